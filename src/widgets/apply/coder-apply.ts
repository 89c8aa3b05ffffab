import { define } from '../../base/define.js';
import { CoderApply } from './apply-element.js';

define('coder-apply', CoderApply);

declare global {
  interface HTMLElementTagNameMap {
    'coder-apply': CoderApply;
  }
}
