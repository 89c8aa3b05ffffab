/* Cards and forms of other libraries with the same content: a twin whose controls are theirs. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PEERS } from '../../../tests/bench/peers/index.mjs';
import { ensureInstalled } from '../bootstrap.mjs';
import { root } from '../run.mjs';

const folder = join(root, 'tests/bench');

/** Runs in the page: a twin's HTML with a mark in place of every control, and what the controls are. */
export function controlsInPage(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const { content } = template;
  const controls = [];
  const wordsOf = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const put = (node, control) => node.replaceWith(`[[${controls.push(control) - 1}]]`);
  const each = (selector, act) => content.querySelectorAll(selector).forEach(act);
  const choice = (input, index) => ({ value: String(index), words: wordsOf(input.parentElement) });
  each('fieldset:has([type=radio])', (group) => {
    const options = [...group.querySelectorAll('[type=radio]')].map(choice);
    put(group, { kind: 'radios', label: wordsOf(group.querySelector('legend')), options });
  });
  each('label:has([type=checkbox])', (label) =>
    put(label, {
      kind: 'checkbox',
      label: wordsOf(label),
      name: label.querySelector('input').name,
    }),
  );
  each('input.field, select.field', (field) => {
    const { id, name, type, autocomplete, required } = field;
    const label = content.querySelector(`label[for="${id}"]`);
    const options = [...(field.options ?? [])].map((option) => ({
      value: option.value,
      words: wordsOf(option),
    }));
    const kind = field.matches('select') ? 'select' : 'text';
    put(field, { kind, label: wordsOf(label), name, type, autocomplete, required, options });
    label.remove();
  });
  each('button', (button) =>
    put(button, { kind: 'button', label: wordsOf(button), submit: button.type === 'submit' }),
  );
  each('details', (details) => {
    const summary = details.querySelector('summary');
    summary.remove();
    put(details, { kind: 'details', label: wordsOf(summary), html: details.innerHTML });
  });
  return { html: template.innerHTML, controls };
}

/** Such HTML with a library's own controls at the marks, in its card. Pure. */
export function dress({ html, controls }, peer) {
  const fill = (text) =>
    text.replace(/\[\[(\d+)\]\]/g, (_, index) => {
      const control = controls[index];
      return peer.controls[control.kind]({ ...control, html: fill(control.html ?? '') });
    });
  return peer.card(fill(html));
}

/** Each peer's version. */
export function peerVersions() {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.fromEntries(PEERS.map((peer) => [peer.name, dependencies[peer.package]]));
}

/** One script, and one style sheet where the library has one, holding what the cards and forms use. */
async function bundle({ imports, setUp = '' }) {
  const { outputFiles } = await build({
    stdin: {
      contents: imports.map((path) => `import '${path}';`).join('\n') + setUp,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    target: 'es2022',
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.endsWith('.css') ? 'css' : 'js', text]),
  );
}

/** Installs and builds the peers and gives each with the head that its pages need. */
export async function buildPeers(server) {
  ensureInstalled(folder);
  const built = [];
  for (const peer of PEERS) {
    const { js, css } = await bundle(peer);
    const path = `/peers/${peer.tag}`;
    server.put(`${path}.js`, js);
    if (css) server.put(`${path}.css`, css);
    const link = css ? `<link rel="stylesheet" href="${path}.css">` : '';
    built.push({ ...peer, head: `${link}<script defer src="${path}.js"></script>` });
  }
  return built;
}
