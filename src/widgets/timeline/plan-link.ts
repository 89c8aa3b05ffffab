/* A plan as an address: the visitor's choices in its fragment, which no server is sent. */
import { monthFrom, numberIn, oneOf } from '../../base/settings.js';
import { isRoute } from '../../embed/url.js';
import { PATHS } from '../../facts/paths.js';
import { isoMonth, type Month } from '../../i18n/month.js';
import { HOURS_BOUNDS, PRIORS, type TimelineSettings } from './timeline-settings.js';

/** What a link carries, as it stands in an attribute; empty where nothing was chosen. */
export interface Linked {
  readonly path: string;
  readonly start: string;
  readonly prior: string;
  readonly hours: string;
}

const KEY = '#coder-timeline?';

/**
 * The address of a page with a plan in place of its fragment. Undefined where the page keeps its own
 * state there: sites that route by `#/…` or `#!…` would lose their way.
 */
export function planLink(
  page: string,
  group: string,
  { path, start, prior, hoursPerWeek }: TimelineSettings,
): string | undefined {
  const [address = '', fragment = ''] = page.split(/(#.*)/s);
  if (isRoute(fragment)) return undefined;
  const query = new URLSearchParams({ path, start: isoMonth(start) });
  if (prior !== 'none') query.set('prior', prior);
  if (hoursPerWeek !== undefined) query.set('hours', String(hoursPerWeek));
  if (group) query.set('group', group);
  return `${address}${KEY}${query}`;
}

/** What a link may say wrong is nobody's mistake on this page: it is left out without a word. */
const ignore = () => undefined;

/** The choices in a page's fragment, if they are those of this group; a start that is past is none. */
export function readPlanLink(
  fragment: string,
  group: string,
  thisMonth: Month,
): Linked | undefined {
  if (!fragment.startsWith(KEY)) return undefined;
  const query = new URLSearchParams(fragment.slice(KEY.length));
  if ((query.get('group') ?? '') !== group) return undefined;
  const start = monthFrom(
    'start',
    query.get('start'),
    { earliest: thisMonth, fallback: -1 },
    ignore,
  );
  return {
    path: oneOf('path', query.get('path'), ['', ...PATHS], '', ignore),
    start: start < 0 ? '' : isoMonth(start),
    prior: oneOf('prior', query.get('prior'), ['', ...PRIORS], '', ignore),
    hours: String(numberIn('hours', query.get('hours'), HOURS_BOUNDS, ignore) ?? ''),
  };
}
