/* What a card reads from a job posting, as plain data. */
import { isCoding } from './occupation.js';
import { readPay, type PostedPay } from './pay.js';
import { placesOf, type PostedPlace } from './places.js';
import { texts, type Item } from './read-value.js';

/** A job posting. */
export interface Posting extends PostedPay {
  /** Where it is; the first of several. */
  readonly place?: PostedPlace;
  /** How many others there are. */
  readonly otherPlaces: number;
  /** Part of a working week alone: only pay by the hour can be compared. */
  readonly partTime: boolean;
  /** Whether it is of the occupation that the figures are of. */
  readonly isCoding: boolean;
}

/** Reads a job posting of schema.org. Nothing in it has to be right. */
export function readPosting(posting: Item): Posting {
  const [place, ...others] = placesOf(posting);
  const types = texts(posting['employmentType']).join();
  return {
    ...readPay(posting),
    ...(place && { place }),
    otherPlaces: others.length,
    partTime: /part/i.test(types) && !/full/i.test(types),
    isCoding: isCoding(posting),
  };
}
