/* The checklist as plain data: the guide's items, the school's own and what is ticked in, words and progress out. */
import type { Option } from '../../base/select.js';
import { CHECKLIST_GROUPS, type ChecklistItem, type Need } from '../../facts/checklist.js';
import { credentials, CREDENTIALS } from '../../facts/credentials.js';
import { PATHS } from '../../facts/paths.js';
import { CHECKED, type Source } from '../../facts/sources.js';
import type { Format } from '../../i18n/format.js';
import { parseMonth } from '../../i18n/month.js';
import { str, type Msg } from '../../i18n/msg.js';
import { pathNames } from '../../words/path-names.js';
import { namedSource, sourceWords, type SourceWords } from '../../words/source-names.js';
import { clashes, examsFor, itemsFor } from './checklist-filter.js';
import { exams, type Exam } from './exams.js';
import type { OwnItem, Stretch } from './own-items.js';
import { groupTitles, needLabels, requirementWords } from './requirement-words.js';
import type { RequirementsSettings } from './requirements-settings.js';

/** One item of the list, ready to show. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly need: Need;
  readonly needLabel: string;
  readonly done: boolean;
  /** Of the guide's items: why, where from, and when that was checked if not when the others were. */
  readonly why?: string;
  readonly sources?: readonly Source[];
  readonly checked?: string;
  readonly exams?: readonly Exam[];
  readonly examsLabel?: string;
  /** Of the school's own: its text with links, and its language. */
  readonly stretches?: readonly Stretch[];
  readonly lang?: string;
}

/** A choice of what the list is for. */
export interface Filter {
  readonly name: 'path' | 'credential';
  readonly label: string;
  readonly options: readonly Option[];
}

export interface RequirementsView {
  readonly title: string;
  readonly filters: readonly Filter[];
  /** On paper: what the list is for. */
  readonly chosen: string;
  /** What no mark means; empty where there are no marks, or no item without. */
  readonly legend: string;
  /** Why the chosen exam and the chosen path do not go together; empty when they do. */
  readonly clash: string;
  readonly groups: readonly { title: string; items: readonly Item[] }[];
  /** Progress in words, and from 0 to 100. */
  readonly progress: string;
  readonly percent: number;
  /** What is left of the required items, in words, and whether nothing is. */
  readonly left: string;
  readonly complete: boolean;
  readonly sourceWords: SourceWords;
  readonly checked: string;
  /** Shows or hides the source of each item. */
  readonly sources: { readonly show: string; readonly hide: string };
  readonly apply?: { href: string; label: string };
  readonly reset: { label: string; question: string; yes: string; no: string };
}

/** What the list is made from. */
export interface RequirementsContext {
  /** The ids of what is ticked; those that are not shown now are not counted. */
  readonly done: ReadonlySet<string>;
  readonly own: readonly OwnItem[];
  readonly msg: Msg;
  readonly format: Format;
}

/** Builds the view of a checklist; without a path or a credential it names every one. */
export function requirementsView(
  settings: RequirementsSettings,
  context: RequirementsContext,
): RequirementsView {
  const { msg, format } = context;
  const groups = allGroups(settings, context);
  const items = groups.flatMap((group) => group.items);
  const count = items.filter((item) => item.done).length;
  const left = items.filter((item) => item.need === 'required' && !item.done).length;
  const choices = filters(settings, msg);
  return {
    title: msg('What you need to become a medical coder', {
      id: 'requirements.title',
      desc: 'Heading of the checklist',
    }),
    filters: choices,
    chosen: choices.map(chosen).join(' · '),
    legend: legend(items, msg),
    clash: clash(settings, msg),
    groups,
    progress: msg(str`${count} of ${items.length} done`, { id: 'requirements.progress' }),
    percent: (count / items.length) * 100,
    left: left
      ? msg(str`Still required: ${left}`, { id: 'requirements.left', desc: 'A number of items' })
      : msg('You have everything that is required.', { id: 'requirements.complete' }),
    complete: !left,
    sourceWords: sourceWords(msg),
    checked: checkedNote(CHECKED, msg, format),
    sources: {
      show: msg('Show the source of each item', { id: 'requirements.sources', desc: 'Button' }),
      hide: msg('Hide the sources', { id: 'requirements.sources-hide', desc: 'Button' }),
    },
    ...(settings.applyHref && { apply: applyLink(settings.applyHref, !left, msg) }),
    reset: {
      label: msg('Start over', { id: 'requirements.reset', desc: 'Button: clear every tick' }),
      question: msg('Clear every check mark?', { id: 'requirements.reset-question' }),
      yes: msg('Clear', { id: 'requirements.reset-yes' }),
      no: msg('Keep', { id: 'requirements.reset-no' }),
    },
  };
}

/** The guide's groups that hold anything, then the school's. */
function allGroups(settings: RequirementsSettings, context: RequirementsContext) {
  const titles = groupTitles(context.msg);
  const items = itemsFor(settings);
  const guide = CHECKLIST_GROUPS.map((group) => ({
    title: titles[group],
    items: items
      .filter((item) => item.group === group)
      .map((item) => guideItem(item, settings, context)),
  }));
  const own = {
    title: context.msg('Also asked for by this school', { id: 'group.own' }),
    items: context.own.map((item) => ownItem(item, context)),
  };
  return [...guide, own].filter((group) => group.items.length);
}

/** An item of the guide; its date is said where it is not that of the foot. */
export function guideItem(
  { id, need, sources, checked }: ChecklistItem,
  settings: RequirementsSettings,
  { done, msg, format }: RequirementsContext,
): Item {
  const isCredential = id === 'credential';
  const from = isCredential ? examsFor(settings).map((exam) => credentials[exam].source) : sources;
  return {
    id,
    ...requirementWords[id](msg, settings, need),
    need,
    needLabel: needLabels(msg)[need],
    done: done.has(id),
    sources: [...new Set(from)].map((source) => namedSource(source, msg)),
    checked: checked === CHECKED ? '' : checkedNote(checked, msg, format),
    ...(isCredential && {
      exams: exams(settings, msg),
      examsLabel: msg('The exams', {
        id: 'requirements.exams',
        desc: 'Opens what each exam asks for',
      }),
    }),
  };
}

const ownItem = (
  { id, text, need, stretches, lang }: OwnItem,
  { done, msg }: RequirementsContext,
): Item => ({
  id,
  label: text,
  need,
  needLabel: needLabels(msg)[need],
  done: done.has(id),
  stretches,
  lang,
});

const checkedNote = (month: string, msg: Msg, format: Format): string =>
  msg(str`Sources last checked: ${format.month(parseMonth(month)!)}.`, {
    id: 'requirements.checked',
  });

function filters({ path, credential }: RequirementsSettings, msg: Msg): Filter[] {
  const names = pathNames(msg);
  const any = msg('Any', {
    id: 'requirements.any',
    desc: 'Choice: no path or credential is chosen',
  });
  const filter = (
    name: Filter['name'],
    label: string,
    chosen: string,
    options: readonly (readonly [string, string])[],
  ) => ({
    name,
    label,
    options: [['', any] as const, ...options].map(([value, label]) => ({
      value,
      label,
      selected: value === chosen,
    })),
  });
  return [
    filter(
      'path',
      msg('Path', { id: 'requirements.path', desc: 'Label of a choice: which education' }),
      path,
      PATHS.map((value) => [value, names[value]]),
    ),
    filter(
      'credential',
      groupTitles(msg).credential,
      credential,
      CREDENTIALS.map((value) => [value, value]),
    ),
  ];
}

const chosen = ({ label, options }: Filter): string =>
  `${label}: ${options.find(({ selected }) => selected)?.label}`;

const legend = (items: readonly Item[], msg: Msg): string =>
  new Set(items.map(({ need }) => need === 'required')).size > 1
    ? msg('Unmarked items are required.', {
        id: 'requirements.legend',
        desc: 'The others are marked “Usual” or “Optional”',
      })
    : '';

const clash = (settings: RequirementsSettings, msg: Msg): string =>
  clashes(settings)
    ? msg(
        str`This path does not lead to the ${settings.credential}. The degree that its exam asks for is in the list.`,
        { id: 'requirements.clash', desc: 'The placeholder is a credential, such as RHIA' },
      )
    : '';

const applyLink = (href: string, ready: boolean, msg: Msg) => ({
  href,
  label: ready
    ? msg('I have everything: apply now', { id: 'requirements.apply-ready', desc: 'Link' })
    : msg('Apply to this school', { id: 'requirements.apply', desc: 'Link' }),
});
