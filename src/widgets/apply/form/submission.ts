import type { LitElement } from 'lit';
import { text } from '../../../base/settings.js';
import { own } from '../../../embed/document.js';
import { PATHS } from '../../../facts/paths.js';
import { parseMonth } from '../../../i18n/month.js';
import type { Msg } from '../../../i18n/msg.js';
import type { ApplySettings } from '../apply-settings.js';
import { afterChecking, afterDelivery, afterLeaving, untouched } from '../apply-state.js';
import { computeDigest, digestOf } from '../consent/contract.js';
import { deliver, isOwn, type Delivered, type Destination } from '../delivery/contract.js';
import { fieldError, likeOf, type Control, type FormHandlers } from '../fields/contract.js';
import { isBusy, isOutcome, type Outcome, type Remedy } from '../phase.js';
import { holdPage, Visit, type Occasion } from '../visit/contract.js';
import type { FormAccess } from './form-access.js';
import { keepHeight } from './keep-height.js';
import { Press } from './press.js';

/** What is asked, and in which words. */
export interface Basis extends Occasion {
  readonly settings: ApplySettings;
  readonly msg: Msg;
}

/** Who is told what. */
export interface Listeners {
  /** The page; false when it has cancelled that. */
  emit(type: string, detail?: object, cancelable?: boolean): boolean;
  /** The other widgets, of a choice that they follow. */
  share(name: 'path' | 'start', value: string): void;
  /** The developer. */
  warn(problem: string): void;
}

/** The way of an application: answered, checked, sent, settled. */
export class Submission {
  state = untouched;
  /** What was last said of a field that the visitor has left. */
  told = '';
  /** Whether the visitor is led to what became of the attempt. */
  led = false;
  /** Whether answers from before a reload stand in the form, and whether the consent is among them. */
  restored: ReturnType<Visit['restore']>;

  /** What is asked now; undefined before it was first drawn. */
  basis?: Basis;

  readonly #host: LitElement;
  readonly #access: FormAccess;
  readonly #tell: Listeners;
  readonly #visit: Visit;
  readonly #press: Press;
  /** It is sent from here, not by the page. */
  #delivering = false;
  /** Whether an attempt before this one may have arrived. */
  #doubted = false;

  readonly handlers: FormHandlers = {
    change: ({ target }) => this.#changed(target as Control),
    input: () => {
      this.#visit.touch();
      this.#visit.keep(this.basis!);
    },
    goTo: (name) => this.#access.controls.find((control) => control.name === name)?.focus(),
    clear: () => {
      this.#forget();
      this.#become(untouched);
      this.#access.controls[0]?.focus();
    },
    /*
     * A click on the button, which is also what Enter in a field becomes: `submit` never fires in a frame
     * sandboxed without allow-forms. Where a program submits the form there is no click.
     */
    submit: (event) => {
      event.preventDefault();
      // A click that left the focus elsewhere on the page: the visitor is here now.
      if (!this.#isHere) (event.currentTarget as Partial<HTMLElement>).focus?.();
      void this.#send(this.basis!);
    },
    // The focus stays where it is: only changing is held up. Whatever else a key does, it may do.
    hold: (event) => {
      const { type, key, target } = event as KeyboardEvent;
      const opens = type === 'keydown' || type === 'mousedown';
      const list = (target as Element).localName === 'select' && key !== 'Tab';
      if (isBusy(this.state.phase) && (list || !opens)) event.preventDefault();
    },
  };

  constructor(host: LitElement, access: FormAccess, tell: Listeners) {
    this.#host = host;
    this.#access = access;
    this.#tell = tell;
    this.#visit = new Visit(access);
    this.#press = new Press(host);
  }

  /** The answers and what goes along with them, as they would be sent now; empty once they are sent. */
  get application(): FormData {
    if (!this.basis || this.state.phase === 'sent') return new FormData();
    return this.#visit.application(this.basis);
  }

  /** Says how an attempt ended that the page delivered itself. */
  settle(outcome: Outcome, message?: string): void {
    const { warn } = this.#tell;
    if (!isOutcome(outcome)) {
      warn(`settle("${outcome}") is none of sent, unsent, unknown; nothing is said.`);
    } else if (this.#delivering || this.state.phase === 'sent') {
      warn(`settle("${outcome}"): the page does not deliver this one; nothing is said.`);
    } else this.#settle({ outcome, message: text(message) }, 'ask');
  }

  /** The form has been drawn. */
  drawn(): void {
    // Also of a form that was taken off the page: its application is still on its way.
    holdPage(this.#host, this.state.phase === 'waiting');
    if (!this.basis || !this.#host.isConnected) return;
    const restored = this.#visit.restore(this.basis);
    if (restored) {
      this.restored = restored;
      this.#host.requestUpdate();
    }
    this.#visit.preselect(this.basis.settings);
  }

  #become(state: Submission['state'], told = ''): void {
    this.state = state;
    this.told = told;
    this.#host.requestUpdate();
  }

  /** The visitor has left a field. */
  #changed(control: Control): void {
    if (!this.#access.controls.includes(control)) return;
    this.#visit.touch(control);
    this.#share(control);
    this.#press.after(() => this.#check(control));
  }

  #check(control: Control): void {
    const problem = this.#access.problemOf(control, this.basis!.settings);
    const state = afterLeaving(this.state, control, problem);
    const said = problem && state.errors.has(control.name);
    this.#become(state, said ? fieldError(control.name, problem, this.basis!.msg) : '');
  }

  /** Where the visitor is going is shared with the other widgets; who it is never is. */
  #share(control: Control): void {
    const { share } = this.#tell;
    const { value } = control;
    const like = likeOf(control);
    if (like === 'program' && PATHS.some((path) => path === value)) share('path', value);
    if (like === 'start' && parseMonth(value) !== undefined) share('start', value);
  }

  async #send({ settings, consent }: Basis): Promise<void> {
    if (!settings.endpoint || isBusy(this.state.phase)) return;
    this.#become(afterChecking(this.#access.problems(settings)));
    if (!isBusy(this.state.phase)) return this.#lead('#errors');
    if (!this.#access.answers.some(([, answer]) => answer)) return this.#refuse();
    if (consent && !consent.sha256 && !digestOf(consent.text)) await computeDigest(consent.text);
    this.#doubted = this.#visit.doubtful;
    const ours = this.#tell.emit('coder-apply-submit', {}, true);
    if (!isBusy(this.state.phase)) return;
    const { application } = this;
    // Also where the page delivers: it may be left before that is over.
    this.#doubt(true);
    if (ours) await this.#deliver(application, { ...settings, endpoint: settings.endpoint });
  }

  async #deliver(application: FormData, to: Destination): Promise<void> {
    const waiting = (why: 'offline' | 'retry') =>
      this.#become({ ...this.state, phase: 'waiting', why });
    this.#delivering = true;
    const delivered = await deliver(application, to, { waiting });
    this.#delivering = false;
    const remedy = delivered.unconfirmed ? 'unconfirmed' : isOwn(to.kind) ? 'again' : 'ask';
    this.#settle(delivered, remedy);
  }

  /** Nobody could answer an application without answers. */
  #refuse(): void {
    this.#tell.warn('the form has no answers; it is not sent.');
    this.#settle({ outcome: 'unsent' }, 'ask');
  }

  #settle(delivered: Delivered, remedy: Remedy): void {
    const { emit } = this.#tell;
    const fieldOf = (name: string) => this.#access.find(name, this.basis!.settings)?.name;
    // Whoever may have been received once is not told that nothing was.
    const doubted = this.#doubted && delivered.outcome === 'unsent';
    const outcome = doubted ? 'unknown' : delivered.outcome;
    this.led = this.#mayLead;
    if (outcome === 'sent') keepHeight(this.#host, Boolean(this.#access.light));
    this.#become(afterDelivery({ ...delivered, outcome }, remedy, fieldOf));
    this.#doubt(outcome === 'unknown');
    if (outcome === 'sent') {
      this.#forget();
      emit('coder-apply-sent');
    } else emit('coder-apply-error', { outcome });
    this.#lead(this.state.errors.size ? '#errors' : '#outcome');
  }

  /** Whether the focus is in the tag or in its form. */
  get #isHere(): boolean {
    const host = this.#host;
    const at = own('activeElement')?.closest('form');
    return host.closest(':focus-within') === host || Boolean(at && at === this.#access.form);
  }

  /** Whether the visitor has not gone elsewhere on the page. */
  get #mayLead(): boolean {
    return own('activeElement') === own('body') || this.#isHere;
  }

  #doubt(doubtful: boolean): void {
    this.#visit.doubtful = doubtful;
    if (this.basis) this.#visit.keep(this.basis);
  }

  /** Leads the visitor to what is new, unless they have gone elsewhere on the page. */
  #lead(selector: string): void {
    const host = this.#host;
    void host.updateComplete.then(() => {
      if (this.#mayLead) host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  /** The answers were received, or are not wanted any more. */
  #forget(): void {
    this.#visit.end(this.basis!);
    this.restored = undefined;
  }
}
