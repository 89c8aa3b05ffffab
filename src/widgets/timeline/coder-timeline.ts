import { define } from '../../base/define.js';
import { CoderTimeline } from './timeline-element.js';

define('coder-timeline', CoderTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'coder-timeline': CoderTimeline;
  }
}
