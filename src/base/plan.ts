import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { page, type Plan } from '../embed/page.js';
import type { PlanName } from '../embed/tags.js';
import { isOn, text, type Raw } from './settings.js';

/** The plan of a group, which outlives its widgets; that of the page is named by the empty text. */
function planOf(group: string): Plan {
  const plans = (page.plans ??= new Map());
  let plan = plans.get(group);
  if (!plan) plans.set(group, (plan = { choices: new Map(), followers: new Set() }));
  return plan;
}

/** What says where a widget is in other words than its area. */
interface Placed {
  readonly zip?: Raw;
  readonly place?: Raw;
  readonly posting?: Raw;
}

type Follower = ReactiveControllerHost & { group: Raw; isConnected: boolean } & Partial<
    Record<PlanName, Raw>
  > &
  Placed;

/** Where an author put a widget, if not by its area: that area counts as written then. */
const placeOf = ({ zip, place, posting }: Placed): string =>
  text(zip) + text(place) + (isOn(posting) ? '#' : '');

/**
 * Keeps a widget's properties with the plan of its group. What the author wrote wins until the visitor
 * chooses in that very widget; a property left open takes what was chosen in any other.
 */
export class PlanFollower implements ReactiveController {
  readonly #host: Follower;
  readonly #names: readonly PlanName[];
  #plan?: Plan;
  /** What the properties were last set to from here: as long as they are, they are open. */
  readonly #taken = new Map<PlanName, Raw>();
  #place = '';

  constructor(host: ReactiveControllerHost, names: readonly PlanName[]) {
    this.#host = host as Follower;
    this.#names = names;
    host.addController(this);
  }

  hostConnected(): void {
    this.#plan?.followers.add(this.#tell);
    this.#tell();
  }

  hostDisconnected(): void {
    this.#plan?.followers.delete(this.#tell);
  }

  readonly #tell = (): void => this.#host.requestUpdate();

  /** Takes up what was chosen. Runs before each update: any of the properties may have been emptied. */
  follow(): void {
    this.#join(planOf(text(this.#host.group)));
    this.#followPlace();
    for (const name of this.#names) {
      const choice = this.#plan!.choices.get(name);
      const written = text(this.#host[name]) || (name === 'area' && this.#place);
      const open = !written || this.took(name);
      if (open && choice !== undefined) this.#take(name, choice);
    }
  }

  /** Whether a property is what a visitor chose. */
  took(name: PlanName): boolean {
    return this.#taken.has(name) && this.#host[name] === this.#taken.get(name);
  }

  /** What an author writes anew stands in place of what was chosen. */
  #followPlace(): void {
    const place = placeOf(this.#host);
    if (place === this.#place) return;
    this.#place = place;
    if (this.took('area')) this.#host.area = undefined;
    this.#taken.delete('area');
  }

  /** Tells the group what the visitor chose in this widget. */
  share(name: PlanName, value: string): void {
    this.#take(name, value);
    this.#join(planOf(text(this.#host.group)));
    this.#plan!.choices.set(name, value);
    for (const tell of this.#plan!.followers) tell();
  }

  #take(name: PlanName, value: string): void {
    this.#taken.set(name, value);
    this.#host[name] = value;
  }

  #join(plan: Plan): void {
    if (plan === this.#plan) return;
    this.#plan?.followers.delete(this.#tell);
    // A widget may draw once more after it was taken off the page: nothing is to hold it then.
    if (this.#host.isConnected) plan.followers.add(this.#tell);
    this.#plan = plan;
  }
}
