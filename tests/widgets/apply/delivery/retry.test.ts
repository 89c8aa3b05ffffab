import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DELIVERIES } from '../../../../src/widgets/apply/delivery/kinds.js';
import {
  LONGEST_WAIT_MS,
  PATIENCE_MS,
  pauseBeforeNext,
  retryAfter,
  TRIES,
} from '../../../../src/widgets/apply/delivery/retry.js';

const now = Date.UTC(2026, 10, 1, 12);
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const progress = (tries: number, random: number) => ({ tries, elapsed: 0, random });

describe('the pause before another try', () => {
  it('grows at random up to a bound that doubles, on top of what the endpoint asks for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: TRIES - 1 }),
        fraction,
        fc.integer({ min: 0, max: LONGEST_WAIT_MS }),
        (tries, random, wait) => {
          const pause = pauseBeforeNext(
            'form',
            { status: 503, wait, isJson: false },
            progress(tries, random),
          )!;
          expect(pause).to.be.at.least(wait);
          expect(pause).to.be.below(wait + 1000 * 2 ** (tries - 1) + 1);
        },
      ),
    );
  });

  it('is not taken after the last try, too late, or when the endpoint wants a long rest', () => {
    const busy = { status: 429, wait: 0, isJson: true };
    expect(pauseBeforeNext('form', busy, progress(TRIES, 0.5))).to.equal(undefined);
    const late = { tries: 1, elapsed: PATIENCE_MS + 1, random: 0.5 };
    expect(pauseBeforeNext('form', busy, late)).to.equal(undefined);
    const tired = { status: 429, wait: LONGEST_WAIT_MS + 1, isJson: true };
    expect(pauseBeforeNext('form', tired, progress(1, 0.5))).to.equal(undefined);
  });

  it('never leads to a try later than the patience of a visitor', () => {
    const late = { tries: 2, elapsed: PATIENCE_MS - 1000, random: 0.999 };
    expect(pauseBeforeNext('form', { status: 0, wait: 0, isJson: false }, late)).to.equal(
      undefined,
    );
    const closed = { status: 503, wait: LONGEST_WAIT_MS, isJson: true };
    const soon = { tries: 1, elapsed: PATIENCE_MS - LONGEST_WAIT_MS, random: 0.5 };
    expect(pauseBeforeNext('form', closed, soon)).to.equal(undefined);
  });

  it('is taken by services only after a 429 or 503 in their own words', () => {
    const gateway = { status: 429, wait: 0, isJson: false };
    expect(pauseBeforeNext('hubspot', gateway, progress(1, 0.5))).to.equal(undefined);
    for (const kind of DELIVERIES) {
      const repeats = [0, 200, 400, 404, 422, 429, 500, 502, 503, 504].filter(
        (status) =>
          pauseBeforeNext(kind, { status, wait: 0, isJson: true }, progress(1, 0.5)) !== undefined,
      );
      const own = kind === 'form' || kind === 'json';
      expect(repeats, kind).to.deep.equal(own ? [0, 429, 500, 502, 503, 504] : [429, 503]);
    }
  });
});

describe('Retry-After', () => {
  it('is read as seconds and as a date', () => {
    expect(retryAfter('7', now)).to.equal(7000);
    expect(retryAfter(' 0 ', now)).to.equal(0);
    expect(retryAfter('Sun, 01 Nov 2026 12:00:30 GMT', now)).to.equal(30_000);
    expect(retryAfter('Sun, 01 Nov 2026 11:00:00 GMT', now), 'in the past').to.equal(0);
    for (const nothing of [null, '', ' ', 'soon', '-5'])
      expect(retryAfter(nothing, now)).to.equal(0);
  });

  it('never asks for less than nothing, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(retryAfter(header, now)).to.be.at.least(0);
      }),
    );
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(retryAfter(String(seconds), now)).to.equal(seconds * 1000);
      }),
    );
  });
});
