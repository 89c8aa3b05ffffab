import { chromium } from 'playwright-core';
import { FLAGS, findChromium } from '../../src/build/browser.mjs';

/** A Chromium driven from Node. */
export const launch = async () =>
  chromium.launch({ executablePath: await findChromium(), args: FLAGS });
