/*
 * The hosted pages as the command line writes them: in three languages with all areas, whose links, data and
 * addresses are checked; of the pages a sample goes through the HTML checker, one of each kind and every
 * 150th besides, so that this takes less than a minute. `npm run test:site` checks every page in all languages.
 */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { addressesOf, published } from '../site/addresses.mjs';
import * as checks from '../site/checks.mjs';
import { CLI, command } from '../site/command.mjs';
import { served } from '../site/served.mjs';
import { launch } from './browser.mjs';
import { formSettings } from '../../dist/server/prerender/cli/settings.js';
import { headers, oembedFor, pageFor } from '../../dist/server/prerender/site/site.js';

const { BASE } = checks;
const LANGUAGES = ['en', 'es', 'ar'];
const folder = mkdtempSync(join(tmpdir(), 'coder-widgets-site-'));
const out = join(folder, 'site');
const site = (args = [], options = {}) =>
  command(
    ['site', '--base-url', BASE, '--languages', LANGUAGES.join(), '--out', out, ...args],
    options,
  );
const text = (path) => readFileSync(join(out, path), 'utf8');
/** What is in a folder besides the site, such as what a run left behind. */
const beside = () => readdirSync(folder).filter((name) => name.startsWith('.'));

after(() => rmSync(folder, { recursive: true }));

describe('the site', () => {
  let files;
  before(() => {
    // In January of 2026.
    const { status, err } = site([], { env: { SOURCE_DATE_EPOCH: '1768435200' } });
    assert.equal(status, 0, err);
    files = checks.filesOf(out);
  });

  test('has a page for each language, widget and area, and each keeps its address', () => {
    const there = new Set(addressesOf(files));
    const given = published(LANGUAGES);
    assert.deepEqual(
      given.filter((address) => !there.has(address)),
      [],
    );
    const added = [...there].filter((address) => !given.includes(address));
    assert.deepEqual(added, [], 'Add them: node tests/site/addresses.mjs DIR');
    for (const language of LANGUAGES) {
      const areas = [...there].filter((address) => address.startsWith(`${language}/salary/`));
      assert.ok(areas.length > 560, `${areas.length} areas`);
    }
  });

  test('has no link that leads nowhere', () => {
    assert.deepEqual(checks.deadLinks(out, files), []);
  });

  test('has the addresses that links become widgets by', () => {
    assert.deepEqual(checks.strangeAddresses(out, files), []);
  });

  test('has true structured data on every salary page', () => {
    assert.deepEqual(checks.wrongData(out, files), []);
    assert.match(text('en/salary/tx/index.html'), /"percentile10":34440,.*"median":48860,/);
  });

  test('answers to oEmbed by its rules, on the page and on that for frames', () => {
    assert.deepEqual(checks.wrongAnswers(out, files), []);
  });

  test('has salary pages of at most 4.5 KB', () => {
    assert.deepEqual(checks.heavyPages(out, files, 4500), []);
  });

  test('is valid HTML (a sample)', async () => {
    const kinds = [
      '',
      'salary/',
      'salary/tx/',
      'salary/26420/',
      'timeline/',
      'requirements/',
      'guide/',
      'guide/what/',
      'guide/tx/',
      'guide/26420/',
    ];
    const each = LANGUAGES.flatMap((language) =>
      kinds.map((kind) => `${language}/${kind}index.html`),
    );
    const sample = checks.pagesOf(files).filter((_, index) => index % 150 === 0);
    const pages = new Set([
      'index.html',
      '404.html',
      'embed/es/salary/tx/index.html',
      ...each,
      ...sample,
    ]);
    assert.deepEqual(await checks.invalid(out, pages), []);
  });

  test('is read without any script, in its own language', () => {
    for (const path of ['es/salary/tx/index.html', 'embed/es/salary/tx/index.html']) {
      assert.match(text(path), /<html lang="es">/);
      assert.match(text(path), /<template shadowrootmode="open">.*\$48,860.*<\/template>/s);
    }
    assert.match(
      text('ar/salary/tx/index.html'),
      /<html lang="ar" dir="rtl">.* lang="ar" dir="rtl"/s,
    );
    const named = text('es/salary/tx/index.html').matchAll(
      /<a href="[^"]*" lang="([\w-]+)"[^>]*>(.*?)<\/a>/g,
    );
    assert.deepEqual(
      [...named].map(([, ...link]) => link),
      [
        ['en', 'English'],
        ['ar', 'العربية'],
      ],
    );
    assert.match(
      text('es/salary/tx/index.html'),
      /hreflang="x-default" href="https:\/\/pages\.example\/guide\/en\/salary\/tx\/"/,
    );
  });

  test('has no page for applying until a school says where applications go', () => {
    assert.equal(existsSync(join(out, 'en/apply')), false);
  });

  test('tells servers what pages may do, and what never changes', () => {
    const headers = text('_headers');
    assert.match(headers, /default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/);
    assert.match(
      headers,
      /\/guide\/cdn\/[\d.]+\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/,
    );
    assert.doesNotMatch(headers, /unsafe/);
  });

  test('names every page but its doubles in the site maps', () => {
    const maps = [...text('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) =>
      checks.fileBehind(loc),
    );
    const listed = maps.flatMap((map) =>
      [...text(map).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => checks.fileBehind(loc)),
    );
    const own = files
      .filter((file) => LANGUAGES.some((code) => file.startsWith(`${code}/`)))
      .filter((file) => {
        const [, canonical] = /rel="canonical" href="([^"]*)"/.exec(text(file));
        return checks.fileBehind(canonical) === file;
      });
    assert.deepEqual(listed.sort(), own);
  });

  test('has only what changed written, and printed; what is not of it stays', () => {
    const untouched = statSync(join(out, 'en/salary/ca/index.html')).mtimeMs;
    writeFileSync(join(out, 'es/salary/tx/index.html'), 'changed by hand');
    rmSync(join(out, 'en/timeline/index.html'));
    writeFileSync(join(out, 'CNAME'), 'pages.example');
    const old = [
      'en/salary/99999/index.html',
      'embed/en/salary/99999/index.html',
      'cdn/0.0.1/coder-salary.js',
      'cdn/old.js',
    ];
    publishedOnce(old);
    const written = site().out.split('\n');
    assert.deepEqual(written.slice(0, -2), [
      '  en/timeline/index.html',
      '  es/salary/tx/index.html',
      // They say when a page was made.
      '  sitemap-en.xml',
      '  sitemap-es.xml',
      '  sitemap.xml',
      `  ${old[0]}`,
      `  ${old[1]}`,
      '  - cdn/old.js',
    ]);
    assert.equal(statSync(join(out, 'en/salary/ca/index.html')).mtimeMs, untouched);
    assert.match(text('es/salary/ca/index.html'), /<time datetime="2026-01-15">.*enero de 2026/);
    assert.match(text('es/salary/tx/index.html'), /48,860/);
    assert.equal(text('CNAME'), 'pages.example');
    // An address that was published leads to the nearest page, and scripts of older versions stay.
    assert.match(text(old[0]), /content="0; url=\/guide\/en\/salary\/"/);
    assert.match(text(old[1]), /content="0; url=\/guide\/embed\/en\/salary\/"/);
    assert.equal(text(old[2]), 'old');
    assert.equal(existsSync(join(out, old[3])), false);
    assert.deepEqual(beside(), []);
  });

  /** Files of an earlier version. */
  function publishedOnce(paths) {
    const list = JSON.parse(text('.coder-widgets.json'));
    for (const path of paths) {
      mkdirSync(join(out, path, '..'), { recursive: true });
      writeFileSync(join(out, path), 'old');
      list.files[path] = null;
    }
    writeFileSync(join(out, '.coder-widgets.json'), JSON.stringify(list));
  }

  test(
    'stays whole where a new one cannot be written to its end',
    { skip: process.platform === 'win32' },
    () => {
      const old = text('en/index.html');
      const run = command(['site', '--base-url', 'https://other.example/', '--out', out], {
        through: ['sh', '-c', 'ulimit -f 30; exec "$@"', 'sh'],
      });
      assert.equal(run.status, 1);
      assert.match(
        run.err,
        /a file is larger than may be written\. What was there is as it was\.\n$/,
      );
      assert.equal(text('en/index.html'), old);
      assert.deepEqual(beside(), []);
    },
  );
});

describe('a page in a browser, under the policy of the site', () => {
  let server;
  let browser;
  before(async () => {
    server = await served(out);
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(path, options) {
    const page = await browser.newPage(options);
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(server.address + path);
    return { page, complaints };
  }

  for (const path of ['es/salary/tx/', 'embed/es/salary/tx/']) {
    test(`is read without scripts (${path})`, async () => {
      const { page, complaints } = await open(path, { javaScriptEnabled: false });
      await page.getByText('$48,860', { exact: true }).waitFor();
      await page.getByText('Oficina de Estadísticas Laborales').waitFor();
      const card = page.locator('coder-salary [part~=card]').first();
      const [border] = await card.evaluateAll((all) =>
        all.map((one) => getComputedStyle(one).borderTopStyle),
      );
      assert.equal(border, 'solid', 'the styles of the card are allowed');
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  test('shows what the address asks for, of what a link may choose', async () => {
    const asked = '?period=hour&area=CA&lang=en&p50=1&source=Us';
    for (const path of ['es/salary/tx/', 'embed/es/salary/tx/']) {
      const { page, complaints } = await open(path + asked);
      await page.getByText('$23.49', { exact: true }).waitFor();
      await page.getByText('Texas · mayo de 2025').waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

  for (const path of [
    'en/',
    'es/salary/tx/',
    'en/timeline/',
    'en/requirements/',
    'embed/ar/salary/',
  ]) {
    test(`offers nothing without scripts that only they do, and all of it with them (${path})`, async () => {
      const choices = (page) =>
        page
          .locator('coder-salary, coder-timeline, coder-requirements')
          .locator('button, select, input:not([type=checkbox]), details:not(.foot, .exams)');
      const { page: still } = await open(path, { javaScriptEnabled: false });
      await still.locator('[part~=card]').first().waitFor();
      assert.equal(await choices(still).filter({ visible: true }).count(), 0);
      await still.close();
      const { page: live } = await open(path);
      await choices(live).first().waitFor();
      await live.close();
    });
  }

  test('the timeline unfolds what it assumes without scripts too', async () => {
    const { page } = await open('en/timeline/', { javaScriptEnabled: false });
    await page.getByText('What this assumes').click();
    await page.getByText(/Certificate programs take/).waitFor();
    await page.close();
  });

  for (const [path, tag] of [
    ['es/salary/26420/', 'coder-salary'],
    ['en/timeline/', 'coder-timeline'],
    ['en/requirements/', 'coder-requirements'],
    ['es/guide/what/', 'coder-guide'],
    ['embed/en/guide/tx/', 'coder-guide'],
  ]) {
    test(`becomes live with its script, and complains of nothing (${path})`, async () => {
      const { page, complaints } = await open(path);
      await page.waitForFunction((name) => customElements.get(name), tag);
      await page.waitForLoadState('networkidle');
      const parts = page.locator(`${tag} [part~=card]`);
      await parts.first().waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});

describe('pages made when they are asked for', () => {
  const made = { base: BASE, scripts: 'cdn/', sheet: 'site.css' };
  const silently = () => undefined;

  test('a setting of the address goes all the way to the frame of who embeds it', async () => {
    const query = { period: 'hour', p50: '1', area: 'CA' };
    const { markup } = await pageFor(made, { path: 'zh-Hans/salary/tx/', query }, silently);
    assert.match(markup, /\$23\.49/);
    const [, address] = /json\+oembed" href="([^"]*)"/.exec(markup);
    assert.equal(address, `${BASE}embed/zh-Hans/salary/tx/oembed.json?period=hour`);
    const path = new URL(address).href.slice(BASE.length).replace(/\?.*/, '');
    const { oembed } = await pageFor(made, { path, query }, silently);
    assert.match(
      oembed.html,
      /src="https:\/\/pages\.example\/guide\/embed\/zh-Hans\/salary\/tx\/\?period=hour"/,
    );
    const known = await oembedFor(made, `${BASE}zh-Hans/salary/tx?period=hour&p50=1`, silently);
    assert.deepEqual(known, oembed);
    assert.equal(await oembedFor(made, 'https://other.example/en/salary/', silently), undefined);
  });
});

describe('the page for applying', () => {
  test('sends to where the school says, with nothing of what it gave as markup', async () => {
    const evil = '"><script>alert(1)</script>';
    const file = join(folder, 'school.json');
    const given = {
      endpoint: 'https://school.example/apply',
      fields: ['first-name', 'email', 'phone?'],
      programs: { certificate: 'Coding Certificate' },
      seller: evil,
      'consent-version': '2026-11',
      contact: 'admissions@school.example',
      privacy: 'https://school.example/privacy',
    };
    writeFileSync(file, JSON.stringify(given));
    const form = formSettings(file);
    const made = { base: BASE, scripts: 'cdn/', sheet: 'site.css', form };
    const problems = [];
    const at = async (path, query = { endpoint: '//evil.example' }) =>
      (await pageFor(made, { path, query }, (problem) => problems.push(problem))).markup;
    const page = await at('es/apply/');
    assert.match(page, /<form method="post" action="https:\/\/school\.example\/apply"/);
    assert.doesNotMatch(page, /<script>alert|evil\.example/);
    const frame = await at('embed/es/apply/');
    assert.match(frame, /<a href="https:\/\/pages\.example\/guide\/es\/apply\/">/);
    assert.match(await at('en/'), /href="\/guide\/en\/apply\/"/);
    assert.match(headers(made, ['en'], []), /form-action 'self' https:\/\/school\.example;/);
    assert.deepEqual(problems, []);
  });
});

describe('the command line', () => {
  const refuses = (args, words, options) => {
    const { status, out: said, err } = command(args, options);
    assert.equal(status, 2, err);
    assert.equal(said, '');
    assert.match(err, words);
  };

  test('says what it can do, and which version it is', () => {
    assert.match(command(['--help']).out, /coder-widgets site .*\n/);
    assert.match(command(['site', '--help']).out, /--base-url .*--settings/s);
    assert.match(command(['--version']).out, /^\d+\.\d+\.\d+\n$/);
    assert.match(readFileSync(CLI, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    refuses(['sight'], /There is no command "sight"\. There are site, render, check, snippet/);
    refuses(['site', '--outt', 'x'], /Allowed: --base-url, --out, --languages, --settings/);
  });

  test('refuses an address that no page can have', () => {
    for (const wrong of [
      '',
      'pages.example',
      'ftp://pages.example/',
      'https://pages.example/?a=b',
      'javascript:alert(1)',
    ]) {
      refuses(['site', '--base-url', wrong, '--out', join(folder, 'none')], /--base-url .*https:/);
    }
    assert.equal(existsSync(join(folder, 'none')), false);
  });

  test('refuses a language that there is none of, and says which there are', () => {
    const none = ['site', '--base-url', BASE, '--out', join(folder, 'none'), '--languages'];
    refuses([...none, 'es,xx'], /--languages "xx" is none of en, es, zh-Hans, /);
    refuses([...none, ','], /--languages "," is none of en, /);
    assert.equal(existsSync(join(folder, 'none')), false);
  });

  test('refuses a folder that it cannot write to, or that is somebody else’s', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    refuses(
      ['site', '--base-url', BASE, '--out', join(file, 'site')],
      /--out .*a part of the path is no folder/,
    );
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'index.html'), 'mine');
    refuses(
      ['site', '--base-url', BASE, '--out', other],
      /it holds files that are not of such a site/,
    );
    assert.deepEqual(readdirSync(other), ['index.html']);
  });

  test('refuses settings that no form can have, and says which it can', () => {
    const file = join(folder, 'wrong.json');
    const refused = (settings, words) => {
      writeFileSync(file, settings);
      refuses(
        ['site', '--base-url', BASE, '--out', join(folder, 'none'), '--settings', file],
        words,
      );
    };
    refused('{', /it is not JSON/);
    refused('[]', /it holds one object with endpoint, /);
    refused(
      '{"__proto__": {"endpoint": "/x"}}',
      /"__proto__" is no setting of coder-apply; allowed are endpoint, /,
    );
    refused('{"fields": "email"}', /endpoint is missing/);
    refused(
      '{"endpoint": "javascript:alert(1)"}',
      /<coder-apply>: endpoint="javascript:alert\(1\)" is not an http or https address/,
    );
    refused('{"endpoint": 5}', /endpoint is "5"; it is text/);
    assert.deepEqual(beside(), []);
  });

  test('renders a page from a file or from the standard input', () => {
    const page = '<!doctype html><p>Pay</p><coder-salary area="TX"></coder-salary>';
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    const { out: fromFile } = command(['render', file, '--lang', 'es']);
    assert.match(
      fromFile,
      /^<!doctype html><p>Pay<\/p><coder-salary area="TX"><template.*mayo de 2025/s,
    );
    assert.equal(command(['render', '-', '--lang', 'es'], { input: page }).out, fromFile);
  });

  test('names tag, attribute, value and what is allowed', () => {
    const rendered = command(['render'], {
      input: '<coder-salary period="week" aera="TX"></coder-salary>',
    });
    assert.equal(rendered.status, 0);
    assert.match(
      rendered.err,
      /<coder-salary>: "aera" is no attribute of it. Allowed are lang, .*area/,
    );
    assert.match(rendered.err, /<coder-salary>: period="week" is not one of year, month, hour/);
    refuses(['render'], /"coder-salery" is no tag of ours. There are coder-salary, /, {
      input: '<coder-salery></coder-salery>',
    });
    refuses(['render', '--strict'], /period="week"/, {
      input: '<coder-salary period="week"></coder-salary>',
    });
    refuses(['render', join(folder, 'nowhere.html')], /there is no such file or folder/);
  });

  test('prints the lines to paste', () => {
    const snippet = (...args) =>
      command(['snippet', 'salary', 'lang=es', 'area=TX', ...args]).out.split('\n');
    const [script, tag] = snippet('--base-url', BASE);
    assert.equal(
      script,
      `<script type="module" src="${BASE}cdn/coder-widgets.js" data-pages="${BASE}"></script>`,
    );
    assert.equal(
      tag,
      `<coder-salary lang="es" area="TX"><a href="${BASE}es/salary/tx/">Salario de los codificadores médicos: Texas</a></coder-salary>`,
    );
    assert.match(
      snippet('--base-url', BASE, '--pinned')[0],
      /integrity="sha384-[^"]+" crossorigin="anonymous" defer src=".*\/cdn\/\d[^/]*\/coder-widgets\.js"/,
    );
    const alone = snippet('--script', 'https://your.site/coder-widgets.js', '--words', 'A < B');
    assert.deepEqual(alone.slice(0, 2), [
      '<script type="module" src="https://your.site/coder-widgets.js"></script>',
      '<coder-salary lang="es" area="TX">A &lt; B</coder-salary>',
    ]);
    refuses(
      ['snippet', 'salary', 'area=ZZ', '--base-url', BASE],
      /<coder-salary>: area="ZZ" is not US/,
    );
    refuses(['snippet', 'salary', 'aera=TX', '--base-url', BASE], /"aera" is no attribute/);
    refuses(['snippet', 'pay', '--base-url', BASE], /"coder-pay" is no tag of ours/);
    refuses(['snippet', 'salary'], /--script or --base-url is missing/);
  });

  test('says what an editor has broken on a page', () => {
    const script = '<script type="module" src="https://your.site/coder-widgets.js"></script>';
    const link = '<a href="https://pages.site/es/salary/tx/?period=hour">Salario</a>';
    const whole = `<coder-salary lang="es" area="TX" period="hour">${link}</coder-salary>`;
    const pasted = (html, index) => {
      const file = join(folder, `pasted-${index}.html`);
      writeFileSync(file, `<!doctype html><body>${html}`);
      return file;
    };
    const cases = [
      [script + whole, /nothing is wrong/],
      [whole, /The script is missing/],
      [script.replace('module', 'text/plain') + whole, /held back by an optimizer/],
      [script + link, /The tag <coder-salary> was dropped; its link is left/],
      ['<p>Salario</p>', /There is no widget, no link/],
      ['<p>&lt;coder-salary area="TX">&lt;/coder-salary></p>', /The snippet is shown as text/],
      [script + whole.replace(' area="TX" period="hour"', ''), /has dropped period, area,/],
      [script + whole.replace('"TX"', '”TX”'), /area=”TX” has typographic quotes/],
      [script + whole.replace(link, `<p>${link}</p>`), /has put <p> into it/],
      [`${script}<coder-salary area="TX" /><h2>News</h2>`, /is not closed: .*from <h2> on/],
      [script + whole.replace('hour">S', 'hour&amp;amp;edition=newest">S'), /escaped twice/],
      [script + whole.replace('hour">S', 'hour&utm_source=x">S'), /utm_source added for tracking/],
      [script + whole.replace('<a ', '<a rel="ugc" '), /so it stays a link/],
      [script + whole.replace('area="TX"', 'area="ZZ"'), /area="ZZ" is not US/],
      [script + whole.replaceAll('coder-salary', 'coder-salery'), /"coder-salery" is no tag/],
    ];
    const { status, out: said } = command([
      'check',
      ...cases.map(([html], index) => pasted(html, index)),
    ]);
    assert.equal(status, 1);
    const answers = said.split(/^.*pasted-\d+\.html:/m).slice(1);
    assert.equal(answers.length, cases.length);
    cases.forEach(([, words], index) => assert.match(answers[index], words));
    assert.doesNotMatch(answers[0], /- /);
    assert.equal(command(['check', pasted(script + whole, 'whole')]).status, 0);
    refuses(['check', join(folder, 'nowhere.html')], /there is no such file/);
    refuses(['check'], /FILE or address is missing/);
  });
});
