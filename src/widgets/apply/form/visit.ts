import type { ApplySettings } from '../apply-settings.js';
import type { Consent } from '../consent.js';
import { mayHaveArrived } from '../delivery/deliver.js';
import { submissionId } from '../delivery/submission-id.js';
import { flagsOf } from '../spam.js';
import { makeApplication } from './application.js';
import { fillIn, type Control } from './controls.js';
import { draftStore, encode, type Attempt } from './draft-store.js';
import type { FormAccess } from './form-access.js';

/** What a visitor does with a form, from the first touch until it was received. */
export class Visit {
  readonly #access: FormAccess;
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

  constructor(access: FormAccess) {
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
  preselect(settings: ApplySettings): void {
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
  application(settings: ApplySettings, consent: Consent | undefined, language: string): FormData {
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
  keep(name: string): void {
    draftStore(name).write({ answers: this.#access.answers, attempt: this.#attempt }, Date.now());
  }

  /** Puts kept answers back, once for each name; true where there were any. */
  restore(name: string): boolean {
    if (this.#looked === name || !this.#access.form) return false;
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
  end(name: string): void {
    this.#attempt = undefined;
    this.#answered.clear();
    draftStore(name).erase();
    this.#access.reset();
  }
}
