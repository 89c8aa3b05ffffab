import { jqueryCases } from './libraries-jquery.mjs';
import { hotkeyCases, scriptCases } from './libraries-scripts.mjs';

export default { group: 'Libraries', cases: [...scriptCases, ...jqueryCases, ...hotkeyCases] };
