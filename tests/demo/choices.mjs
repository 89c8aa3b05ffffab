/* Choices that code is tried with: what the address carries, and what is typed into the page. */

/** Every sign that some language of templates reads as more than text. */
const SIGNS = `O'Hara & "Sons" <b> {a} \${b} {{c}} \`d\` @if \\n`;

/** @type {{name: string, fragment: string, typed?: Record<string, string>}[]} */
export const CHOICES = [
  {
    name: 'pay in Texas in Spanish, in own colors',
    fragment: 'widget=salary&lang=es&area=TX&period=hour&--coder-accent=%23a3174f&width=420',
  },
  {
    name: 'a form of a school with every sign in its name',
    fragment: 'widget=apply&path=associate',
    typed: {
      endpoint: '/apply',
      seller: SIGNS,
      programs: `certificate=Coding ${SIGNS}|associate=A.S.`,
      contact: 'admissions@your.site',
    },
  },
  {
    name: 'a compact card with an offer',
    fragment: 'widget=salary&compact=&zip=77002&offer=52000',
  },
  {
    name: 'a timeline in Arabic with months of its own',
    fragment: 'widget=timeline&lang=ar&path=associate&theme=dark',
    typed: { 'program-months': 'associate=20-22' },
  },
  {
    name: 'figures of one’s own',
    fragment: 'widget=salary',
    typed: { p10: '30000', p50: '47000', p90: '70000', source: SIGNS, 'as-of': 'June 2026' },
  },
  { name: 'a checklist in French', fragment: 'widget=requirements&lang=fr&credential=CPC' },
  { name: 'a chapter about Houston', fragment: 'widget=guide&chapter=salary&place=Houston%2C+TX' },
];

/** Opens the page with a choice, and code for where it goes. */
export async function choose(t, { fragment, typed = {} }, target) {
  const page = await t.open(`/#configure?${fragment}&to=${target}`);
  await page.locator('#card > *').waitFor();
  for (const details of await page.locator('#knobs details:not([hidden])').all()) {
    await details.locator('summary').click();
  }
  for (const [name, value] of Object.entries(typed)) {
    await page.locator(`#knob-${name}`).fill(value);
  }
  return page;
}

/** The card as it is drawn: its words, and what tells what it was drawn from. */
export const cardIn = (page, within) =>
  page
    .waitForFunction(
      (selector) => {
        const card = document.querySelector(selector);
        const root = card?.shadowRoot?.querySelector('#root, [part~=card]');
        if (!root || root.getAttribute('aria-busy') === 'true') return false;
        // Timelines and forms say where they stand.
        const words = root.textContent
          .replace(/http:\/\/127[!-~]*/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        return words && { words, lang: root.closest('[lang]')?.lang, tag: card.localName };
      },
      within,
      { timeout: 10_000 },
    )
    .then((found) => found.jsonValue());

/** The pieces of code that the page shows. */
export const piecesIn = (page) =>
  page.$$eval('#code pre', (all) =>
    all.map((pre) => ({ code: pre.textContent, language: pre.dataset.language })),
  );
