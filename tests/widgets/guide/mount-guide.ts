import type { CoderGuide } from '../../../src/widgets/guide/guide-element.js';
import { mount } from '../../helpers/mount.js';

/** Puts a guide on the page and waits until it has drawn. */
export const mountGuide = (attributes = '') =>
  mount<CoderGuide>(`<coder-guide ${attributes}><a href="/guide">The guide</a></coder-guide>`);
