/*
 * What few cards have is drawn by files of its own, loaded on demand. In the script build each file has its own
 * modules: what they share with the card is given to them.
 */
import type { html, svg, TemplateResult } from 'lit';
import type { Format } from '../../i18n/format.js';
import type { Msg } from '../../i18n/msg.js';
import type { FindPart } from '../../locate/located.js';

/** What such a file draws with. */
export interface Kit {
  readonly html: typeof html;
  readonly svg: typeof svg;
  readonly msg: Msg;
  readonly format: Format;
  readonly part: FindPart;
  /** The card: it is asked to update when something else is to be drawn. */
  readonly card: HTMLElement & { requestUpdate(): void };
}

/** Draws what it is given. */
export type Draw<What> = (kit: Kit, what: What) => TemplateResult;
