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

  it('puts unsent answers back after a reload and says so, never with consent ticked', async () => {
    const form = await mountForm(`${KEEPS} ${APPROVED}`);
    answer(form);
    within(form).getByRole('checkbox').click();
    const again = await reload(form, `${KEEPS} ${APPROVED}`);
    await waitFor(() => expect(textOf(again)).to.contain(KEPT));
    expect(textbox(again, /First name/).value).to.equal('María');
    expect(
      within(again).getByRole<HTMLSelectElement>('combobox', { name: /Education/ }).value,
    ).to.equal('high-school');
    expect(within(again).getByRole<HTMLInputElement>('checkbox').checked).to.equal(false);
    expect(JSON.stringify(sessionStorage)).to.not.contain('website');
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
    answer(await mountForm(`${look} ${KEEPS}`));
    const again = await mountForm(`${look} ${KEEPS}`);
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
    attempt: { answers: 'a=1', id: 'id' },
  };
  const keyOf = () => Object.keys(sessionStorage)[0]!;

  it('gives back what was kept, for a day', () => {
    store.write(draft, 1000);
    expect(store.read(1000 + 23 * HOUR)).to.deep.equal(draft);
    expect(store.read(1000 + 24 * HOUR)).to.equal(undefined);
    expect(sessionStorage.length, 'erased').to.equal(0);
  });

  it('takes nothing from the future, from rubbish, or from where nothing is', () => {
    expect(store.read(1000)).to.equal(undefined);
    store.write(draft, 5000);
    expect(store.read(1000)).to.equal(undefined);
    store.write(draft, 1000);
    const key = keyOf();
    for (const rubbish of ['', '{}', 'NaN\na=b', '\n\n\n', 'undefined']) {
      sessionStorage.setItem(key, rubbish);
      expect(store.read(1000), rubbish).to.equal(undefined);
    }
  });
});
