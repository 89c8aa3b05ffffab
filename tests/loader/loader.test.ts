/* The built loader on pages of its own, in frames: `npm run build` comes before. */
import { expect } from '@open-wc/testing';
import { cardOf, textOf, waitFor } from '../helpers/dom.js';

const HEAD = `<script defer src="/dist/cdn/coder-loader.js" data-pages="/"></script>`;
const SALARY = '<coder-salary></coder-salary>';
const SPANISH = '<coder-salary lang="es"></coder-salary>';

describe('the loader in the head of a site', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  const page = () => frame.contentDocument!;

  async function open(body: string, head = HEAD): Promise<void> {
    frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
  }

  const add = (html: string) => page().body.insertAdjacentHTML('beforeend', html);
  const shows = (selector: string, text: string) =>
    waitFor(() => expect(textOf(page().querySelector(selector)!)).to.contain(text), {
      timeout: 10_000,
    });

  /** The files of ours that the page has asked for. */
  const files = () =>
    (frame.contentWindow as Window & typeof globalThis).performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace('/dist/cdn/', ''))
      .filter((path) => path.endsWith('.js'))
      .sort();

  it('loads nothing on a page that has nothing, and the one tag that comes late', async () => {
    await open(
      '<nav><p><a href="/en/salary/tx/">Pay</a></p></nav><p>See <a href="/en/guide/">this</a>.</p>',
    );
    add('<p>More of the page</p><p>And <a href="/en/requirements/">more</a></p>');
    await waitFor(() => expect(page().body.textContent).to.contain('And more'));
    add('<main><coder-timeline></coder-timeline></main>');
    await shows('coder-timeline', 'How long it takes');
    expect(files()).to.deep.equal(['coder-loader.js', 'coder-timeline.js']);
  });

  it('loads one tag’s own file, and its language beside it', async () => {
    await open(SALARY + SPANISH);
    await shows('coder-salary', '$45,240');
    await shows('[lang=es]', 'Salario de los codificadores');
    expect(files()).to.deep.equal(['coder-loader.js', 'coder-salary.js', 'locales/es/salary.js']);
  });

  it('loads the whole for several', async () => {
    await open(`${SALARY}<coder-timeline></coder-timeline>`);
    await shows('coder-salary', '$45,240');
    await shows('coder-timeline', 'How long it takes');
    expect(files()).to.deep.equal(['coder-loader.js', 'coder-widgets.js']);
  });

  it('loads another tag’s own file when it comes late', async () => {
    await open(SALARY);
    await shows('coder-salary', '$45,240');
    add('<p><a href="/en/requirements/">What you need</a></p>');
    await shows('coder-requirements', 'What you need');
    add(SALARY);
    await waitFor(() => expect(cardOf(page().querySelector('coder-salary:last-child')!)).to.exist);
    expect(files()).to.deep.equal(['coder-loader.js', 'coder-requirements.js', 'coder-salary.js']);
  });

  it('turns links and placeholders into widgets', async () => {
    await open(
      '<p><a href="/es/salary/tx/?period=hour">Pago</a></p><p data-coder-widget="timeline"></p>',
    );
    await shows('coder-salary', 'mediana salarial por hora');
    await shows('coder-timeline', 'How long it takes');
    expect(files()).to.deep.equal(['coder-loader.js', 'coder-widgets.js', 'locales/es.js']);
  });

  it('passes on what its tag says, although that has gone', async () => {
    const gone =
      '<script>addEventListener("DOMContentLoaded", () => document.scripts[0].remove())</script>';
    await open(
      `<p><a href="/guide/en/salary/us/">Pay</a></p>${gone}`,
      HEAD.replace('data-pages="/"', 'data-pages="/guide/"'),
    );
    await shows('coder-salary', '$45,240');
    expect(page().querySelectorAll('script[data-pages]')).to.have.length(0);
  });
});
