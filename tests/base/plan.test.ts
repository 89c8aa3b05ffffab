import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { page } from '../../src/embed/page.js';
import type { CoderRequirements } from '../../src/widgets/requirements/requirements-element.js';
import type { CoderSalary } from '../../src/widgets/salary/salary-element.js';
import type { CoderTimeline } from '../../src/widgets/timeline/timeline-element.js';
import { textOf, waitFor, within } from '../helpers/dom.js';
import { clearPage, mount } from '../helpers/mount.js';

const choosePath = (timeline: Element, name: RegExp) =>
  within(timeline).getByRole('radio', { name }).click();

const pathOf = (timeline: Element) =>
  within(timeline).getByRole<HTMLInputElement>('radio', { checked: true }).parentElement!
    .textContent!;

const chooseState = (salary: Element, code: string) => {
  const select = within(salary).getByLabelText<HTMLSelectElement>('State');
  select.value = code;
  select.dispatchEvent(new Event('change'));
};

const step = 'some coders move into another job, in management';

describe('the plan of a group', () => {
  afterEach(clearPage);

  it('takes a path from one widget to those that left it open', async () => {
    const timeline = await mount('<coder-timeline></coder-timeline>');
    const salary = await mount('<coder-salary></coder-salary>');
    expect(textOf(salary)).not.to.contain(step);
    choosePath(timeline, /Bachelor/);
    await waitFor(() => expect(textOf(salary)).to.contain(step));
  });

  it('leaves what an author wrote, until the visitor chooses in that very widget', async () => {
    const open = await mount<CoderTimeline>('<coder-timeline></coder-timeline>');
    const written = await mount<CoderTimeline>(
      '<coder-timeline path="associate"></coder-timeline>',
    );
    choosePath(open, /Bachelor/);
    await open.updateComplete;
    await written.updateComplete;
    expect(pathOf(written)).to.contain('Associate');
    choosePath(written, /Certificate/);
    await waitFor(() => expect(pathOf(open)).to.contain('Certificate'));
    choosePath(open, /Bachelor/);
    await waitFor(() => expect(pathOf(written)).to.contain('Bachelor'));
  });

  it('lets an author write anew over a choice, and open a widget again', async () => {
    const chosen = await mount('<coder-timeline></coder-timeline>');
    const written = await mount<CoderTimeline>('<coder-timeline></coder-timeline>');
    choosePath(chosen, /Bachelor/);
    await waitFor(() => expect(pathOf(written)).to.contain('Bachelor'));
    written.path = 'associate';
    await waitFor(() => expect(pathOf(written)).to.contain('Associate'));
    written.path = null;
    await waitFor(() => expect(pathOf(written)).to.contain('Bachelor'));
  });

  it('reaches a widget that comes later, comes back or is moved', async () => {
    const timeline = await mount('<coder-timeline></coder-timeline>');
    const salary = await mount<CoderSalary>('<coder-salary></coder-salary>');
    const place = salary.parentElement!;
    salary.remove();
    choosePath(timeline, /Bachelor/);
    place.append(salary);
    await waitFor(() => expect(textOf(salary)).to.contain(step));
    timeline.remove();
    const later = await mount<CoderSalary>('<coder-salary></coder-salary>');
    expect(textOf(later)).to.contain(step);
  });

  it('keeps groups apart, and follows a widget into another', async () => {
    const first = await mount('<coder-timeline group="one"></coder-timeline>');
    const second = await mount<CoderTimeline>('<coder-timeline group="two"></coder-timeline>');
    choosePath(first, /Bachelor/);
    await second.updateComplete;
    expect(pathOf(second)).to.contain('Certificate');
    second.group = 'one';
    await waitFor(() => expect(pathOf(second)).to.contain('Bachelor'));
  });

  it('takes a state from one card to another, and never below what its author wrote', async () => {
    const picker = await mount('<coder-salary picker></coder-salary>');
    const open = await mount('<coder-salary></coder-salary>');
    const written = await mount('<coder-salary area="CA"></coder-salary>');
    chooseState(picker, 'TX');
    await waitFor(() => expect(textOf(open)).to.contain('Texas'));
    expect(textOf(written)).to.contain('California');
  });

  it('tells the page once, from the widget that the visitor used', async () => {
    const said: unknown[] = [];
    const listen = (event: Event) => said.push((event as CustomEvent).detail);
    addEventListener('coder-change', listen);
    const timeline = await mount('<coder-timeline></coder-timeline>');
    const others = await mount<CoderRequirements>(
      '<coder-requirements></coder-requirements><coder-timeline></coder-timeline>',
    );
    choosePath(timeline, /Bachelor/);
    await others.updateComplete;
    removeEventListener('coder-change', listen);
    expect(said).to.deep.equal([{ name: 'path', value: 'bachelor' }]);
  });

  it('keeps no hold on a widget that went before it could draw', async () => {
    const gone = document.createElement('coder-timeline') as CoderTimeline;
    document.body.append(gone);
    gone.remove();
    await gone.updateComplete;
    expect(page.plans!.get('')!.followers.size).to.equal(0);
    document.body.append(gone);
    const timeline = await mount('<coder-timeline></coder-timeline>');
    choosePath(timeline, /Bachelor/);
    await waitFor(() => expect(pathOf(gone)).to.contain('Bachelor'));
    gone.remove();
  });

  it('forgets widgets that are gone', async () => {
    const salary = await mount<CoderSalary>('<coder-salary></coder-salary>');
    const timeline = await mount('<coder-timeline></coder-timeline>');
    salary.remove();
    choosePath(timeline, /Bachelor/);
    await salary.updateComplete;
    expect(salary.path).to.equal(undefined);
  });
});
