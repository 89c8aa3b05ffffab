/* Who shows a page's content: static HTML, the widgets from one file or another, the peers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { prerender } from './features.mjs';
import { oldPages } from './old-way.mjs';
import { controlsInPage, dress } from './peers.mjs';
import { page, script } from './server.mjs';
import { bodyOf, sheetOf, twinsOf } from './twin.mjs';

export const STATIC = 'static HTML';

const style = (twins) => (twins.length ? `<style>${sheetOf(twins)}</style>` : '');

/** The pages of a case, each with an address and the tags that must have drawn. */
export async function pagesOf({ name, widgets, count = 1, files, peers, prerendered }, bench) {
  const twins = widgets.length ? await twinsOf(widgets, bench) : [];
  let number = 0;
  const put = (by, tags, { head, body }) => {
    const path = `/${name.replaceAll(' ', '-')}-${number++}`;
    return { by, tags, address: bench.server.put(path, page({ head, body: body.repeat(count) })) };
  };
  const tags = widgets.map(({ tag }) => tag);
  const tagged = widgets.map(({ html }) => html).join('');
  const body = prerendered ? await prerender(tagged) : tagged;
  return [
    put(STATIC, [], { head: style(twins), body: bodyOf(twins) }),
    ...files.map((file) => put(file, tags, { head: script(`/cdn/${file}`), body })),
    ...(peers ? await dressed(twins[0], bench) : []).map(({ by, tag, ...rest }) =>
      put(by, [tag], rest),
    ),
  ];
}

/** The twin in each peer's words. */
async function dressed(twin, { tab, peers }) {
  const found = await tab.evaluate(controlsInPage, twin.html);
  return peers.map((peer) => ({
    by: peer.name,
    tag: peer.tag,
    head: style([twin]) + peer.head,
    body: bodyOf([{ ...twin, html: dress(found, peer) }]),
  }));
}

/** The same content measured the old way. */
export async function oldSubjects({ widgets, count = 1 }, { browser }) {
  const code = await readFile(join(root, 'dist/cdn/coder-widgets.js'), 'utf8');
  const { plain, widget } = await oldPages(browser, code, widgets[0].html, count);
  return [
    { by: `${STATIC}, old way`, measure: async () => ({ old: await plain() }) },
    { by: 'coder-widgets.js, old way', measure: async () => ({ old: await widget() }) },
  ];
}
