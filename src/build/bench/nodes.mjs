/* How many nodes a widget's shadow root holds. */
import { page, script } from './server.mjs';
import { count, table } from './table.mjs';

/** Runs in the page: the nodes of a widget, by kind; blank texts apart. */
function nodesInPage(tag) {
  const walker = document.createTreeWalker(document.querySelector(tag).shadowRoot);
  const nodes = { elements: 0, texts: 0, blanks: 0, comments: 0 };
  const kinds = { [Node.ELEMENT_NODE]: 'elements', [Node.COMMENT_NODE]: 'comments' };
  while (walker.nextNode()) {
    const { nodeType, data } = walker.currentNode;
    nodes[kinds[nodeType] ?? (data.trim() ? 'texts' : 'blanks')]++;
  }
  return nodes;
}

/** The nodes of each of some widgets (`{tag, html}`). */
export async function countNodes(widgets, { open, server }) {
  const rows = [];
  for (const { tag, html } of widgets) {
    const address = server.put(
      '/nodes',
      page({ head: script('/cdn/coder-widgets.js'), body: html }),
    );
    const { tab } = await open(address, { tags: [tag] });
    const nodes = await tab.evaluate(nodesInPage, tag);
    await tab.close();
    const all = Object.values(nodes).reduce((sum, one) => sum + one, 0);
    rows.push({ widget: html, all, ...nodes });
  }
  return rows;
}

export const nodesTable = (rows) =>
  table(
    [
      ['widget', 'widget'],
      ['nodes', 'all', count],
      ['elements', 'elements', count],
      ['texts', 'texts', count],
      ['blank texts', 'blanks', count],
      ['comments', 'comments', count],
    ],
    rows,
  );
