import { noChange, render } from 'lit';
import { Directive, directive, type PartInfo } from 'lit/directive.js';
import { own } from '../embed/document.js';

/**
 * Draws what shows a view and keeps nothing but its nodes: neither the marks nor the parts by which Lit
 * would find what to change, which are most of what a card weighs. Where the view says something else, it
 * is drawn anew. For what is only read: a field, or a `role="status"`, has to stay what it is, and a listener
 * would hold on to all the parts of its template.
 */
class Drawn extends Directive {
  #said?: number;

  render(view: object, draw: (view: never) => unknown): unknown {
    return draw(view as never);
  }

  override update(_: PartInfo, [view, draw]: Parameters<this['render']>): unknown {
    const said = digest(JSON.stringify(view));
    if (said === this.#said) return noChange;
    this.#said = said;
    const fragment = own('createDocumentFragment');
    const [made, kept] = [fragment(), fragment()];
    render(draw(view as never), made);
    const marks = own('createTreeWalker')(made, NodeFilter.SHOW_COMMENT);
    const comments: Node[] = [];
    while (marks.nextNode()) comments.push(marks.currentNode);
    for (const comment of comments) (comment as Comment).remove();
    // The one it was made in is what Lit knows the parts by.
    kept.append(made);
    return kept;
  }
}

/** A number for a text (FNV-1a, 32 bits): the text itself would weigh as much as the parts. */
function digest(text: string): number {
  let digest = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193);
  }
  return digest;
}

const draw = directive(Drawn);

/** What shows the view, with nothing kept of it but its nodes. */
export const drawn = <V extends object>(view: V, how: (view: V) => unknown): unknown =>
  draw(view, how as (view: never) => unknown);
