import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** Firefox, driven by WebDriver BiDi. */
export const firefoxLauncher = () =>
  chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', headless: true, executablePath: process.env.FIREFOX_PATH },
  });
