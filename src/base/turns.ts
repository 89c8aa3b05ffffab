/** Milliseconds of drawing after which the page has its turn. */
const TURN = 30;

let began = 0;
let next: Promise<void> | undefined;

/** Whether a page has drawn enough at once: a promise then of the next turn. Cards come in hundreds. */
export function turn(): Promise<void> | undefined {
  next ??= nextTurn();
  return performance.now() - began > TURN ? next : undefined;
}

async function nextTurn(): Promise<void> {
  began = performance.now();
  await new Promise((resolve) => setTimeout(resolve));
  next = undefined;
}
