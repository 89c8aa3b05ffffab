import '../../../src/widgets/requirements/coder-requirements.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { CoderRequirements } from '../../../src/widgets/requirements/requirements-element.js';
import { waitFor, within } from '../../helpers/dom.js';

describe('<coder-requirements> with a list that stands elsewhere on the page', () => {
  it('takes its items, follows them, and hides it while it shows them', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p><coder-requirements items-id="ours" storage="none"></coder-requirements></p>
        <ul id="ours">
          <li data-id="transcript">Official transcript</li>
        </ul>
      </div>`,
    );
    const widget = place.querySelector<CoderRequirements>('coder-requirements')!;
    const list = place.querySelector('ul')!;
    await waitFor(() => within(widget).getByRole('checkbox', { name: /Official transcript/ }));
    expect(list.checkVisibility()).to.equal(false);
    list.querySelector('li')!.textContent = 'Sealed transcript';
    await waitFor(() => within(widget).getByRole('checkbox', { name: /Sealed transcript/ }));
    widget.remove();
    expect(list.checkVisibility()).to.equal(true);
  });
});
