import { define } from '../../base/define.js';
import { CoderSalary } from './salary-element.js';

define('coder-salary', CoderSalary);

declare global {
  interface HTMLElementTagNameMap {
    'coder-salary': CoderSalary;
  }
}
