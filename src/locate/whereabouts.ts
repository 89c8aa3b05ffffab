import { isOn, text, type Raw } from '../base/settings.js';
import { isComing } from '../embed/parts.js';
import { metrosPart } from '../words/metros.js';
import { forgetFailures, locate } from './locate.js';
import type { Asked, Locate, Reader, Tools } from './located.js';

/** A card whose author may say where it is. */
export interface Placed extends Reader {
  readonly area: Raw;
  readonly zip: Raw;
  readonly place: Raw;
  readonly posting: Raw;
}

/** Finds out where one card is, also when its author writes anew. */
export class Whereabouts {
  #last?: string;

  /** `area` is the one on the card as read; the rest is asked as `locate` is. */
  find(
    card: Placed,
    { area, ...more }: Pick<Asked, 'area' | 'chosen' | 'offered'>,
    tools: Omit<Tools, 'part'>,
  ): ReturnType<Locate> {
    const [zip, place] = [text(card.zip), text(card.place)];
    const posting = isOn(card.posting) ? card : undefined;
    this.#tryAgain(area + zip + place);
    const written = text(card.area) && area;
    const found = locate({ ...more, area: written, zip, place, posting }, tools) ?? { area };
    // Most ZIP codes come to an area below the states: its table is on its way meanwhile.
    if (zip && isComing(found)) metrosPart();
    return found;
  }

  /** What failed is asked for again when something else is. */
  #tryAgain(asked: string): void {
    if (this.#last !== undefined && this.#last !== asked) forgetFailures();
    this.#last = asked;
  }
}
