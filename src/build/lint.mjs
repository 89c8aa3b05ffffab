/* npm run lint: code rules, import directions and layout. */
import { tool } from './run.mjs';

tool('eslint', '--config', 'src/build/eslint.config.mjs', '--max-warnings=0', '.');
tool('prettier', '--check', '--log-level=warn', '.');
