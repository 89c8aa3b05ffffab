/* npm run lint: code rules, the directions of imports, and layout. */
import { tool } from './run.mjs';

tool('eslint', '--config', 'src/build/eslint.config.mjs', '--max-warnings=0', '.');
tool('depcruise', '--config', 'src/build/rooms.config.mjs', 'src');
tool('prettier', '--check', '--log-level=warn', '.');
