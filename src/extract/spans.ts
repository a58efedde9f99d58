import type { Span } from "../language/index.ts";

/** Index of the first of `spans`, in order of their start, that starts at `offset` or after it. */
export function firstAt(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that stand in a span, of spans in order of their start. */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const found: S[] = [];
  for (let at = firstAt(spans, start); at < spans.length && spans[at]!.start < end; at++)
    if (spans[at]!.end <= end) found.push(spans[at]!);
  return found;
}
