/* What was tested and measured, and what is known to fall short. True statements only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { heading, list, section, table, text } from './content.mjs';

export const accessibilitySection = () =>
  section(
    'accessibility',
    'Accessibility',
    text(
      'The widgets are built for WCAG 2.2 AA. This is what was tested, by the project’s own tests and not by an outside audit:',
    ),
    list(
      'axe-core on every widget in its states, in light and dark, in twelve languages, colors included, in Chromium.',
      'What is heard: the text in its reading order, names and roles, and what live regions say as it changes; not with a screen reader itself.',
      'The keyboard: choices, fields and buttons; focus stays where it was when a card is drawn anew, and when a card that came with the page is taken over.',
      'Widths from 200 to 960 px, right to left, forced colors and print.',
      'Contrast of the default tokens, light and dark: text 4.5:1, what bounds a field 3:1.',
      'The browser tests also run in Firefox and WebKit, before a release.',
    ),
    heading('falls-short', 'Known to fall short'),
    list(
      'No person has yet gone through the widgets with NVDA, JAWS, VoiceOver or TalkBack.',
      'Translations carry “needs review” until a native speaker has read them.',
      'Tokens that a page sets may break contrast: `?coder-check` says so in numbers, nothing prevents it.',
      'A page’s own capturing key handlers reach the fields before the widgets do.',
      'Where a page forces shadow roots closed, the cards are drawn, but tools of the page cannot look into them.',
      'The panel of `?coder-check`, this reference and the recipes are in English alone.',
    ),
  );

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const OURS = /^coder-[\w.-]+\.js$/;

const loadRow = ({ page, by, bytes, requests, cpuRatio }) => [
  page,
  OURS.test(by) ? `\`${by}\`` : by,
  String(requests),
  kilobytes(bytes),
  cpuRatio.toFixed(2),
];

/** From the project’s own benchmark, as it was measured then. */
export async function speedSection() {
  const figures = JSON.parse(await readFile(join(root, 'demo/figures.json'), 'utf8'));
  const { date, method, rounds, machine, noisy, versions, loads, typing } = figures;
  const others = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return section(
    'speed',
    'Size and speed',
    text(
      `Measured on ${date} by \`npm run bench\`: ${rounds} rounds, ${machine.processor}, ${machine.cores} cores, ${machine.system}${noisy ? ', while the machine did other things, so the figures are rough' : ''}. ${others.join(', ')}. Files change with each version: \`npm run size\` has today’s, and the changelog how they grew.`,
    ),
    text(method),
    table(
      'load',
      ['Page', 'By', 'Requests', 'Page and files', 'Processor time'],
      loads.map(loadRow),
    ),
    text('Typing and toggling in the form, beside a native one:'),
    table(
      'typing',
      ['Form', 'Keystroke', 'Toggle'],
      typing.map(({ by, keystrokeRatio, toggleRatio }) => [
        OURS.test(by) ? `\`${by}\`` : by,
        keystrokeRatio.toFixed(2),
        toggleRatio.toFixed(2),
      ]),
    ),
  );
}
