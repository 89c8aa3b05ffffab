import { expect, oneEvent } from '@open-wc/testing';
import { inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { draftStore } from '../../../src/widgets/apply/visit/draft-store.js';
import { answer, ENDPOINT, mountForm, send, setUp, textbox } from './apply-form.js';

const KEEPS = `${ENDPOINT} keep-draft`;
const APPROVED = 'seller="A College" consent-version="2026-11"';
const KEPT = 'Your answers from before are still here.';
const HOUR = 3_600_000;

/** As a reload does: the form is made anew. */
async function reload(form: Element, attributes = KEEPS) {
  form.remove();
  const again = await mountForm(attributes);
  await again.updateComplete;
  return again;
}

describe('<coder-apply keep-draft>', () => {
  const here = setUp();

  it('puts unsent answers back after a reload and says so, with what was agreed to', async () => {
    const form = await mountForm(`${KEEPS} ${APPROVED}`);
    within(form).getByRole('checkbox').click();
    answer(form, { phone: '512 555 0123' });
    const again = await reload(form, `${KEEPS} ${APPROVED}`);
    await waitFor(() => expect(textOf(again)).to.contain(KEPT));
    expect(textbox(again, /First name/).value).to.equal('María');
    expect(
      within(again).getByRole<HTMLSelectElement>('combobox', { name: /Education/ }).value,
    ).to.equal('high-school');
    expect(within(again).getByRole<HTMLInputElement>('checkbox').checked).to.equal(true);
    expect(textOf(again)).to.not.contain('has changed since');
    expect(JSON.stringify(sessionStorage)).to.not.contain('website');
  });

  it('asks again for consent to other words, and says so', async () => {
    const form = await mountForm(`${KEEPS} ${APPROVED}`);
    within(form).getByRole('checkbox').click();
    answer(form, { phone: '512 555 0123' });
    const other = `${KEEPS} seller="Another College" consent-version="2026-11"`;
    const again = await reload(form, other);
    await waitFor(() => expect(textOf(again)).to.contain('has changed since'));
    expect(within(again).getByRole<HTMLInputElement>('checkbox').checked).to.equal(false);
  });

  it('sends what was agreed to under the same id also after a reload', async () => {
    here.answers('broken');
    const form = await mountForm(`${KEEPS} ${APPROVED}`);
    within(form).getByRole('checkbox').click();
    answer(form, { phone: '512 555 0123' });
    const heard = oneEvent(form, 'coder-apply-error');
    send(form);
    await heard;
    const again = await reload(form, `${KEEPS} ${APPROVED}`);
    await waitFor(() => expect(textOf(again)).to.contain(KEPT));
    expect(again.application.get('submission-id')).to.equal(
      here.network.requests[0]!.get('submission-id'),
    );
  });

  it('gives a tab that is duplicated before the first try the same id', async () => {
    const form = await mountForm(KEEPS);
    answer(form);
    // The copy starts with what the tab has stored.
    const copy = await reload(form);
    await waitFor(() => expect(textOf(copy)).to.contain(KEPT));
    expect(copy.application.get('submission-id')).to.equal(form.application.get('submission-id'));
  });

  it('still cannot tell after a reload what could not be told before', async () => {
    here.answers('broken');
    const form = await mountForm(KEEPS);
    answer(form);
    send(form);
    expect((await oneEvent(form, 'coder-apply-error')).detail.outcome).to.equal('unknown');
    const again = await reload(form);
    await waitFor(() => expect(textOf(again)).to.contain(KEPT));
    here.answers(422, { errors: { email: 'Not an address.' } });
    send(again);
    expect((await oneEvent(again, 'coder-apply-error')).detail.outcome).to.equal('unknown');
  });

  it('keeps no answer that was replaced', async () => {
    const form = await mountForm(KEEPS);
    answer(form, { 'last-name': 'Before' });
    answer(form, { 'last-name': 'After' });
    expect(JSON.stringify(sessionStorage)).to.contain('After').and.not.contain('Before');
  });

  it('keeps a day from the first answer, however often they are put back', async () => {
    const { now } = Date;
    try {
      const form = await mountForm(KEEPS);
      answer(form);
      Date.now = () => now() + 23 * HOUR;
      const again = await reload(form);
      await waitFor(() => expect(textOf(again)).to.contain(KEPT));
      Date.now = () => now() + 25 * HOUR;
      expect(textOf(await reload(again))).to.not.contain(KEPT);
    } finally {
      Date.now = now;
    }
  });

  it('tells two forms of one endpoint apart by their place on the page', async () => {
    const [first, second] = [await mountForm(KEEPS), await mountForm(KEEPS)];
    answer(first);
    answer(second, { 'first-name': 'Ana' });
    [first, second].forEach((form) => form.remove());
    const names = [];
    for (let form = 0; form < 2; form++) {
      const again = await mountForm(KEEPS);
      await waitFor(() => expect(textOf(again)).to.contain(KEPT));
      names.push(textbox(again, /First name/).value);
    }
    expect(names).to.deep.equal(['María', 'Ana']);
  });

  it('tells two forms of one page apart by their ids', async () => {
    const first = await mountForm(`${KEEPS} id="day"`);
    await mountForm(`${KEEPS} id="night"`);
    answer(first);
    const again = await reload(first, `${KEEPS} id="night"`);
    expect(textbox(again, /First name/).value).to.equal('');
  });

  it('keeps nothing unless it is asked to', async () => {
    const form = await mountForm();
    answer(form);
    expect(sessionStorage.length).to.equal(0);
    const again = await reload(form, ENDPOINT);
    expect(textbox(again, /First name/).value).to.equal('');
  });

  it('forgets the answers where the visitor wants to begin anew', async () => {
    const form = await mountForm(KEEPS);
    answer(form);
    const again = await reload(form);
    await waitFor(() => within(again).getByRole('button', { name: 'Clear them' }));
    within(again).getByRole('button', { name: 'Clear them' }).click();
    await waitFor(() => expect(textOf(again)).to.not.contain(KEPT));
    expect(textbox(again, /First name/).value).to.equal('');
    expect(again.shadowRoot!.activeElement).to.equal(textbox(again, /First name/));
    expect(textOf(await reload(again))).to.not.contain(KEPT);
  });

  it('forgets them once they are received', async () => {
    here.answers(200);
    const form = await mountForm(KEEPS);
    answer(form);
    const heard = oneEvent(form, 'coder-apply-sent');
    send(form);
    await heard;
    expect(sessionStorage.length).to.equal(0);
  });

  it('sends the same answers under the same id also after a reload', async () => {
    here.answers(400);
    const form = await mountForm(KEEPS);
    answer(form);
    const heard = oneEvent(form, 'coder-apply-error');
    send(form);
    await heard;
    const again = await reload(form);
    await waitFor(() => expect(textOf(again)).to.contain(KEPT));
    expect(again.application.get('submission-id')).to.equal(
      here.network.requests[0]!.get('submission-id'),
    );
    answer(again, { email: 'other@example.com' });
    expect(again.application.get('submission-id')).to.not.equal(
      here.network.requests[0]!.get('submission-id'),
    );
  });

  it('keeps the id also where the page delivers by itself and is left before that is over', async () => {
    const form = await mountForm(KEEPS);
    form.addEventListener('coder-apply-submit', (event) => event.preventDefault());
    answer(form);
    send(form);
    const id = form.application.get('submission-id');
    const again = await reload(form);
    await waitFor(() => expect(textOf(again)).to.contain(KEPT));
    expect(again.application.get('submission-id')).to.equal(id);
  });

  it('keeps the answers of two endpoints apart', async () => {
    const form = await mountForm(KEEPS);
    answer(form);
    const other = await reload(form, 'endpoint="https://other.example/" keep-draft');
    expect(textbox(other, /First name/).value).to.equal('');
  });

  it('works on where storage is refused', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      const form = await mountForm(KEEPS);
      answer(form);
      expect(form.application.get('email')).to.equal('maria@example.com');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  inEveryLook('with kept answers', async (look) => {
    const form = await mountForm(`${look} ${KEEPS}`);
    answer(form);
    const again = await reload(form, `${look} ${KEEPS}`);
    await waitFor(() => within(again).getAllByRole('status'));
    await waitFor(() => expect(again.shadowRoot!.querySelector('.notice')).to.not.equal(null));
    return again;
  });
});

describe('the store of a draft', () => {
  afterEach(() => sessionStorage.clear());
  const store = draftStore('test');
  const draft = {
    answers: [
      ['a=b', 'c&d\n'],
      ['x', ''],
    ] as const,
    since: 1000,
    secret: 'secret',
    doubtful: true,
    consent: 'Call me,\nplease.',
  };
  const keyOf = () => Object.keys(sessionStorage)[0]!;

  it('gives back what was kept, for a day', () => {
    store.write(draft);
    expect(store.read(1000 + 23 * HOUR)).to.deep.equal(draft);
    expect(store.read(1000 + 24 * HOUR)).to.equal(undefined);
    expect(sessionStorage.length, 'erased').to.equal(0);
  });

  it('keeps it while the clock is set back', () => {
    store.write({ ...draft, since: 5000 });
    expect(store.read(1000)?.since).to.equal(5000);
  });

  it('takes nothing from rubbish, or from where nothing is', () => {
    expect(store.read(1000)).to.equal(undefined);
    store.write(draft);
    const key = keyOf();
    for (const rubbish of ['', '{}', 'NaN\na=b', '\n\n\n', 'undefined']) {
      sessionStorage.setItem(key, rubbish);
      expect(store.read(1000), rubbish).to.equal(undefined);
    }
  });
});
