import type { Consent } from '../consent/contract.js';
import { fillIn, flagsOf, type Answers, type Control } from '../fields/contract.js';
import { answerId } from './answer-id.js';
import { makeApplication } from './application.js';
import { draftStore, encode, type Draft } from './draft-store.js';
import { newSecret } from './secret.js';

/** What a visitor is asked. */
export interface Occasion {
  readonly settings: VisitSettings;
  readonly consent: Consent | undefined;
  readonly language: string;
  /** Where answers are kept over a reload. */
  readonly draft: string;
}

/** What a school wants of a visit. */
interface VisitSettings {
  /** What answers are called when sent. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether unsent answers outlive a reload. */
  readonly keepDraft: boolean;
  /** Answers until the visitor chooses, by our name of the field. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** The form that a visitor fills in. */
export interface VisitedForm {
  readonly form: HTMLFormElement | null;
  readonly controls: readonly Control[];
  /** What the visitor has answered, and that with what scripts have put beside it. */
  readonly answers: Answers;
  readonly everything: Answers;
  /** The box of the consent, where there is one, and whether it is ticked and there is a number to call. */
  readonly box: HTMLInputElement | null | undefined;
  readonly agreed: boolean;
  /** What stands in the honeypot. */
  readonly trap: string;
  find(name: string, settings: Pick<VisitSettings, 'names'>): Control | undefined;
  reset(): void;
}

/** What a visitor does with a form, from the first touch until it was received. */
export class Visit {
  /** Whether an attempt may have arrived: from then on nothing is called "not sent". */
  doubtful = false;
  readonly #access: VisitedForm;
  #secret = '';
  /** When the first answer was given. */
  #since: number | undefined;
  /** The draft that was looked for. */
  #looked?: string;
  /** When the visitor first touched the form. */
  #touched?: number;
  /** The fields that the visitor has answered: from then on nothing else does. */
  readonly #answered = new Set<string>();
  /** The fields that were answered for the visitor. */
  readonly #preselected = new Set<string>();

  constructor(access: VisitedForm) {
    this.#access = access;
  }

  /** The visitor is at it, or has answered a question. */
  touch(control?: Control): void {
    this.#touched ??= performance.now();
    if (control) this.#answered.add(control.name);
  }

  /**
   * Answers what the visitor has not, as far as that can be chosen; where it cannot, an answer that was
   * chosen so before goes: it is not what the visitor wants any more.
   */
  preselect(settings: VisitSettings): void {
    for (const [name, value] of Object.entries(settings.chosen)) {
      const control = this.#access.find(name, settings);
      if (!(control instanceof HTMLSelectElement) || this.#answered.has(control.name)) continue;
      const offered = [...control.options].some((option) => option.value === value);
      if (value && offered) {
        this.#preselected.add(control.name);
        if (control.value !== value) control.value = value;
      } else if (this.#preselected.delete(control.name)) control.value = '';
    }
  }

  /** The answers and what goes along with them, as they would be sent now. */
  application({ settings, consent, language }: Occasion): FormData {
    const { form, agreed, answers, everything, trap } = this.#access;
    if (!form) return new FormData();
    const elapsed = this.#touched && performance.now() - this.#touched;
    const flagged = flagsOf(trap, elapsed);
    // What was not agreed to is no answer: its words may change with the language.
    const given = agreed && consent ? [...answers, ['consent', consent.text] as const] : answers;
    const id = answerId(encode(given), this.#named);
    return makeApplication(everything, { consent, agreed, language, flagged, id }, settings.names);
  }

  /** Keeps the answers, and what names them, over a reload. */
  keep({ settings, draft, consent }: Occasion): void {
    if (!settings.keepDraft) return;
    const { answers, box } = this.#access;
    draftStore(draft).write({
      answers,
      since: (this.#since ??= Date.now()),
      secret: this.#named,
      doubtful: this.doubtful,
      consent: box?.checked && consent ? consent.text : '',
    });
  }

  /**
   * Puts kept answers back, once for each name; undefined where there were none. An agreement is to
   * certain words: under others it is not put back.
   */
  restore({ settings, draft: name, consent }: Occasion): 'all' | 'but-consent' | undefined {
    if (!settings.keepDraft || this.#looked === name || !this.#access.form) return undefined;
    this.#looked = name;
    const draft = draftStore(name).read(Date.now());
    if (!draft?.answers.some(([, answer]) => answer)) return undefined;
    const same = draft.consent === consent?.text;
    this.#putBack(draft, same);
    return draft.consent && !same ? 'but-consent' : 'all';
  }

  #putBack({ answers, secret, since, doubtful }: Draft, agreed: boolean): void {
    this.#secret = secret;
    this.#since = since;
    this.doubtful = doubtful;
    const { box, controls } = this.#access;
    // Before the answers: all is kept again as each is put back.
    if (box) box.checked = agreed;
    fillIn(controls, answers);
    for (const [answered, answer] of answers) if (answer) this.#answered.add(answered);
  }

  /** Forgets the answers: they were received, or the visitor wants to begin anew. */
  end({ draft }: Occasion): void {
    this.#secret = '';
    this.#since = undefined;
    this.#answered.clear();
    draftStore(draft).erase();
    this.#access.reset();
  }

  get #named(): string {
    return (this.#secret ||= newSecret());
  }
}
