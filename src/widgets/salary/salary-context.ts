import type { Format } from '../../i18n/format.js';
import type { Msg } from '../../i18n/msg.js';
import type { MetroTable } from '../../words/place.js';

/** What a card needs beside its settings. */
export interface SalaryContext {
  readonly metros?: MetroTable;
  /** The state that the visitor chose last. */
  readonly lastState?: string | undefined;
  readonly msg: Msg;
  readonly format: Format;
}
