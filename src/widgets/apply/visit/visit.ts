import type { Consent } from '../consent/contract.js';
import { mayHaveArrived } from '../delivery/contract.js';
import { fillIn, flagsOf, type Answers, type Control } from '../fields/contract.js';
import { makeApplication } from './application.js';
import { draftStore, encode, type Attempt } from './draft-store.js';
import { submissionId } from './submission-id.js';

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
  readonly agreed: boolean;
  /** What stands in the honeypot. */
  readonly trap: string;
  find(name: string, settings: Pick<VisitSettings, 'names'>): Control | undefined;
  reset(): void;
}

/** What a visitor does with a form, from the first touch until it was received. */
export class Visit {
  readonly #access: VisitedForm;
  /** The same for a retry of the same answers, so that none counts twice. */
  #attempt: Attempt | undefined;
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
    const asked = encode([...answers, ['consent', `${agreed} ${consent?.text}`]]);
    if (asked !== this.#attempt?.answers) this.#attempt = { answers: asked, id: submissionId() };
    const elapsed = this.#touched && performance.now() - this.#touched;
    const flagged = flagsOf(trap, elapsed);
    const { id } = this.#attempt;
    return makeApplication(everything, { consent, agreed, language, flagged, id }, settings.names);
  }

  /** Keeps the answers, and the attempt that may have been made with them, over a reload. */
  keep({ settings, draft }: Occasion): void {
    if (!settings.keepDraft) return;
    draftStore(draft).write({ answers: this.#access.answers, attempt: this.#attempt }, Date.now());
  }

  /** Puts kept answers back, once for each name; true where there were any. */
  restore({ settings, draft: name }: Occasion): boolean {
    if (!settings.keepDraft || this.#looked === name || !this.#access.form) return false;
    this.#looked = name;
    const draft = draftStore(name).read(Date.now());
    if (!draft?.answers.some(([, answer]) => answer)) return false;
    this.#attempt = draft.attempt;
    if (draft.attempt) mayHaveArrived(draft.attempt.id);
    fillIn(this.#access.controls, draft.answers);
    for (const [answered, answer] of draft.answers) if (answer) this.#answered.add(answered);
    return true;
  }

  /** Forgets the answers: they were received, or the visitor wants to begin anew. */
  end({ draft }: Occasion): void {
    this.#attempt = undefined;
    this.#answered.clear();
    draftStore(draft).erase();
    this.#access.reset();
  }
}
