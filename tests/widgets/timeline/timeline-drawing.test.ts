/* How a timeline stands on a page: what comes first, what stays in view, what is drawn when. */
import { expect } from '@open-wc/testing';
import '../../../src/widgets/timeline/coder-timeline.js';
import type { CoderTimeline } from '../../../src/widgets/timeline/timeline-element.js';
import { inEveryLook } from '../../helpers/axe.js';
import { cardOf, textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, mount } from '../../helpers/mount.js';

const mountTimeline = (attributes = '') =>
  mount<CoderTimeline>(`<coder-timeline ${attributes}></coder-timeline>`);

describe('a <coder-timeline> as it is drawn', () => {
  afterEach(clearPage);

  it('puts the answer first: before the choices, and near the top of a phone', async () => {
    const timeline = await mountTimeline('hours-per-week="12"');
    for (const width of [280, 390]) {
      timeline.style.width = `${width}px`;
      await waitFor(() => expect(cardOf(timeline).offsetWidth).to.equal(width));
      const answer = within(timeline).getByText(/^Starting in/);
      const choice = within(timeline).getAllByRole('radio')[0]!;
      const top = cardOf(timeline).getBoundingClientRect().top;
      expect(answer.getBoundingClientRect().bottom - top).to.be.below(400);
      expect(answer.compareDocumentPosition(choice)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('keeps the answer in view while the choices below it are made', async () => {
    const timeline = await mountTimeline();
    timeline.style.width = '390px';
    timeline.style.setProperty('--coder-sticky-top', '40px');
    timeline.insertAdjacentHTML('afterend', '<div style="height: 2000px"></div>');
    const prior = within(timeline).getByRole('combobox', { name: 'What you already have' });
    prior.scrollIntoView({ block: 'end' });
    const answer = within(timeline).getByText(/^\d+–\d+ months$/);
    await waitFor(() => expect(answer.getBoundingClientRect().top).to.be.within(40, 60));
  });

  it('leaves nothing that takes the focus beneath the answer', async () => {
    const timeline = await mountTimeline('hours-per-week="40"');
    timeline.style.setProperty('--coder-sticky-top', '40px');
    timeline.insertAdjacentHTML('afterend', '<div style="height: 2000px"></div>');
    const note = within(timeline).getByText(/^Weekly study hours: 40/);
    for (const width of [200, 280, 390]) {
      timeline.style.width = `${width}px`;
      await waitFor(() => expect(cardOf(timeline).offsetWidth).to.equal(width));
      const controls = [
        within(timeline).getByRole('button', { name: 'Save to calendar' }),
        within(timeline).getByRole('button', { name: 'Print' }),
        within(timeline).getAllByRole('radio')[0]!,
        within(timeline).getByRole('combobox', { name: 'What you already have' }),
      ];
      for (const control of controls) {
        scrollTo(0, document.body.scrollHeight);
        control.focus();
        await waitFor(() =>
          expect(control.getBoundingClientRect().top, `${width}px`).to.be.above(
            note.getBoundingClientRect().bottom,
          ),
        );
      }
    }
  });

  it('stands answer and choices side by side where there is room, in the order they are tabbed', async () => {
    const timeline = await mountTimeline();
    for (const width of [640, 780]) {
      timeline.style.width = `${width}px`;
      await waitFor(() => expect(cardOf(timeline).offsetWidth).to.equal(width));
      const keep = within(timeline).getByRole('button', { name: 'Save to calendar' });
      const choices = within(timeline).getByRole('group', { name: /Path/ });
      expect(keep.compareDocumentPosition(choices)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      const { left } = choices.getBoundingClientRect();
      expect(left).to.be.above(keep.getBoundingClientRect().right);
    }
  });

  it('writes its scales as large as the reader wants letters', async () => {
    const timeline = await mountTimeline('start="2099-01"');
    const sizes = () =>
      [...timeline.shadowRoot!.querySelectorAll('svg text')].map(
        (label) => getComputedStyle(label).fontSize,
      );
    expect(new Set(sizes())).to.deep.equal(new Set(['12px']));
    timeline.style.setProperty('--coder-font-size', '32px');
    expect(new Set(sizes())).to.deep.equal(new Set(['24px']));
    for (const label of timeline.shadowRoot!.querySelectorAll('svg text')) {
      const { bottom } = label.closest('svg')!.getBoundingClientRect();
      expect(label.getBoundingClientRect().bottom).to.be.at.most(bottom + 3);
    }
  });

  it('lists each milestone once, with its months', async () => {
    const timeline = await mountTimeline('start="2099-01"');
    const read = within(timeline)
      .getAllByRole('listitem')
      .map((item) =>
        [...item.querySelectorAll(':scope > :not(svg)')].map(({ textContent }) => textContent),
      );
    expect(read).to.deep.equal([
      ['Training starts', 'Jan 2099'],
      ['Training done', 'Oct 2099 – Sep 2100'],
      ['Certification exam', 'Oct 2099 – Oct 2100'],
      ['First job', 'Oct 2099 – Jan 2101'],
    ]);
    // The key explains the graphic: who listens has the list and its name.
    within(timeline).getByRole('list', { name: 'Milestones' });
    expect(
      within(timeline)
        .getByText(/Latest$/)
        .closest('[aria-hidden]'),
    ).to.not.equal(null);
    for (const graphic of timeline.shadowRoot!.querySelectorAll('svg')) {
      expect(graphic.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('runs the axis from the right where the text does, its labels unmirrored', async () => {
    const timeline = await mountTimeline('start="2099-01"');
    const card = cardOf(timeline);
    const middle = (label: string) => {
      const { left, right } = within(timeline).getByText(label).getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(middle('12')).to.be.below(middle('24'));
    card.dir = 'rtl';
    expect(middle('12')).to.be.above(middle('24'));
    const { transform } = getComputedStyle(within(timeline).getByText('24'));
    expect(transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('draws what it assumes once that is unfolded', async () => {
    const timeline = await mountTimeline();
    expect(textOf(timeline)).to.not.contain('780');
    within(timeline).getByText('What this assumes').click();
    await waitFor(() => expect(textOf(timeline)).to.contain('780'));
  });

  it('draws what it assumes before a page is printed, whoever prints it', async () => {
    const timeline = await mountTimeline();
    dispatchEvent(new Event('beforeprint'));
    expect(textOf(timeline)).to.contain('780');
  });

  it('has the marks of the paths where their spans end', async () => {
    const timeline = await mountTimeline();
    for (const width of [200, 640]) {
      timeline.style.width = `${width}px`;
      await waitFor(() => expect(cardOf(timeline).offsetWidth).to.equal(width));
      const group = within(timeline).getByRole('group', { name: /^Path/ });
      const [span, ...others] = [...group.querySelectorAll('svg')].map((drawn) =>
        drawn.getBoundingClientRect(),
      );
      for (const { left, right } of others) {
        expect(left, `${width} px`).to.be.closeTo(span!.left, 1);
        expect(right, `${width} px`).to.be.closeTo(span!.right, 1);
      }
    }
  });

  it('stays within 200 pixels', async () => {
    const timeline = await mountTimeline('hours-per-week="12"');
    timeline.style.width = '200px';
    const card = timeline.shadowRoot!.querySelector('[part=card]')!;
    await waitFor(() => expect(card.getBoundingClientRect().width).to.equal(200));
    expect(card.scrollWidth).to.be.at.most(200);
  });

  inEveryLook('side by side, with advice', async (look) => {
    const timeline = await mountTimeline(`${look} path="bachelor" prior="associate"`);
    timeline.style.width = '700px';
    await waitFor(() => expect(cardOf(timeline).offsetWidth).to.equal(700));
    return timeline;
  });
});
