/* What a page is, before it is written as markup. */
import type { Written } from '../../embed/snippet.js';
import type { TagName } from '../../embed/tags.js';

/** A widget as a page shows it. */
export interface ShownWidget {
  readonly name: TagName;
  readonly settings: Written;
}

/** Links to other pages of the same language, under a heading. */
export interface Links {
  readonly title: string;
  readonly links: readonly { readonly path: string; readonly words: string }[];
}

export interface SitePage {
  /** Its address below that of its language: `salary/tx/`. */
  readonly path: string;
  /** The settings that its address carries, where a server reads them: `period=hour`. */
  readonly query?: string;
  readonly title: string;
  readonly description: string;
  /** Its title is the card's: seen once, it is enough. */
  readonly isCards?: boolean;
  readonly widget: ShownWidget;
  /** The page that search engines are to show in its place. */
  readonly canonical?: string;
  /** Structured data, schema.org. */
  readonly data?: object;
  readonly links?: readonly Links[];
  /** The picture beside a link to it, as SVG, and what its file is called after. */
  readonly picture?: { readonly name: string; readonly svg: string };
  /** What stands before the widget. */
  readonly lead?: string;
}

/** An address of old, or one that no page is made for, and where it leads; both below the base. */
export interface Moved {
  readonly path: string;
  readonly to: string;
  readonly title: string;
}

/** What a school gives for its form when the site is built: attributes of the tag. */
export type FormSettings = Written;

/** A site that is built: where it will be, and the names of the files that its pages share. */
export interface Site {
  /** With a slash at its end. */
  readonly base: string;
  /** The codes of the languages that it is in. Default: all. */
  readonly languages?: readonly string[] | undefined;
  /** The folder of the scripts of this version, below the base. */
  readonly scripts: string;
  /** The style sheet of the pages, below the base. */
  readonly sheet: string;
  readonly form?: FormSettings | undefined;
  /** Where a page's picture will be, below the base; without it pages have none. */
  readonly pictureAt?: ((name: string, svg: string) => string) | undefined;
}
