import assert from 'node:assert/strict';
import { fillApplication } from '../apply-form.mjs';

/** Everything that a page's policy reported. */
const collectViolations = (page) =>
  page.addInitScript(() => {
    window.violations = [];
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, sample, blockedURI }) =>
        window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });

const violationsOf = (page) => page.evaluate(() => window.violations);

async function send(form) {
  await fillApplication(form);
  await form.getByRole('button', { name: 'Send application' }).click();
}

export default {
  group: 'Policies',
  cases: [
    {
      name: 'strict policy: all widgets and Spanish without one violation, the form is sent',
      run: async (t) => {
        const page = await t.open('/partners/csp', { before: collectViolations });
        await t.shows(page, '#es', 'Salario de los codificadores médicos');
        await t.shows(page, 'coder-timeline', '15–19 months');
        await t.shows(page, 'coder-guide', 'Where coders work');
        await page.locator('coder-requirements').getByRole('checkbox').first().check();
        await send(page.locator('coder-apply'));
        await t.shows(page, 'coder-apply', 'Thank you!');
        assert.deepEqual(await violationsOf(page), []);
      },
    },
    {
      name: 'strict policy: a module script passes its nonce on',
      run: async (t) => {
        const page = await t.open('/partners/csp-module', { before: collectViolations });
        await t.shows(page, '#es', 'Salario de los codificadores médicos');
        assert.deepEqual(await violationsOf(page), []);
      },
    },
    {
      name: 'a forbidden endpoint: error state and event, nothing unhandled',
      run: async (t) => {
        t.expect(/Content Security Policy|forbidden\.example/);
        const page = await t.open('/partners/csp-connect');
        await page.evaluate(() => {
          window.outcomes = [];
          Math.random = () => 0; // no pauses between tries
          addEventListener('coder-apply-error', ({ detail }) =>
            window.outcomes.push(detail.outcome),
          );
          addEventListener('unhandledrejection', ({ reason }) =>
            window.outcomes.push(String(reason)),
          );
        });
        await send(page.locator('coder-apply'));
        await t.shows(page, 'coder-apply', 'We cannot tell');
        await t.shows(page, 'coder-apply', 'admissions@school.example');
        assert.deepEqual(await page.evaluate(() => window.outcomes), ['unknown']);
      },
    },
    {
      name: 'Trusted Types with our policy: no report, twice loaded, Spanish too',
      run: async (t) => {
        const page = await t.open('/partners/trusted-types', { before: collectViolations });
        await t.shows(page, 'coder-apply', 'Send application');
        await t.shows(page, '#es', 'Salario de los codificadores médicos');
        assert.deepEqual(await violationsOf(page), []);
      },
    },
    {
      name: 'Trusted Types that refuse us: the fallback stays, one event, no exception',
      run: async (t) => {
        t.expect(/trusted-types|TrustedHTML|Trusted Type/i);
        const page = await t.open('/partners/trusted-types-refused');
        assert.equal(
          await page.getByRole('link', { name: 'Medical coder salary' }).isVisible(),
          true,
        );
        assert.equal(await page.getByText('How long it takes').isVisible(), true);
        const heard = await page.evaluate(() => window.heard);
        assert.deepEqual(heard, [{ name: 'trusted-types', value: 'coder-widgets' }]);
      },
    },
    {
      name: 'policy names limited without Trusted Types required: the widgets work',
      run: async (t) => {
        t.expect(/trusted-types|TrustedTypePolicy/i);
        const page = await t.open('/partners/trusted-types-names');
        await t.shows(page, 'coder-salary', '$45,240');
      },
    },
  ],
};
