import type { Block, Said } from './block.js';

/** What the lines on stripping are founded on. */
export const TRIED = {
  engine: 'tried with its own engine',
  rules: 'read from its documentation',
  apps: 'tried in an app of it',
  browser: 'tried in a browser',
  none: 'not tried',
} as const;

/** A place that code goes to. */
export interface Target {
  readonly id: string;
  readonly name: string;
  readonly group: 'Your own pages' | 'In a CMS or a course' | 'In an app' | 'Without a script';
  /** Where to paste it. */
  readonly where: string;
  /** What is left of it there. */
  readonly strips: string;
  readonly tried: keyof typeof TRIED;
  /** Only what an address may carry comes along. */
  readonly byAddress?: true;
  readonly blocks: (said: Said) => readonly Block[];
}
