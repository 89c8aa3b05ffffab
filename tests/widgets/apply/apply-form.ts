/* An apply form as a visitor fills it in, and a network that answers as it is told. */
import '../../../src/widgets/apply/coder-apply.js';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import { within } from '../../helpers/dom.js';
import { mount } from '../../helpers/mount.js';

export const ENDPOINT = 'endpoint="https://school.example/apply"';
export const mountForm = (attributes = ENDPOINT) =>
  mount<CoderApply>(`<coder-apply ${attributes}></coder-apply>`);

/**
 * Stands in for the network: every request is kept and answered with a status, or broken. Chance is
 * stopped at 0, so that nothing is waited for between two tries.
 */
export function standInNetwork(status: number | 'broken') {
  const requests: URLSearchParams[] = [];
  const { fetch } = window;
  const { random } = Math;
  Math.random = () => 0;
  window.fetch = (_address, options) => {
    requests.push(new URLSearchParams(options!.body as URLSearchParams));
    return status === 'broken'
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(null, { status }));
  };
  const restore = () => {
    window.fetch = fetch;
    Math.random = random;
  };
  return { requests, restore };
}

export const textbox = (form: Element, name: RegExp) =>
  within(form).getByRole<HTMLInputElement>('textbox', { name });

export function answer(form: CoderApply, changes: Record<string, string> = {}): void {
  const answers = {
    'first-name': ' María ',
    'last-name': 'García',
    email: 'maria@example.com',
    'postal-code': '77002',
    program: 'certificate',
    start: 'unsure',
    education: 'high-school',
    ...changes,
  };
  for (const [name, value] of Object.entries(answers)) {
    const control = form.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export const send = (form: Element) => within(form).getByRole('button', { name: /Send/ }).click();
