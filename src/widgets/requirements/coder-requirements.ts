import { define } from '../../base/define.js';
import { CoderRequirements } from './requirements-element.js';

define('coder-requirements', CoderRequirements);

declare global {
  interface HTMLElementTagNameMap {
    'coder-requirements': CoderRequirements;
  }
}
