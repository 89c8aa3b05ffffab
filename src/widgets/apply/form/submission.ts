import type { LitElement } from 'lit';
import { text } from '../../../base/settings.js';
import { own } from '../../../embed/document.js';
import { PATHS } from '../../../facts/paths.js';
import { parseMonth } from '../../../i18n/month.js';
import type { Msg } from '../../../i18n/msg.js';
import type { ApplySettings } from '../apply-settings.js';
import { afterChecking, afterDelivery, afterLeaving, untouched } from '../apply-state.js';
import { computeDigest, digestOf } from '../consent/contract.js';
import { deliver, type Delivered } from '../delivery/contract.js';
import { fieldError, likeOf, type Control, type FormHandlers } from '../fields/contract.js';
import { isBusy, isOutcome, type Outcome } from '../phase.js';
import { holdPage, Visit, type Occasion } from '../visit/contract.js';
import type { FormAccess } from './form-access.js';

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
  /** Whether answers from before a reload stand in the form. */
  restored = false;

  /** What is asked now; undefined before it was first drawn. */
  basis?: Basis;

  readonly #host: LitElement;
  readonly #access: FormAccess;
  readonly #tell: Listeners;
  readonly #visit: Visit;
  /** It is sent from here, not by the page. */
  #delivering = false;

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
  };

  constructor(host: LitElement, access: FormAccess, tell: Listeners) {
    this.#host = host;
    this.#access = access;
    this.#tell = tell;
    this.#visit = new Visit(access);
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
    } else this.#settle({ outcome, message: text(message) });
  }

  /** The form has been drawn. */
  drawn(): void {
    // Also of a form that was taken off the page: its application is still on its way.
    holdPage(this.#host, this.state.phase === 'waiting');
    if (!this.basis || !this.#host.isConnected) return;
    if (this.#visit.restore(this.basis)) {
      this.restored = true;
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
    const problem = this.#access.problemOf(control);
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
    const { endpoint } = settings;
    if (!endpoint || isBusy(this.state.phase)) return;
    this.#become(afterChecking(this.#access.problems()));
    if (!isBusy(this.state.phase)) return this.#lead('#errors');
    if (consent && !consent.sha256 && !digestOf(consent.text)) await computeDigest(consent.text);
    const ours = this.#tell.emit('coder-apply-submit', {}, true);
    if (!isBusy(this.state.phase)) return;
    const { application } = this;
    // With its id, also where the page delivers: it may be left before that is over.
    this.#visit.keep(this.basis!);
    if (!ours) return;
    const waiting = (why: 'offline' | 'retry') =>
      this.#become({ ...this.state, phase: 'waiting', why });
    this.#delivering = true;
    const delivered = await deliver(application, { ...settings, endpoint }, { waiting });
    this.#delivering = false;
    this.#settle(delivered);
  }

  #settle(delivered: Delivered): void {
    const { outcome } = delivered;
    const { emit } = this.#tell;
    const fieldOf = (name: string) => this.#access.find(name, this.basis!.settings)?.name;
    this.#become(afterDelivery(delivered, fieldOf));
    if (outcome === 'sent') {
      this.#forget();
      emit('coder-apply-sent');
    } else emit('coder-apply-error', { outcome });
    this.#lead(this.state.errors.size ? '#errors' : '#outcome');
  }

  /** Whether the focus is in the tag or in its form. */
  get #isHere(): boolean {
    const at = own('activeElement')?.closest('form');
    return this.#host.matches(':focus-within') || Boolean(at && at === this.#access.form);
  }

  /** Leads the visitor to what is new, unless they have gone elsewhere on the page. */
  #lead(selector: string): void {
    const host = this.#host;
    void host.updateComplete.then(() => {
      const nowhere = own('activeElement') === own('body');
      if (nowhere || this.#isHere) host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  /** The answers were received, or are not wanted any more. */
  #forget(): void {
    this.#visit.end(this.basis!);
    this.restored = false;
  }
}
