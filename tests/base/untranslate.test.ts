/* What is shown agrees after a change, also where a page translator has put its own elements into a card. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { textOf, waitFor } from '../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';
import { translate } from '../helpers/translate.js';

/** Markup, an attribute's new value, what it shows then, and what is gone. */
const CHANGES = [
  ['<coder-salary></coder-salary>', 'period', 'hour', '$21.75', '[$45,240]'],
  ['<coder-timeline></coder-timeline>', 'path', 'bachelor', '48–52 months', '[9–24 months]'],
  ['<coder-timeline></coder-timeline>', 'hours-per-week', '12', '15–19 months', '[9–24 months]'],
  ['<coder-requirements></coder-requirements>', 'path', 'bachelor', 'of 12 done', 'of 13 done'],
  ['<coder-guide chapter="salary"></coder-guide>', 'area', 'TX', '$48,860', '$45,240'],
  ['<coder-guide></coder-guide>', 'chapter', 'career', '$104,280', '$45,240'],
  ['<coder-apply endpoint="/apply"></coder-apply>', 'fields', 'email', 'Email', 'First name'],
] as const;

describe('a card under a page translator', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  for (const [markup, attribute, value, then, gone] of CHANGES) {
    it(`agrees with itself: ${markup} after ${attribute}="${value}"`, async () => {
      const widget = await mount(markup);
      translate(widget);
      widget.setAttribute(attribute, value);
      await waitFor(() => expect(textOf(widget)).to.contain(then).and.not.contain(gone));
      widget.removeAttribute(attribute);
      await widget.updateComplete;
      translate(widget);
      widget.setAttribute(attribute, value);
      await waitFor(() => expect(textOf(widget)).to.contain(then).and.not.contain(gone));
      expect(spy.warnings).to.deep.equal([]);
    });
  }
});
