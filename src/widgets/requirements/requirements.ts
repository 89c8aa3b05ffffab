/* The checklist as plain data: the guide's items and what is ticked in, words and progress out. */
import { CHECKLIST_GROUPS, checklist, type Need } from '../../guide/checklist.js';
import type { Path } from '../../guide/paths.js';
import { CHECKED, type Source } from '../../guide/sources.js';
import type { Format } from '../../i18n/format.js';
import { parseMonth } from '../../i18n/month.js';
import { str, type Msg } from '../../i18n/msg.js';
import { namedSource } from '../source-names.js';
import { groupTitles, needLabels, requirementWords, type Words } from './requirement-words.js';

/** One item of the list, ready to show. */
export interface Item extends Words {
  readonly id: string;
  readonly need: Need;
  readonly needLabel: string;
  readonly sources: readonly Source[];
  readonly done: boolean;
}

export interface RequirementsView {
  readonly title: string;
  readonly groups: readonly { title: string; items: readonly Item[] }[];
  /** Progress in words, and from 0 to 100. */
  readonly progress: string;
  readonly percent: number;
  readonly sourceLabel: string;
  readonly checked: string;
  readonly reset: { label: string; question: string; yes: string; no: string };
}

/** Builds the view of a checklist; without a path it names the credential of each. */
export function requirementsView(
  done: ReadonlySet<string>,
  path: Path | undefined,
  msg: Msg,
  format: Format,
): RequirementsView {
  const items = checklistItems(done, path, msg);
  const titles = groupTitles(msg);
  const count = items.filter((item) => item.done).length;
  return {
    title: msg('What you need', { id: 'requirements.title', desc: 'Heading of the checklist' }),
    groups: CHECKLIST_GROUPS.map((group) => ({
      title: titles[group],
      items: items.filter((item) => item.group === group),
    })),
    progress: msg(str`${count} of ${items.length} done`, { id: 'requirements.progress' }),
    percent: (count / items.length) * 100,
    sourceLabel: msg('Source:', { id: 'source', desc: 'Followed by the name of a publication' }),
    checked: msg(str`Sources last checked: ${format.month(parseMonth(CHECKED)!)}.`, {
      id: 'requirements.checked',
    }),
    reset: {
      label: msg('Start over', { id: 'requirements.reset', desc: 'Button: clear every tick' }),
      question: msg('Clear every tick?', { id: 'requirements.reset-question' }),
      yes: msg('Clear', { id: 'requirements.reset-yes' }),
      no: msg('Keep', { id: 'requirements.reset-no' }),
    },
  };
}

function checklistItems(done: ReadonlySet<string>, path: Path | undefined, msg: Msg) {
  const needs = needLabels(msg);
  return checklist.map((item) => ({
    ...item,
    ...requirementWords[item.id](msg, path),
    needLabel: needs[item.need],
    sources: item.sources.map((source) => namedSource(source, msg)),
    done: done.has(item.id),
  }));
}
