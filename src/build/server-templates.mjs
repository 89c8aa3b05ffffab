/* Templates as a server writes them: what a page sets as a property stands there as markup. */
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/** Properties that an attribute says too; `.checked=${false}` would come out as `checked="false"`, which is on. */
const SWITCHES = /\.(checked|selected)=$/;
const TEXT = / \.textContent=$/;
/** What follows the binding of an element's text: the element ends, with nothing in it. */
const EMPTY = /^>(?=<\/)/;

/**
 * Rewrites the bindings of templates for a server: `<p .textContent=${text}></p>` as `<p>${text}</p>`,
 * `.checked=${on}` as `?checked=${on}`. Runs after the types are gone and the blanks are collapsed.
 */
export const serverTemplates = () => ({
  name: 'server-templates',
  transform(code, id) {
    if (!/\b(html|svg)`/.test(code)) return null;
    const output = new MagicString(code);
    walk(this.parse(code), {
      enter: (node) => {
        if (node.type !== 'TaggedTemplateExpression' || !/^(html|svg)$/.test(node.tag.name)) return;
        const { quasis } = node.quasi;
        quasis.forEach((quasi, index) => rewrite(quasi, quasis[index + 1], output, id));
      },
    });
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});

function rewrite({ value: { raw }, end }, next, output, id) {
  const [property] = SWITCHES.exec(raw) ?? [];
  if (property) output.overwrite(end - property.length, end, `?${property.slice(1)}`);
  const [text] = TEXT.exec(raw) ?? [];
  if (!text) return;
  if (!EMPTY.test(next.value.raw)) {
    throw new Error(`${id}: .textContent stands last, in an element with nothing in it: ${raw}`);
  }
  output.overwrite(end - text.length, end, '>').remove(next.start, next.start + 1);
}
