import type { PartFiles } from '../embed/lazy.js';

/** How the npm build imports the panel. */
export const files: PartFiles = {
  check: async () => {
    const panel = await import('./panel/check.js');
    panel.start();
    return panel;
  },
};
