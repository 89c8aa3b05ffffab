/*
 * Every widget in the states that a visitor meets, for what has to hold in all of them and in every language:
 * nothing cut off, no word left untranslated, nothing for axe to find. Found by their place, since the words
 * are another language's; used by tests, and by `npm run locales`.
 */
import type { LitElement } from 'lit';

export type Widget = LitElement & { shadowRoot: ShadowRoot };

export interface State {
  /** The widget, without `coder-`. */
  readonly widget: string;
  readonly name: string;
  readonly attributes: string;
  /** What its author wrote in it. */
  readonly inside?: string;
  /** What a visitor then does. */
  readonly act?: (widget: Widget) => void | Promise<void>;
}

const find = <T extends HTMLElement = HTMLElement>(widget: Widget, selector: string): T =>
  widget.shadowRoot.querySelector<T>(selector)!;

const press = (selector: string) => (widget: Widget) => find(widget, selector).click();

const enter = (selector: string, value: string) => (widget: Widget) => {
  const field = find<HTMLInputElement>(widget, selector);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
};

const shown = async (widget: Widget, selector: string): Promise<void> => {
  while (!find(widget, selector)) await new Promise(requestAnimationFrame);
};

const tryOffer = (amount: string) => async (widget: Widget) => {
  press('.try summary')(widget);
  await shown(widget, '#try');
  enter('#try', amount)(widget);
};

const state = (
  widget: string,
  name: string,
  attributes = '',
  act?: State['act'],
  inside?: string,
): State => ({ widget, name, attributes, ...(act && { act }), ...(inside && { inside }) });

const salary = [
  state('salary', 'as it is pasted'),
  state(
    'salary',
    'everything',
    'area="26420" offer="20" offer-max="30" period="hour" compare="CA,NY" picker',
  ),
  state('salary', 'occupations', 'edition="newest" compare'),
  state('salary', 'own figures', 'p10="30000" p50="40000" p90="60000" as-of="2026" period="month"'),
  state('salary', 'a place that has no figures', 'area="00001"'),
  state('salary', 'an offer that may be meant otherwise', '', tryOffer('30')),
  state('salary', 'an offer that is none', '', tryOffer('3')),
  state('salary', 'a place that is none', 'picker', async (widget) => {
    await shown(widget, '#find');
    enter('#find', 'Áťłáñťíš, TX')(widget);
    await shown(widget, '#find-note.error');
  }),
  state('salary', 'compact', 'compact zip="55901" offer="52000"'),
  state(
    'salary',
    'compact, open',
    'compact area="26420" offer="44000" offer-max="60000"',
    async (widget) => {
      press('summary')(widget);
      await shown(widget, '.figure');
    },
  ),
];

const timeline = [
  state('timeline', 'as it is pasted'),
  state('timeline', 'outside the guide', 'hours-per-week="40" start="2027-01"'),
  state('timeline', 'with advice', 'path="bachelor" prior="associate" hours-per-week="12"'),
  state('timeline', 'a number that is none', '', enter('input[type=number]', '99')),
];

const OWN = '<ul><li>2 (<a href="/t">3</a>)</li></ul>';

const requirements = [
  state('requirements', 'as it is pasted'),
  state('requirements', 'with sources', 'path="associate"', press('.foot button')),
  state('requirements', 'a clash', 'path="certificate" credential="RHIA"'),
  state('requirements', 'asking to clear', 'storage="none"', async (widget) => {
    const box = find<HTMLInputElement>(widget, '#hipaa');
    if (!box.checked) box.click();
    await widget.updateComplete;
    press('.foot > button')(widget);
  }),
  state(
    'requirements',
    'complete',
    'storage="none" path="certificate" apply-href="#apply"',
    (widget) => {
      for (const box of widget.shadowRoot.querySelectorAll<HTMLElement>(
        '[type=checkbox]:not(:checked)',
      ))
        box.click();
    },
    OWN,
  ),
];

const SENDS = 'endpoint="https://school.example/apply"';
const ALL = `${SENDS} seller="ACC" consent-version="2026-11" privacy-href="/privacy" contact="(512) 555-0123"`;

const settle = (outcome: string) => (widget: Widget) =>
  (widget as unknown as { settle(outcome: string): void }).settle(outcome);

const apply = [
  state('apply', 'as it is pasted', SENDS),
  state('apply', 'everything', ALL),
  state('apply', 'without an endpoint', 'contact="(512) 555-0123"'),
  state('apply', 'with every error', ALL, press('button.primary')),
  ...['sent', 'unsent', 'unknown'].map((outcome) => state('apply', outcome, ALL, settle(outcome))),
];

const guide = [
  state('guide', 'as it is pasted'),
  state('guide', 'a chapter', 'chapter="salary" area="26420"'),
  state('guide', 'with widgets', `widgets chapter="career" ${SENDS}`),
];

export const STATES: readonly State[] = [
  ...salary,
  ...timeline,
  ...requirements,
  ...apply,
  ...guide,
];

/** The markup of a state, as its author pastes it. */
export const markupOf = ({ widget, attributes, inside = '' }: State, more = ''): string =>
  `<coder-${widget} ${more} ${attributes}>${inside}</coder-${widget}>`;

/** Does what the visitor does, and opens whatever opens. */
export async function enact(widget: Widget, { act }: State): Promise<void> {
  await act?.(widget);
  await widget.updateComplete;
  for (const details of widget.shadowRoot.querySelectorAll('details')) details.open = true;
  await widget.updateComplete;
}
