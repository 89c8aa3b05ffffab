import type { SourceId } from './sources.js';

/** The stages that the checklist is grouped by, in the order a person meets them. */
export const CHECKLIST_GROUPS = ['before', 'training', 'credential', 'work', 'up'] as const;
export type ChecklistGroup = (typeof CHECKLIST_GROUPS)[number];

/** `required`: every path asks for it. `usual`: most do. `optional`: it opens something more. */
export type Need = 'required' | 'usual' | 'optional';

/** One thing to have or to do. Its words are in the checklist's messages, under its id. */
export interface Requirement {
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly need: Need;
  readonly sources: readonly SourceId[];
}

/** The checklist of the guide, each item last checked at `CHECKED` (sources.ts). */
export const checklist = [
  { id: 'diploma', group: 'before', need: 'required', sources: ['ahima'] },
  { id: 'postings', group: 'before', need: 'usual', sources: ['guide'] },
  { id: 'path', group: 'before', need: 'required', sources: ['guide'] },
  { id: 'terminology', group: 'training', need: 'required', sources: ['guide'] },
  { id: 'icd-10-cm', group: 'training', need: 'required', sources: ['icd'] },
  { id: 'icd-10-pcs', group: 'training', need: 'usual', sources: ['icd'] },
  { id: 'cpt-hcpcs', group: 'training', need: 'required', sources: ['cpt', 'hcpcs'] },
  { id: 'hipaa', group: 'training', need: 'required', sources: ['hipaa'] },
  { id: 'revenue-cycle', group: 'training', need: 'usual', sources: ['guide'] },
  { id: 'credential', group: 'credential', need: 'usual', sources: ['aapc', 'ahima'] },
  { id: 'cpc-a', group: 'credential', need: 'optional', sources: ['aapc'] },
  { id: 'workplaces', group: 'work', need: 'usual', sources: ['guide'] },
  { id: 'bachelor', group: 'up', need: 'optional', sources: ['guide', 'oews'] },
] as const satisfies readonly Requirement[];

export type RequirementId = (typeof checklist)[number]['id'];
