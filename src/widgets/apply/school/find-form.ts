import { byId } from '../../../embed/document.js';

/** What a form that is not named is never taken for: a login, an upload, a search. */
const OTHER = '[type=password], [type=file], [type=search], [role=search]';

/**
 * The school's own form of a tag: the one that `form-id` names, the one in the tag, or the one that the
 * parser moved out of it. A paragraph cannot hold a form, and editors put tags into paragraphs.
 */
export const formOf = (widget: Element): HTMLFormElement | null =>
  widget.hasAttribute('form-id')
    ? asForm(byId(widget, widget.getAttribute('form-id')!))
    : (widget.querySelector('form') ?? movedOut(widget));

/** The very next thing behind the tag or its paragraph, if it takes answers and the tag sends to nowhere else. */
function movedOut(widget: Element): HTMLFormElement | null {
  if (widget.getAttribute('endpoint')) return null;
  const next = widget.nextElementSibling ?? widget.closest('p')?.nextElementSibling;
  const form = asForm(next);
  if (!form || !/^post$/i.test(form.getAttribute('method') ?? '')) return null;
  const others = Element.prototype.querySelector.call(form, OTHER);
  return others || form.getAttribute('role') === 'search' ? null : form;
}

const asForm = (element: unknown) => (element instanceof HTMLFormElement ? element : null);
