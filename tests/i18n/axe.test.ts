/*
 * What axe finds in a language that runs from the right and in one without spaces; `npm run locales -- --axe`
 * looks at all of them, in both themes.
 */
import '../../src/index.js';
import { expectAccessible } from '../helpers/axe.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';
import { enact, markupOf, STATES, type Widget } from '../helpers/states.js';

describe('axe, in other languages', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  for (const look of ['lang="ar" theme="light"', 'lang="zh-Hans" theme="dark"']) {
    for (const state of STATES) {
      it(`finds nothing: ${state.widget}, ${state.name} (${look})`, async () => {
        const widget = await mount<Widget>(markupOf(state, look));
        await enact(widget, state);
        await expectAccessible(widget);
      });
    }
  }
});
