import { allStates } from '../facts/areas.js';
import { managementWages, type Edition } from '../facts/wages.js';
import type { Msg } from '../i18n/msg.js';
import { placeName, type Place } from './place.js';

/** Median pay of medical and health services managers: US dollars a year, and where. */
export interface ManagementPay {
  readonly dollars: number;
  readonly where: string;
}

/**
 * That of the area's state in the newest edition: the first that a metro area's title names. Else the
 * nation's.
 */
export function managementPay({ area }: Place, edition: Edition, msg: Msg): ManagementPay {
  const state = edition === 'newest' ? allStates().get(area?.states[0] ?? '') : undefined;
  const own = state?.managers;
  return {
    dollars: own ?? managementWages[edition].percentiles[50],
    where: placeName(own ? state : undefined, msg),
  };
}
