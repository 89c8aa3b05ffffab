/* In the page: what a visitor does with a form that is met with faults, and what they are told each time. */

/** Makes the page's time pass faster, before anything of the page runs. */
export function hasten(haste) {
  const { setTimeout: usual } = window;
  window.setTimeout = (action, delay = 0, ...rest) => usual(action, delay / haste, ...rest);
  const { now } = Date;
  const start = now();
  Date.now = () => start + (now() - start) * haste;
}

/** Plays one visitor; resolves with what they were told, and what was stored of them at that moment. */
export async function visit({ steps, email, endpoint, delivery, word = '', keeps, consents }) {
  const tabs = [];
  let form;
  const open = async (language = 'en') => {
    form = document.createElement('coder-apply');
    const attributes = { id: email, endpoint, delivery, lang: language, 'received-word': word };
    if (keeps) attributes['keep-draft'] = '';
    if (consents) Object.assign(attributes, { seller: 'A College', 'consent-version': '2026-11' });
    for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
    document.body.append(form);
    await form.updateComplete;
    await form.updateComplete;
    tabs.push(form);
  };
  const put = (name, value) => {
    const control = form.shadowRoot.querySelector(`[name="${name}"]`);
    if (control.options) control.selectedIndex = 1;
    else control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };
  const fill = (zip) => {
    const answers = { email, 'postal-code': zip, phone: '512 555 0123' };
    for (const { name } of form.shadowRoot.querySelectorAll('.field')) {
      put(name, answers[name] ?? 'María');
    }
    const box = form.shadowRoot.querySelector('[name=consent]');
    if (box && !box.checked) box.click();
  };
  const zipNow = () => form.shadowRoot.querySelector('[name="postal-code"]').value;
  const send = async () => {
    const zip = zipNow();
    const told = new Promise((resolve) => {
      form.addEventListener('coder-apply-sent', () => resolve('sent'), { once: true });
      form.addEventListener('coder-apply-error', ({ detail }) => resolve(detail.outcome), {
        once: true,
      });
    });
    form.shadowRoot.querySelector('button.primary').click();
    const outcome = await told;
    await form.updateComplete;
    const words = form.shadowRoot.querySelector('[part=card]').textContent;
    const stored = await (await fetch(`/stored?email=${encodeURIComponent(email)}`)).json();
    return { outcome, zip, words, stored };
  };
  const actions = {
    send,
    edit: (zip) => put('postal-code', zip),
    read: () => {
      const zip = zipNow();
      for (const part of ['7', '77', '770']) {
        put('postal-code', part);
        form.application.get('submission-id');
      }
      put('postal-code', zip);
    },
    language: async (language) => {
      const words = () => form.shadowRoot.querySelector('button.primary')?.textContent;
      const before = words();
      form.lang = language;
      while (words() === before) await new Promise(requestAnimationFrame);
    },
    reload: async () => {
      form.remove();
      await open();
    },
    /** The other tab starts with what the tab has stored. */
    duplicate: () => open(),
    tab: (index) => (form = tabs[index]),
  };
  await open();
  fill('77002');
  const tellings = [];
  const sent = new Set();
  for (const [action, value] of steps) {
    if (action !== 'tab' && sent.has(form)) continue;
    const telling = await actions[action](value);
    if (action !== 'send') continue;
    tellings.push(telling);
    if (telling.outcome === 'sent') sent.add(form);
  }
  for (const tab of tabs) tab.remove();
  // Others are at it on the same page.
  for (const key of Object.keys(sessionStorage)) {
    if (key.includes(email)) sessionStorage.removeItem(key);
  }
  return tellings;
}
