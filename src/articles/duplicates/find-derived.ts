import type { Article } from "../article.ts";
import { findAgency } from "../zones/agencies.ts";
import { shingle } from "./shingles.ts";

/** One article is made from another: `from` and `to` are article ids, `from` the copy. */
export interface Derivation {
  readonly from: string;
  readonly to: string;
  /** Shared shingles as a share of the smaller article's, 0 to 1 (Broder 1997, containment). */
  readonly containment: number;
}

/**
 * Chosen on stories rewritten by hand (test/fixtures/articles/derived): independent reports of one event stay under
 * .05, copies with every sentence recast lie above .06.
 */
const derivedFrom = 0.06;
/** Below this a share means nothing: two short notes may agree on one long name of an office. */
const fewestShared = 10;
/** How many articles a shingle remembers. The first of a story come first, and phrases of everybody say nothing. */
const remembered = 8;

interface Sketch {
  readonly article: Article;
  readonly shingles: ReadonlySet<number>;
}

/**
 * Which articles are copies or rewrites of which, near-linear in their number: one pass over the shingles of each in
 * order of time, against an index that keeps the few earliest articles of every shingle. A copy of a copy is tied to
 * the article it shares most with, the earliest of equals; an article woven from two is tied to both.
 */
export function findDerived(articles: readonly Article[]): Derivation[] {
  const sketches = articles.map((article) => ({ article, shingles: shingle(article) })).sort(byTime);
  const index = new Map<number, number[]>();
  const found: Derivation[] = [];
  for (const [position, sketch] of sketches.entries()) {
    found.push(...findSources(sketch, sketches, index));
    remember(sketch.shingles, position, index);
  }
  return found;
}

/** Takes the best source, then the next best for what the best does not explain, while one explains enough. */
function findSources(
  sketch: Sketch,
  earlier: readonly Sketch[],
  index: ReadonlyMap<number, readonly number[]>,
): Derivation[] {
  const sources: Derivation[] = [];
  let unexplained = sketch.shingles;
  for (;;) {
    const best = findBest(unexplained, sketch.shingles.size, earlier, index);
    if (best === null) return sources;
    const source = earlier[best]!;
    const containment = share(sketch.shingles, source.shingles);
    sources.push({ from: sketch.article.id, to: source.article.id, containment });
    unexplained = new Set([...unexplained].filter((one) => !source.shingles.has(one)));
  }
}

function findBest(
  open: ReadonlySet<number>,
  size: number,
  earlier: readonly Sketch[],
  index: ReadonlyMap<number, readonly number[]>,
): number | null {
  const shared = new Map<number, number>();
  for (const one of open)
    for (const position of index.get(one) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
  let best: number | null = null;
  let most = 0;
  for (const [position, count] of [...shared].sort((a, b) => a[0] - b[0])) {
    const containment = count / Math.min(size, earlier[position]!.shingles.size);
    if (count < fewestShared || containment < derivedFrom || count <= most) continue;
    best = position;
    most = count;
  }
  return best;
}

function share(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let shared = 0;
  for (const one of left) if (right.has(one)) shared += 1;
  return Math.round((shared / Math.min(left.size, right.size)) * 1000) / 1000;
}

function remember(shingles: ReadonlySet<number>, position: number, index: Map<number, number[]>): void {
  for (const one of shingles) {
    const positions = index.get(one);
    if (positions === undefined) index.set(one, [position]);
    else if (positions.length < remembered) positions.push(position);
  }
}

/**
 * Earlier first. Of two without a date to tell them apart the agency's is the original, then the shorter one: what
 * contains more has added to it.
 */
function byTime(left: Sketch, right: Sketch): number {
  const [a, b] = [timeKey(left), timeKey(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function timeKey({ article, shingles }: Sketch): string {
  const isAgency = article.publisher !== null && findAgency(article.publisher) !== null;
  const day = article.published ?? (isAgency ? "0000" : "9999");
  return [day, isAgency ? "0" : "1", String(shingles.size).padStart(7, "0"), article.id].join(" ");
}
