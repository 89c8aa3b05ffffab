import { part } from '../embed/parts.js';
import { files } from './check.files.js';

/** `?coder-check` in the address of any page opens the panel for its integrators, from a file of its own. */
export function checkPage(): void {
  if (/coder-check/.test(location.search)) void part('check', files);
}
