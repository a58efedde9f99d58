/** The least of several runs in milliseconds: noise only ever adds. */
export function least(run: () => unknown, times = 7): number {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
