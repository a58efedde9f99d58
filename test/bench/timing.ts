/** The least of several runs in milliseconds: noise only ever adds. At least `runs` of them, and some more if quick. */
export async function least(run: () => unknown, runs = 7): Promise<number> {
  let best = Infinity;
  const end = performance.now() + 300;
  for (let i = 0; i < runs || (performance.now() < end && i < 2000); i++) {
    const start = performance.now();
    const result = run();
    if (result instanceof Promise) await result;
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** What one run takes by the clock, and of the processor, in milliseconds: on a busy machine the two are far apart. */
export function once(run: () => unknown): { readonly wall: number; readonly processor: number } {
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}
