import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../../src/widgets/timeline/coder-timeline.js';
import type { CoderTimeline } from '../../../src/widgets/timeline/timeline-element.js';
import { inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';

const mountTimeline = (attributes = '') =>
  mount<CoderTimeline>(`<coder-timeline ${attributes}></coder-timeline>`);

const press = (timeline: Element, name: string) =>
  within(timeline).getByRole('button', { name }).click();

/** Puts another clipboard in the browser's place until it is given back. */
function withClipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && { writeText },
  });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}

const setFragment = async (fragment: string) => {
  if (location.hash === fragment) return;
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await changed;
};

describe('keeping the plan of a <coder-timeline>', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(async () => {
    spy.restore();
    clearPage();
    await setFragment('');
  });

  it('downloads a calendar of what the card shows', async () => {
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return createObjectURL.call(URL, file);
    };
    const timeline = await mountTimeline('path="associate" start="2099-01-31" group="night class"');
    press(timeline, 'Save to calendar');
    URL.createObjectURL = createObjectURL;
    expect(files.map(({ type }) => type)).to.deep.equal(['text/calendar']);
    const [first] = new ICAL.Component(
      ICAL.parse(await files[0]!.text()) as unknown[],
    ).getAllSubcomponents('vevent');
    const event = new ICAL.Event(first!);
    expect(event.startDate.toString()).to.equal('2099-01-31');
    expect(event.uid).to.equal(`start@night%20class.${location.hostname}`);
    expect(event.component.getFirstPropertyValue('url')).to.contain(
      '#coder-timeline?path=associate',
    );
  });

  it('copies a link that restores the choices, and says so', async () => {
    let copied = '';
    const giveBack = withClipboard(async (text) => void (copied = text));
    const timeline = await mountTimeline('path="bachelor" start="2099-01" prior="associate"');
    press(timeline, 'Copy link');
    await waitFor(() => expect(textOf(timeline)).to.contain('Link copied.'));
    timeline.requestUpdate();
    await timeline.updateComplete;
    expect(textOf(timeline), 'of the same plan').to.contain('Link copied.');
    giveBack();
    clearPage();
    await setFragment(new URL(copied).hash);
    const restored = await mountTimeline();
    expect(textOf(restored)).to.contain('24–28 months').and.contain('January 2099');
    expect(spy.warnings).to.deep.equal([]);
  });

  it('announces a second copy anew', async () => {
    let done: () => void = () => undefined;
    const giveBack = withClipboard(() => new Promise((copied) => (done = copied)));
    const timeline = await mountTimeline();
    press(timeline, 'Copy link');
    done();
    await waitFor(() => expect(textOf(timeline)).to.contain('Link copied.'));
    press(timeline, 'Copy link');
    await waitFor(() => expect(textOf(timeline)).to.not.contain('Link copied.'));
    done();
    await waitFor(() => expect(textOf(timeline)).to.contain('Link copied.'));
    giveBack();
  });

  it('shows the address where it cannot be copied, selected and with the focus', async () => {
    const giveBack = withClipboard(undefined);
    const timeline = await mountTimeline('hours-per-week="12"');
    press(timeline, 'Copy link');
    const field = await waitFor(() =>
      within(timeline).getByRole<HTMLInputElement>('textbox', { name: 'Copy this address:' }),
    );
    giveBack();
    await waitFor(() => expect(field.selectionEnd).to.equal(field.value.length));
    expect(field.value).to.contain('hours=12');
    within(timeline).getByText('What this assumes').click();
    await waitFor(() => expect(textOf(timeline)).to.contain('780'));
    expect(field.isConnected).to.equal(true);
    press(timeline, 'More hours');
    await waitFor(() =>
      expect(within(timeline).queryByRole('textbox', { name: /Copy this/ })).to.equal(null),
    );
  });

  it('takes up a link that is followed on the page, over what its author wrote', async () => {
    const timeline = await mountTimeline('path="associate"');
    const said: unknown[] = [];
    timeline.addEventListener('coder-change', () => said.push('change'));
    await setFragment('#coder-timeline?path=certificate&start=2099-03&hours=12');
    await waitFor(() => expect(textOf(timeline)).to.contain('15–19 months'));
    expect(textOf(timeline)).to.contain('March 2099');
    expect(said).to.deep.equal([]);
  });

  it('takes up that nothing is there already and no hours are set, over what its author wrote', async () => {
    await setFragment('#coder-timeline?path=bachelor&start=2099-03');
    const timeline = await mountTimeline('prior="associate" hours-per-week="12"');
    expect(textOf(timeline)).to.contain('48–52 months');
    await setFragment('#coder-timeline?path=certificate&start=2099-03');
    await waitFor(() => expect(textOf(timeline)).to.contain('9–24 months'));
    await setFragment('#coder-timeline?path=certificate&start=2099-03&hours=12');
    await waitFor(() => expect(textOf(timeline)).to.contain('15–19 months'));
    expect(spy.warnings).to.deep.equal([]);
  });

  it('takes up a link once: a card that comes later leaves what was chosen since', async () => {
    await setFragment('#coder-timeline?path=bachelor&start=2098-03');
    const timeline = await mountTimeline();
    expect(textOf(timeline)).to.contain('48–52 months').and.contain('March 2098');
    within(timeline)
      .getByRole('radio', { name: /Certificate/ })
      .click();
    await waitFor(() => expect(textOf(timeline)).to.contain('Starting').and.contain('9–24 months'));
    timeline.remove();
    const later = await mountTimeline();
    await waitFor(() => expect(textOf(later)).to.contain('9–24 months'));
    expect(later.path).to.equal('certificate');
  });

  it('leaves a plan that is for another group, or makes no sense', async () => {
    await setFragment('#coder-timeline?path=bachelor&group=other');
    const timeline = await mountTimeline();
    expect(textOf(timeline)).to.contain('9–24 months');
    await setFragment('#coder-timeline?path=phd&start=1999-01&hours=-3&prior=x');
    await timeline.updateComplete;
    expect(textOf(timeline)).to.contain('9–24 months');
    expect(spy.warnings).to.deep.equal([]);
  });

  it('prints the page, what the plan assumes included', async () => {
    const timeline = await mountTimeline();
    const { print } = window;
    let printed = '';
    window.print = () => (printed = textOf(timeline));
    press(timeline, 'Print');
    window.print = print;
    expect(printed).to.contain('780');
  });

  it('offers no link where the page routes by its fragment', async () => {
    await setFragment('#/courses/coding');
    const timeline = await mountTimeline();
    expect(within(timeline).queryByRole('button', { name: /Copy link/ })).to.equal(null);
    within(timeline).getByRole('button', { name: 'Save to calendar' });
  });

  it('says what the visitor has already, and what that changes', async () => {
    const timeline = await mountTimeline('path="bachelor"');
    const heard: unknown[] = [];
    timeline.addEventListener('coder-change', (event) => heard.push((event as CustomEvent).detail));
    const prior = within(timeline).getByRole<HTMLSelectElement>('combobox', {
      name: 'What you already have',
    });
    prior.value = 'associate';
    prior.dispatchEvent(new Event('change'));
    await waitFor(() => expect(textOf(timeline)).to.contain('24–28 months'));
    expect(heard).to.deep.equal([{ name: 'prior', value: 'associate' }]);
    expect(textOf(timeline)).to.contain('is counted');
  });

  inEveryLook('with an address to copy', async (look) => {
    const giveBack = withClipboard(undefined);
    const timeline = await mountTimeline(`${look} path="bachelor" prior="associate"`);
    within(timeline)
      .getByRole('button', { name: /link|enlace/ })
      .click();
    await waitFor(() => within(timeline).getByRole('textbox'));
    giveBack();
    return timeline;
  });
});
