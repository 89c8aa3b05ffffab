import '../../../src/widgets/requirements/coder-requirements.js';
import type { CoderRequirements } from '../../../src/widgets/requirements/requirements-element.js';
import { within } from '../../helpers/dom.js';
import { mount } from '../../helpers/mount.js';

/** A checklist on the page, with what its author wrote inside it. */
export const mountList = (attributes = '', inside = '') =>
  mount<CoderRequirements>(`<coder-requirements ${attributes}>${inside}</coder-requirements>`);

/** A tick box by what stands beside it. */
export const box = (list: Element, name: RegExp) =>
  within(list).getByRole<HTMLInputElement>('checkbox', { name });
