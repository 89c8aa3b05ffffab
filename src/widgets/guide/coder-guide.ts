import { define } from '../../base/define.js';
import { CoderGuide } from './guide-element.js';

define('coder-guide', CoderGuide);

declare global {
  interface HTMLElementTagNameMap {
    'coder-guide': CoderGuide;
  }
}
