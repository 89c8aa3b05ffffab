/*
 * A card where no script runs: what would do nothing there is not shown. By what the parser makes of `<noscript>`,
 * since not every browser that draws the cards knows `@media (scripting: none)`.
 */

/** With scripts, that is text; without, it holds an element. */
const TELLS = '<noscript><i></i></noscript>';
const FRAME = '<div id="frame"';

/** What only a script does, by a rule that the style of its card has. Boxes are ticked without one, for paper too. */
const DEAD = [
  ['.segments', '.segments,.try,.picker,.editions input'],
  ['.stepper', '.actions,.fields,.option input'],
  ['.filters', '.filters,.progress,.foot .link'],
] as const;

/** Words of a choice that is none there. */
const PLAIN = '.editions b{color:inherit!important;text-decoration:none!important}';

const within = (rule: string): string => `noscript:has(i)+#frame ${rule}`;

/** The rules for a card with that style; the same for every card of a tag, whose style pages list by its hash. */
function rulesFor(style: string): string {
  const [, dead] = DEAD.find(([known]) => style.includes(known)) ?? [];
  if (!dead) return '';
  const hidden = within(`:is(${dead}){display:none}`);
  return dead.includes('.editions') ? hidden + within(PLAIN) : hidden;
}

/** Cards in markup, each with what it is to look like where no script runs. */
export const still = (markup: string): string =>
  markup
    .replace(/(?<=<style>)[^]*?(?=<\/style>)/g, (style) => style + rulesFor(style))
    .replaceAll(FRAME, TELLS + FRAME);
