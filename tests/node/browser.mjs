import { chromium } from 'playwright-core';
import { FLAGS, findChromium } from '../../src/build/browser.mjs';

/** A Chromium driven from Node, with the back/forward cache that visitors have. */
export const launch = async () =>
  chromium.launch({
    executablePath: await findChromium(),
    args: FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
