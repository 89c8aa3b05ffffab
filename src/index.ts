/* Made by src/build/from-tables.mjs from src/embed/tags.ts; do not edit. */

import './widgets/salary/coder-salary.js';
import './widgets/timeline/coder-timeline.js';
import './widgets/requirements/coder-requirements.js';
import './widgets/apply/coder-apply.js';
import './widgets/guide/coder-guide.js';

export { CoderSalary } from './widgets/salary/salary-element.js';
export { CoderTimeline } from './widgets/timeline/timeline-element.js';
export { CoderRequirements } from './widgets/requirements/requirements-element.js';
export { CoderApply } from './widgets/apply/apply-element.js';
export { CoderGuide } from './widgets/guide/guide-element.js';
