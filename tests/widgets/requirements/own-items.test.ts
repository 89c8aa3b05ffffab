/* The school's own items: `<li>` in the light DOM of the list. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { textOf, waitFor, within } from '../../helpers/dom.js';
import { clearPage, watchConsole } from '../../helpers/mount.js';
import { box, mountList } from './requirements-list.js';

const group = (list: Element) =>
  within(list).queryByRole('list', { name: 'Also asked for by this school' });
const labels = (list: Element) =>
  [...group(list)!.querySelectorAll('label')].map((label) =>
    label.textContent!.replace(/\s+/g, ' ').trim(),
  );

describe('<coder-requirements>: a school’s own items', () => {
  let spy: ReturnType<typeof watchConsole>;
  beforeEach(() => (spy = watchConsole()));
  afterEach(() => {
    spy.restore();
    clearPage();
  });

  it('have no group where there are none, whatever the fallback is', async () => {
    expect(group(await mountList('', '<a href="/">What you need</a>'))).to.equal(null);
    expect(group(await mountList('', '<ul><li> </li><li hidden>Later</li></ul>'))).to.equal(null);
  });

  it('are counted, ticked by keyboard and kept', async () => {
    const inside = '<ol><li data-id="transcript">Transcript</li></ol>';
    const list = await mountList('', inside);
    expect(textOf(list)).to.contain('0 of 14 done Still required: 7');
    box(list, /Transcript/).focus();
    await sendKeys({ press: ' ' });
    await waitFor(() => expect(textOf(list)).to.contain('1 of 14 done'));
    expect(localStorage.getItem('coder-widgets:requirements:1')).to.equal('own:transcript');
    list.remove();
    expect(box(await mountList('', inside), /Transcript/).checked).to.equal(true);
  });

  it('say how much they are needed; a strange word is reported', async () => {
    const list = await mountList(
      '',
      '<li>One</li><li data-need="Optional">Two</li><li data-need="maybe">Three</li>',
    );
    const needs = within(list)
      .getAllByRole('checkbox')
      .slice(-3)
      .map((own) => own.getAttribute('aria-describedby')!.split(' ')[0]!)
      .map((id) => list.shadowRoot!.getElementById(id)!.textContent);
    expect(needs).to.deep.equal(['Required', 'Optional', 'Required']);
    expect(spy.warnings).to.have.length(1);
    expect(spy.warnings[0]).to.contain('data-need="maybe"');
  });

  it('are text: markup in them is gone, what looks like markup is shown', async () => {
    const list = await mountList(
      '',
      `<li><b>HI</b>PAA <img src="x" onerror="window.hurt = true"> &lt;i&gt;form&lt;/i&gt;
         <script>window.hurt = true</script><style>* { color: red }</style><p>signed</p></li>`,
    );
    expect(labels(list)).to.deep.equal(['HIPAA <i>form</i> signed']);
    expect(group(list)!.querySelector('img, script, style, b, p:not(.small)')).to.equal(null);
    expect(window).to.not.have.property('hurt');
  });

  it('make an item of each of nested ones', async () => {
    const list = await mountList('', '<ul><li>Papers<ul><li>Passport</li></ul></li></ul>');
    expect(labels(list)).to.deep.equal(['Papers', 'Passport']);
  });

  it('keep links to pages, mail and phones, and no other', async () => {
    const list = await mountList(
      '',
      `<li><a href="/t?a=1&amp;b=2" target="_blank">page</a> <a href="mailto:a@school.example">mail</a>
         <a href="tel:+15550100"><b>phone</b></a></li>
       <li><a href="javascript:alert(1)">script</a> <a href=" java&#10;script:alert(1)">script</a>
         <a href="data:text/html,x">data</a> <a href="vbscript:x">vb</a> <a href="//[">none</a>
         <a href="blob:https://school.example/1">blob</a> <a>empty</a>
         <svg><a href="https://school.example/"><text>drawing</text></a></svg></li>`,
    );
    const links = within(list).getAllByRole<HTMLAnchorElement>('link');
    const own = links.filter((link) => group(list)!.contains(link));
    expect(own.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['page', new URL('/t?a=1&b=2', document.baseURI).href],
      ['mail', 'mailto:a@school.example'],
      ['phone', 'tel:+15550100'],
    ]);
    for (const { rel } of own) expect(rel).to.equal('noopener');
    expect(labels(list)[1]).to.equal('script script data vb none blob empty drawing');
  });

  it('keep the language they stand in, not that of the card', async () => {
    const list = await mountList(
      '',
      '<ul lang="fr"><li>Relevé de notes</li><li lang="es">Visita</li></ul>',
    );
    const languages = () => [...group(list)!.querySelectorAll('label')].map(({ lang }) => lang);
    expect(languages()).to.deep.equal(['fr', 'es']);
    list.querySelector('ul')!.lang = 'de';
    await waitFor(() => expect(languages()).to.deep.equal(['de', 'es']));
  });

  it('follow every later change: added, rewritten, renamed, taken away', async () => {
    const list = await mountList('', '<ul></ul>');
    const ul = list.querySelector('ul')!;
    expect(group(list)).to.equal(null);
    ul.innerHTML = '<li>Transcript</li>';
    await waitFor(() => expect(labels(list)).to.deep.equal(['Transcript']));
    ul.firstElementChild!.firstChild!.nodeValue = 'Diploma, certified';
    await waitFor(() => expect(labels(list)).to.deep.equal(['Diploma, certified']));
    ul.firstElementChild!.setAttribute('data-need', 'usual');
    await waitFor(() => expect(group(list)!.textContent).to.contain('Usual'));
    ul.replaceChildren();
    await waitFor(() => expect(group(list)).to.equal(null));
  });

  it('follow what changed while the list was off the page, and no longer after it is gone', async () => {
    const list = await mountList('', '<li>Transcript</li>');
    const neighbour = await mountList('', '<li>Passport</li>');
    const place = list.parentElement!;
    list.remove();
    list.innerHTML = '<li>Visit</li>';
    neighbour.innerHTML = '<li>Visa</li>';
    await waitFor(() => expect(labels(neighbour)).to.deep.equal(['Visa']));
    expect(labels(list)).to.deep.equal(['Transcript']);
    place.append(list);
    await waitFor(() => expect(labels(list)).to.deep.equal(['Visit']));
    list.innerHTML = '<li>Visit, again</li>';
    await waitFor(() => expect(labels(list)).to.deep.equal(['Visit, again']));
  });

  it('leave what the author wrote as it is', async () => {
    const inside = '<ul><li data-id="a">Transcript <a href="/t">order</a></li></ul>';
    const list = await mountList('', inside);
    box(list, /Transcript/).click();
    await list.updateComplete;
    expect(list.innerHTML).to.equal(inside);
  });

  it('are one observer, however many lists there are', async () => {
    const { observe } = MutationObserver.prototype;
    const observers = new Set<MutationObserver>();
    MutationObserver.prototype.observe = function (target, options) {
      if (options?.characterData) observers.add(this);
      observe.call(this, target, options);
    };
    try {
      for (let count = 0; count < 5; count++) await mountList('', '<li>One</li>');
    } finally {
      MutationObserver.prototype.observe = observe;
    }
    expect(observers.size).to.equal(1);
  });
});
