/** The tags that are the page's own elements, not components of Vue. */
export const isWidget = (tag) => tag.startsWith('coder-');
