/*
 * `?coder-check`: a panel for whoever puts the widgets into a site, in English. It shows nothing of the page's
 * address, no parameter of an endpoint and no answer, asks the network for nothing and changes nothing.
 */
import { own } from '../../embed/document.js';
import { PANEL } from '../dom-tree.js';
import { button, element, text } from './make.js';
import { panelStyles } from './panel.styles.js';
import { watchPolicy } from './policy-check.js';
import { asText, atRest, report, summary, type Report } from './report.js';

const TITLE = 'coder-check';

class Panel {
  readonly #host = element('div');
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  readonly #probe = element('span', { class: 'probe', 'aria-hidden': 'true' });
  readonly #title = element('h2', { id: 'title', tabindex: '-1' }, text(TITLE));
  readonly #status = element('p', { role: 'status' });
  readonly #body = element('div', { class: 'body' });
  readonly #copy = button('Copy report', () => void this.#copyReport());
  #report?: Report;
  /** What had the focus before. */
  #before: Element | null = null;

  open(): void {
    this.#host.setAttribute(PANEL, '');
    this.#host.setAttribute('data-coder-ignore', '');
    // Whatever the page says of such elements.
    this.#host.style.setProperty('all', 'initial', 'important');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#frame());
    own('documentElement').append(this.#host);
    this.#rise();
    this.#takeFocus();
    watchPolicy(() => void this.#check());
    own('addEventListener')('coder-error', () => void this.#check());
    void this.#check();
  }

  #frame(): HTMLElement {
    const frame = element(
      'div',
      { id: 'panel', role: 'dialog', 'aria-labelledby': 'title', lang: 'en', dir: 'ltr' },
      element(
        'div',
        { class: 'head' },
        this.#title,
        button('Close', () => this.#close()),
      ),
      this.#status,
      this.#body,
      element(
        'div',
        { class: 'actions' },
        button('Check again', () => void this.#check()),
        this.#copy,
      ),
      this.#probe,
    );
    frame.addEventListener('keydown', (event) => {
      // The page's own keys stay the page's.
      event.stopPropagation();
      if (event.key === 'Escape') this.#close();
    });
    return frame;
  }

  /** Above whatever the page lays over itself. */
  #rise(): void {
    if (!('showPopover' in this.#host)) return;
    this.#host.popover = 'manual';
    this.#host.showPopover();
  }

  /** Not from a field that somebody is in. */
  #takeFocus(): void {
    const { activeElement } = document;
    if (activeElement && activeElement !== own('body')) return;
    this.#before = activeElement;
    this.#title.focus({ preventScroll: true });
  }

  #close(): void {
    this.#host.remove();
    if (this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
  }

  async #check(): Promise<void> {
    if (!this.#host.isConnected) return;
    this.#status.textContent = 'Looking…';
    await atRest();
    this.#report = report(this.#probe);
    this.#status.textContent = summary(this.#report.findings);
    this.#body.replaceChildren(...contents(this.#report));
  }

  async #copyReport(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#report ? asText(this.#report) : '');
      this.#status.textContent = 'The report is copied.';
    } catch {
      this.#status.textContent = 'The page does not allow copying: select the text instead.';
    }
  }
}

function contents({ findings, facts }: Report): readonly HTMLElement[] {
  const list = findings.map(({ what, mend }) =>
    element('li', {}, element('p', { class: 'what' }, text(what)), element('p', {}, text(mend))),
  );
  return [
    ...(list.length ? [element('ol', { role: 'list' }, ...list)] : []),
    element('h3', {}, text('What is here')),
    element(
      'dl',
      {},
      ...facts.map(([name, value]) =>
        element('div', {}, element('dt', {}, text(name)), element('dd', {}, text(value))),
      ),
    ),
    element(
      'p',
      { class: 'muted' },
      text(
        'Changes nothing on the page, and shows no address, no parameter and no answer. A policy in a header is known only once it has refused something; tags in shadow roots are not looked at.',
      ),
    ),
  ];
}

/** Opens the panel, unless another copy has. */
export function start(): void {
  if (!own('querySelector')(`[${PANEL}]`)) new Panel().open();
}
