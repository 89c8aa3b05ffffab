import { CHECKED, type SourceId } from './sources.js';

/** The stages that the checklist is grouped by, in the order a person meets them. */
export const CHECKLIST_GROUPS = ['before', 'training', 'credential', 'work', 'up'] as const;
export type ChecklistGroup = (typeof CHECKLIST_GROUPS)[number];

/** `required`: every path asks for it. `usual`: most do. `optional`: it opens something more. */
export const NEEDS = ['required', 'usual', 'optional'] as const;
export type Need = (typeof NEEDS)[number];

/** One thing to have or to do. Its words are in the checklist's messages, under its id. */
export interface Requirement {
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly need: Need;
  readonly sources: readonly SourceId[];
  /** When it was last read against its sources, `YYYY-MM`. */
  readonly checked: string;
}

const checked = CHECKED;

/** The checklist of the guide. */
export const checklist = [
  { id: 'diploma', group: 'before', need: 'required', sources: ['ahima'], checked },
  { id: 'postings', group: 'before', need: 'usual', sources: ['guide'], checked },
  { id: 'path', group: 'before', need: 'required', sources: ['guide'], checked },
  { id: 'terminology', group: 'training', need: 'required', sources: ['guide'], checked },
  { id: 'icd-10-cm', group: 'training', need: 'required', sources: ['icd'], checked },
  { id: 'icd-10-pcs', group: 'training', need: 'usual', sources: ['icd'], checked },
  { id: 'cpt-hcpcs', group: 'training', need: 'required', sources: ['cpt', 'hcpcs'], checked },
  { id: 'hipaa', group: 'training', need: 'required', sources: ['hipaa'], checked },
  { id: 'revenue-cycle', group: 'training', need: 'usual', sources: ['guide'], checked },
  { id: 'credential', group: 'credential', need: 'usual', sources: ['aapc', 'ahima'], checked },
  { id: 'cpc-a', group: 'credential', need: 'optional', sources: ['aapc'], checked },
  { id: 'workplaces', group: 'work', need: 'usual', sources: ['guide'], checked },
  { id: 'bachelor', group: 'up', need: 'optional', sources: ['guide', 'oews'], checked },
] as const satisfies readonly Requirement[];

/** The degree of a path, named like it: required there, and by the exam that asks for it. */
export const degrees = [
  {
    id: 'associate',
    group: 'credential',
    need: 'required',
    sources: ['ahima', 'cahiim'],
    checked,
  },
  { id: 'bachelor', group: 'credential', need: 'required', sources: ['ahima', 'cahiim'], checked },
] as const satisfies readonly Requirement[];

export type RequirementId = (typeof checklist | typeof degrees)[number]['id'];
/** An item of either list. */
export type ChecklistItem = Requirement & { readonly id: RequirementId };
