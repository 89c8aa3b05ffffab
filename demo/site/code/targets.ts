/* Every place that code goes to. */
import { appTargets } from './apps.js';
import { cmsTargets } from './cms.js';
import { pageTargets } from './pages.js';
import type { Target } from './target.js';

const all = [...pageTargets, ...cmsTargets, ...appTargets];

export const GROUPS = [
  'Your own pages',
  'In a CMS or a course',
  'In an app',
  'Without a script',
] as const satisfies readonly Target['group'][];

/** In the order of the groups. */
export const TARGETS: readonly Target[] = GROUPS.flatMap((group) =>
  all.filter((target) => target.group === group),
);

export const TARGET_IDS: readonly string[] = TARGETS.map(({ id }) => id);

export const targetOf = (id: string): Target =>
  TARGETS.find((target) => target.id === id) ?? TARGETS[0]!;
