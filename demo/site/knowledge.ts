import type { TagName } from '../../src/embed/tags.js';

/** An attribute or a token, as the manifest describes it. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

/** What custom-elements.json says of a tag. */
export interface KnownTag {
  readonly attributes: readonly Described[];
  readonly tokens: readonly Described[];
  readonly events: readonly string[];
}

/** What the page is made from, besides the table of knobs. */
export interface Known {
  readonly version: string;
  /** The hash of coder-widgets.js. */
  readonly integrity: string;
  readonly tags: Readonly<Record<TagName, KnownTag>>;
  /** The titles of the hosted pages, by language and widget: the words of the links in tags. */
  readonly titles: Readonly<Record<string, Readonly<Record<TagName, string>>>>;
}
