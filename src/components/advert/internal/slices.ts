/** How long the page may wait for us at a time. */
const SLICE_MS = 8;

/**
 * Runs steps, a few milliseconds at a time; what is short is done at once.
 *
 * @returns A function that stops it.
 */
export function inSlices<T>(steps: Generator<undefined, T>, then: (result: T) => void): () => void {
  let timer = 0;
  const run = (): void => {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) {
        then(step.value);
        return;
      }
    } while (performance.now() < until);
    timer = window.setTimeout(run);
  };
  run();
  return () => window.clearTimeout(timer);
}

const due: (() => void)[] = [];

/** Does it at once, one after the other; where there is much to do, like a hundred notices, the page has a turn between. */
export function inTurn(act: () => void): void {
  if (due.push(act) === 1) queueMicrotask(turn);
}

function turn(): void {
  const until = performance.now() + SLICE_MS;
  let done = 0;
  try {
    while (done < due.length && performance.now() < until) due[done++]?.();
  } finally {
    due.splice(0, done);
    if (due.length > 0) setTimeout(turn);
  }
}
