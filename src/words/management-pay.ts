import { managementWages, type Edition } from '../facts/wages.js';
import type { Msg } from '../i18n/msg.js';
import { placeName, type Place } from './place.js';

/** Median pay of medical and health services managers: US dollars a year, and where. */
export interface ManagementPay {
  readonly dollars: number;
  readonly where: string;
}

/** A state's own figure in the newest edition, else the nation's. */
export function managementPay({ area }: Place, edition: Edition, msg: Msg): ManagementPay {
  const own = edition === 'newest' ? area?.managers : undefined;
  return {
    dollars: own ?? managementWages[edition].percentiles[50],
    where: placeName(own ? area : undefined, msg),
  };
}
