import type { Span } from "../annotation.ts";

/** Spans by their place: finds those that overlap a stretch without looking at all the others of a long text. */
export class Nearby<T extends Span> {
  readonly #sorted: readonly T[];
  readonly #longest: number;

  constructor(spans: readonly T[]) {
    this.#sorted = [...spans].sort((a, b) => a.start - b.start);
    this.#longest = spans.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  }

  /** Those that share at least one character with the span, by their start. */
  overlapping({ start, end }: Span): T[] {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]!.start < start - this.#longest) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let index = low; index < this.#sorted.length && this.#sorted[index]!.start < end; index++)
      if (this.#sorted[index]!.end > start) found.push(this.#sorted[index]!);
    return found;
  }
}
