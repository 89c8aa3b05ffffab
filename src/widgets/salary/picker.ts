import type { Option } from '../../base/select.js';
import { allMetros } from '../../facts/areas.js';
import type { Msg } from '../../i18n/msg.js';
import { NATION } from '../../words/place-settings.js';
import { findArea, placeName, statesByName } from '../../words/place.js';
import type { SalaryContext } from './salary-context.js';

/** Two selects: a state, then an area in it. */
export interface PickerView {
  /** The codes of the state and of what is chosen. */
  readonly state: string;
  readonly chosen: string;
  readonly stateLabel: string;
  readonly states: readonly Option[];
  readonly metroLabel: string;
  /** Empty until a state is chosen; a single one while the areas are on their way. */
  readonly metros: readonly Option[];
  /** Stands where the areas would be, until a state is chosen. */
  readonly stateFirst: string;
}

/** Builds the choice of a place. */
export function picker(
  chosen: string,
  { metros, msg, format, lastState }: SalaryContext,
): PickerView {
  const inside = findArea(chosen, metros)?.states ?? [NATION];
  const state = inside.find((code) => code === lastState) ?? inside[0]!;
  const nation = [NATION, placeName(undefined, msg)] as const;
  return {
    state,
    chosen,
    stateLabel: msg('State', { id: 'salary.state', desc: 'Label of a choice' }),
    states: [nation, ...statesByName(msg).sort(([, a], [, b]) => format.compare(a, b))].map(
      ([value, label]) => ({
        value,
        label,
        selected: value === state,
      }),
    ),
    metroLabel: msg('Area', {
      id: 'salary.metro',
      desc: 'Label: a metro or other area in the state',
    }),
    metros: state === NATION ? [] : metroOptions(state, chosen, metros, msg),
    stateFirst: msg('Choose a state first', {
      id: 'salary.state-first',
      desc: 'In the choice of an area that is not open yet',
    }),
  };
}

function metroOptions(
  state: string,
  chosen: string,
  table: SalaryContext['metros'],
  msg: Msg,
): Option[] {
  const whole = msg('Whole state', { id: 'salary.whole-state', desc: 'Choice of an area' });
  const areas = table ? [...allMetros(table).values()] : [];
  const inside = areas
    .filter(({ states }) => states.includes(state))
    .map((area) => ({
      value: area.code,
      label: placeName(area, msg),
      selected: area.code === chosen,
      dir: 'auto' as const,
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  return [{ value: state, label: whole, selected: state === chosen }, ...inside];
}
