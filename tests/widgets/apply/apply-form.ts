/* An apply form as a visitor fills it in, and a network that answers as it is told. */
import '../../../src/widgets/apply/coder-apply.js';
import type { CoderApply } from '../../../src/widgets/apply/apply-element.js';
import { within } from '../../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../../helpers/mount.js';

export const ENDPOINT = 'endpoint="https://school.example/apply"';
export const mountForm = (attributes = ENDPOINT) =>
  mount<CoderApply>(`<coder-apply ${attributes}></coder-apply>`);

/**
 * What every test of a form needs: the console watched, the network stood in for, the page cleared. The
 * network answers with a status (200 unless told otherwise) and a body (whether it is received), or is
 * broken; each request is kept. Chance is stopped at 0, so that nothing is waited for between two tries.
 */
export function setUp() {
  const { fetch } = window;
  const { random } = Math;
  const here = {
    spy: undefined as unknown as ReturnType<typeof watchConsole>,
    network: { requests: [] as URLSearchParams[] },
    answers(status: number | 'broken', body?: unknown) {
      const { requests } = here.network;
      window.fetch = (_address, options) => {
        requests.push(new URLSearchParams(options!.body as URLSearchParams));
        if (status === 'broken') return Promise.reject(new TypeError('Failed to fetch'));
        return Promise.resolve(Response.json(body ?? { received: status === 200 }, { status }));
      };
    },
  };
  beforeEach(() => {
    here.spy = watchConsole();
    here.network = { requests: [] };
    Math.random = () => 0;
    here.answers(200);
  });
  afterEach(() => {
    here.spy.restore();
    window.fetch = fetch;
    Math.random = random;
    clearPage();
  });
  return here;
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
    const control = form.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export const send = (form: Element) => within(form).getByRole('button', { name: /Send/ }).click();
