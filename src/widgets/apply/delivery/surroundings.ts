import { own } from '../../../embed/document.js';

/** What delivery needs of the browser; tests bring their own. */
export interface Surroundings {
  fetch(address: string, request: RequestInit): Promise<Response>;
  sleep(milliseconds: number): Promise<unknown>;
  /** While the device is offline: resolves when it is back. */
  offline(): Promise<unknown> | undefined;
  /** The time in milliseconds. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** The page's title. */
  title(): string;
}

export const browser: Surroundings = {
  fetch: (address, request) => fetch(address, request),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  offline: () =>
    navigator.onLine
      ? undefined
      : new Promise((back) => addEventListener('online', back, { once: true })),
  now: () => Date.now(),
  random: () => Math.random(),
  title: () => own('title'),
};
