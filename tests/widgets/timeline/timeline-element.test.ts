import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/timeline/coder-timeline.js';
import type { CoderTimeline } from '../../../src/widgets/timeline/timeline-element.js';
import { inEveryLook } from '../../helpers/axe.js';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { listen, timesHeard } from '../../helpers/heard.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';

const mountTimeline = (attributes = '') =>
  mount<CoderTimeline>(`<coder-timeline ${attributes}></coder-timeline>`);

const hoursOf = (timeline: Element) =>
  within(timeline).getByRole<HTMLInputElement>('spinbutton', { name: /Study hours a week/ });

/** What a timeline tells the page of, as it comes. */
function hearChanges(timeline: Element): unknown[] {
  const heard: unknown[] = [];
  timeline.addEventListener('coder-change', (event) => heard.push((event as CustomEvent).detail));
  return heard;
}

const SPOKEN = { timeout: 6000 };

describe('<coder-timeline>', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  it('answers with the guide’s range at first', async () => {
    const timeline = await mountTimeline();
    expect(textOf(timeline))
      .to.contain('9–24 months')
      .and.contain('9\u2060–\u206020 months')
      .and.contain('2\u2060–\u20604 years');
    expect(spy.warnings).to.deep.equal([]);
  });

  it('lets the visitor choose a path', async () => {
    const timeline = await mountTimeline();
    const heard = oneEvent(timeline, 'coder-change');
    within(timeline)
      .getByRole('radio', { name: /Bachelor/ })
      .click();
    expect((await heard).detail).to.deep.equal({ name: 'path', value: 'bachelor' });
    await timeline.updateComplete;
    expect(textOf(timeline)).to.contain('48–52 months');
    expect(within(timeline).queryByRole('spinbutton')).to.equal(null);
  });

  it('estimates once hours were typed, never for half a number', async () => {
    const timeline = await mountTimeline('start="2099-01"');
    const heard = hearChanges(timeline);
    const spoken = listen(timeline);
    const shown: string[] = [];
    const figure = within(timeline).getByText('9–24 months');
    const watch = new MutationObserver(() => shown.push(figure.textContent!));
    watch.observe(figure, { subtree: true, characterData: true, childList: true });
    hoursOf(timeline).focus();
    await sendKeys({ type: '12' });
    await waitFor(() => expect(spoken).to.not.be.empty, SPOKEN);
    watch.disconnect();
    expect(shown).to.deep.equal(['15–19 months']);
    expect(heard).to.deep.equal([{ name: 'hours-per-week', value: '12' }]);
    expect(spoken).to.have.length(1);
    expect(spoken[0]).to.contain('15–19 months').and.contain('between April 2100 and August 2100');
    await waitFor(() => expect(timesHeard(timeline, 'April 2100')).to.equal(1), SPOKEN);
  });

  it('speaks once of hours that are stepped, after a pause', async () => {
    const timeline = await mountTimeline('hours-per-week="12"');
    const spoken = listen(timeline);
    const more = within(timeline).getByRole('button', { name: 'More hours' });
    for (let hours = 13; hours <= 16; hours++) {
      more.click();
      await timeline.updateComplete;
    }
    await waitFor(() => expect(spoken).to.not.be.empty, SPOKEN);
    expect(spoken).to.have.length(1);
    expect(spoken[0]).to.contain('Weekly study hours: 16');
  });

  it('has no status in its reading order before anything changes', async () => {
    const timeline = await mountTimeline();
    for (const status of within(timeline).getAllByRole('status'))
      expect(status.textContent!.trim()).to.equal('');
  });

  it('takes the hours at once when the field is left, and says so once', async () => {
    const timeline = await mountTimeline();
    const heard = hearChanges(timeline);
    hoursOf(timeline).focus();
    await sendKeys({ type: '12' });
    await sendKeys({ press: 'Tab' });
    expect(heard).to.deep.equal([{ name: 'hours-per-week', value: '12' }]);
    await sendKeys({ press: 'Tab' });
    expect(heard).to.have.length(1);
  });

  it('leaves what is being typed as it is while the rest of the card changes', async () => {
    const timeline = await mountTimeline();
    hoursOf(timeline).focus();
    await sendKeys({ type: '1' });
    timeline.setAttribute('start', '2099-03');
    await timeline.updateComplete;
    expect(hoursOf(timeline).value).to.equal('1');
    expect(textOf(timeline)).to.contain('March 2099').and.contain('9–24 months');
  });

  it('steps the hours by button, from the usual 12', async () => {
    const timeline = await mountTimeline();
    const heard = oneEvent(timeline, 'coder-change');
    within(timeline).getByRole('button', { name: 'More hours' }).click();
    expect((await heard).detail).to.deep.equal({ name: 'hours-per-week', value: '12' });
    await timeline.updateComplete;
    expect(hoursOf(timeline).value).to.equal('12');
    within(timeline).getByRole('button', { name: 'Fewer hours' }).click();
    await timeline.updateComplete;
    expect(hoursOf(timeline).value).to.equal('11');
  });

  it('keeps the last answer and what was typed while the hours make no sense', async () => {
    const timeline = await mountTimeline('hours-per-week="12"');
    const field = hoursOf(timeline);
    field.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '0' });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).to.equal('true'), {
      timeout: 5000,
    });
    expect(field.value).to.equal('120');
    expect(textOf(timeline)).to.contain('15–19 months').and.contain('Enter a number from 1 to 60');
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Tab' });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).to.equal('false'));
    expect(textOf(timeline)).to.not.contain('Enter a number');
  });

  it('forgets what was typed wrong when the page sets other hours', async () => {
    const timeline = await mountTimeline('hours-per-week="12"');
    const field = hoursOf(timeline);
    field.value = '99';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await timeline.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    timeline.setAttribute('hours-per-week', '15');
    await timeline.updateComplete;
    expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal(['15', 'false']);
  });

  it('goes back to the guide’s range when the hours are emptied', async () => {
    const timeline = await mountTimeline('hours-per-week="9"');
    const field = hoursOf(timeline);
    field.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Tab' });
    await waitFor(() => expect(textOf(timeline)).to.contain('9–24 months'));
  });

  it('says when the pace leads outside the guide', async () => {
    const timeline = await mountTimeline('hours-per-week="40"');
    expect(textOf(timeline)).to.contain('range fits 9\u2060–\u206020 study hours a week');
    timeline.setAttribute('program-months', '6');
    await timeline.updateComplete;
    expect(textOf(timeline)).to.contain('outside the guide’s 9\u2060–\u206020 months');
  });

  it('moves the dates with the start', async () => {
    const timeline = await mountTimeline('start="2099-01"');
    const select = within(timeline).getByRole<HTMLSelectElement>('combobox', { name: 'Start' });
    expect(select.value).to.equal('2099-01');
    select.value = [...select.options].at(0)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await timeline.updateComplete;
    expect(textOf(timeline)).to.not.contain('2099-01').and.not.contain('January 2099,');
  });

  it('warns once for each bad value', async () => {
    const bad = 'path="phd" start="someday" hours-per-week="many"';
    await mountTimeline(bad);
    const timeline = await mountTimeline(bad);
    expect(spy.warnings).to.have.length(3);
    expect(textOf(timeline)).to.contain('9–24 months');
  });

  inEveryLook('at first', mountTimeline);
  inEveryLook('outside the guide, assumptions open', async (look) => {
    const timeline = await mountTimeline(`${look} hours-per-week="40"`);
    within(timeline)
      .getByText(/assumes|cálculo$/)
      .click();
    await waitFor(() => expect(textOf(timeline)).to.contain('780'));
    return timeline;
  });
  inEveryLook('with a bad number', async (look) => {
    const timeline = await mountTimeline(look);
    const field = timeline.shadowRoot!.querySelector<HTMLInputElement>('input[type=number]')!;
    field.value = '99';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await timeline.updateComplete;
    return timeline;
  });
});
