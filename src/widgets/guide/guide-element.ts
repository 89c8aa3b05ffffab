import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CoderElement } from '../../base/coder-element.js';
import * as my from '../../base/my.js';
import { onPage } from '../../base/on-page.js';
import { text, type Raw } from '../../base/settings.js';
import { own } from '../../embed/document.js';
import { isComing, part, type Part } from '../../embed/parts.js';
import { TAGS } from '../../embed/tags.js';
import { isRoute } from '../../embed/url.js';
import { Whereabouts } from '../../locate/whereabouts.js';
import { isMetroCode } from '../../words/place-settings.js';
import { metrosPart, reportMissing } from '../../words/metros.js';
import type { MetroTable } from '../../words/place.js';
import type { GuidePart } from './chapters.js';
import { unwatchReading, watchReading } from './current-chapter.js';
import { chapterWidget, opening, sourceLine, textBlock } from './guide-parts.js';
import { files } from './generated/guide.files.js';
import { guideSettings, type GuideSettings } from './guide-settings.js';
import { guideView, type ChapterView, type GuideView } from './guide.js';
import { guideStyles } from './guide.styles.js';

/** The last change of the address that a guide has answered: of two guides, one goes to the chapter. */
let answered: Event | undefined;
/** A guide is changing the address itself. */
let changing = false;

/**
 * The guide as text to read: all of it with a table of contents, or the chapters that a page wants. Every
 * figure follows the edition and the area, but the projection before it is the newest. `#coder-guide-salary` and so on lead to the chapters.
 *
 * @tagname coder-guide
 * @attr chapter - `all`, or one or more of `what`, `where`, `requirements`, `training`, `duration`, `salary`, `career`, with spaces or commas between. Default: all.
 * @attr edition - `guide` for the guide's figures, `newest` for the newest official ones (or their year). Default: guide.
 * @attr area - Whose pay the text tells: `US`, a state (`TX`, `Texas`), or the 5 or 7 digits of a metro or nonmetropolitan area. Default: US.
 * @attr zip - Whose pay, by a ZIP code: `77002`. Of area, zip, place and posting the first counts.
 * @attr place - Whose pay, by the name of a place: `Houston, TX`, or a state.
 * @attr posting - Whose pay, by the job posting of the page (`JobPosting` in JSON-LD or Microdata).
 * @attr widgets - Sets the other widgets into their chapters: the checklist, the timeline, the salary card. Those that the page has not loaded stay out.
 * @attr endpoint - With `widgets`: where an apply form at the end of the last chapter sends to. Default: no form. One with more settings stands beside the guide.
 * @csspart figure - A key figure before the whole guide.
 * @csspart source - The sources of a chapter.
 */
export class CoderGuide extends CoderElement {
  static override properties: PropertyDeclarations = {
    chapter: {},
    edition: {},
    area: {},
    zip: {},
    place: {},
    posting: {},
    widgets: {},
    endpoint: {},
  };
  static override styles = [...CoderElement.styles, guideStyles];
  static override readonly shared = TAGS.guide.shares;

  declare chapter: Raw;
  declare edition: Raw;
  declare area: Raw;
  declare zip: Raw;
  declare place: Raw;
  declare posting: Raw;
  declare widgets: Raw;
  declare endpoint: Raw;

  #settings!: GuideSettings;
  readonly #whereabouts = new Whereabouts();
  #view?: GuideView;
  #arrived = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#addressChanged);
    // Back on the page: its chapters are watched again after the next drawing.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#addressChanged);
    unwatchReading(this.#sections);
  }

  protected override [my.derive](language: string): Promise<unknown> | null | undefined {
    const written = guideSettings(this, this.baseURI, this[my.warn]);
    const guide = part(`guide/${language}`, files);
    const located = this.#where(written);
    if (isComing(located)) return located;
    this.#settings = { ...written, located, area: located.area };
    const metros = isMetroCode(located.area) ? metrosPart() : undefined;
    if (isComing(guide)) return guide;
    if (metros && isComing(metros)) return metros;
    if (!guide) {
      this[my.fail]('lang', language, `the text of lang="${language}" could not be loaded.`);
      return null;
    }
    this.#show(guide as unknown as GuidePart, metros);
    return undefined;
  }

  /** `metros` is null where the areas could not be loaded. */
  #show(text: GuidePart, metros: Part | null | undefined): void {
    const { [my.msg]: msg, [my.format]: format } = this;
    const table = metros?.['metros'] as MetroTable;
    if (metros !== undefined)
      reportMissing([this.#settings.area], table, this[my.warn], this[my.fail]);
    this.#view = guideView(text, this.#settings, { metros: table, msg, format });
  }

  #where({ area }: GuideSettings): ReturnType<Whereabouts['find']> {
    const { [my.msg]: msg, [my.format]: format, [my.warn]: warn, [my.fail]: fail } = this;
    const asked = { area, chosen: this[my.chosen]('area') };
    return this.#whereabouts.find(this, asked, { msg, format, warn, fail });
  }

  protected override updated(): void {
    if (!this.#view) return;
    if (this.#view.whole && this.isConnected) watchReading(this.#sections);
    if (this.#arrived) return;
    this.#arrived = true;
    // By then the widgets in the chapters have drawn, and an earlier guide has taken the focus.
    requestAnimationFrame(() => {
      const at = own('activeElement');
      if (!at || at === own('body')) this.#goTo(location.hash);
    });
  }

  get #sections(): Iterable<Element> {
    return this.renderRoot?.querySelectorAll('section') ?? [];
  }

  protected override [my.view](): TemplateResult {
    const { whole, chapters, checked } = this.#view!;
    const body = html`<div class="text" @coder-change=${this.#keepEdition}>
      ${chapters.map((chapter) => this.#chapter(chapter))}
      <p class="small foot">${checked}</p>
    </div>`;
    if (!whole) return body;
    return html`<div class="title">${this[my.heading](whole.title)} ${opening(whole)}</div>
      <div class="whole">${this.#contents(whole.contents, chapters)}${body}</div>`;
  }

  #contents(label: string, chapters: readonly ChapterView[]): TemplateResult {
    return html`<nav aria-labelledby="contents">
      <p class="label" id="contents">${label}</p>
      <ol>
        ${chapters.map(
          ({ id, title }) =>
            html`<li>
              <a
                href=${onPage(`#${id}`)}
                @click=${(event: MouseEvent) => this.#jump(event, `#${id}`)}
                >${title}</a
              >
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #chapter({ name, id, title, blocks, sources }: ChapterView): TemplateResult {
    const { whole, sourceWords } = this.#view!;
    const level = Math.min(whole ? this[my.level] + 1 : this[my.level], 6);
    return html`<section id=${id}>
      <div class="heading" part="heading" role="heading" aria-level=${level} tabindex="-1">
        ${title}
      </div>
      ${blocks.map(textBlock)} ${sources.length ? sourceLine(sourceWords, sources) : nothing}
      ${this.#settings.widgets ? this.#widget(name, Math.min(level + 1, 6)) : nothing}
    </section>`;
  }

  #widget(chapter: ChapterView['name'], level: number): ReturnType<typeof chapterWidget> {
    const { area, endpoint } = this.#settings;
    return chapterWidget(chapter, {
      level,
      group: text(this.group),
      edition: text(this.edition),
      area,
      endpoint,
    });
  }

  /** A visitor who switches the edition on the salary card reads the same figures around it. */
  #keepEdition = ({ detail: { name, value } }: CustomEvent<{ name: string; value: Raw }>): void => {
    if (name === 'edition') this.edition = value;
  };

  /** Fragments do not reach into shadow roots by themselves, and a page's `<base>` leads them away. */
  #jump(event: MouseEvent, hash: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#goTo(hash);
    // Sites that route by `#/…` or `#!…` would lose their way.
    if (isRoute(location.hash)) return;
    changing = location.hash !== hash;
    location.hash = hash;
  }

  #addressChanged = (event: Event): void => {
    if (event === answered) return;
    if (changing || this.#goTo(location.hash)) answered = event;
    changing = false;
  };

  /** Scrolls to a chapter and takes the focus there; whether there is one of that name. */
  #goTo(hash: string): boolean {
    const chapter = this.#view?.chapters.find(({ id }) => `#${id}` === hash);
    const section = chapter && this.renderRoot.querySelector(hash);
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('.heading')!.focus({ preventScroll: true });
    return section !== undefined && section !== null;
  }
}
