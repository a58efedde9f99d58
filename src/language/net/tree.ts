/**
 * The best tree of a sentence: the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967) with exactly one word
 * under the root. `scores` is [n x (n + 1)]: row a dependent word, column 0 the root and column i + 1 the head word i.
 * Returns for each word its head, -1 for the root.
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  if (n === 0) return new Int32Array(0);
  const square = withRootRow(scores, n);
  let heads = arborescence(square, n + 1);
  if (countRoots(heads) > 1) {
    // A price on leaving the root above any gain makes the optimum leave it once, and changes nothing else.
    const price = 1 + n * spread(scores);
    for (let word = 1; word <= n; word++) square[word * (n + 1)]! -= price;
    heads = arborescence(square, n + 1);
  }
  return heads.slice(1).map((head) => head - 1);
}

const forbidden = -1e12;

function withRootRow(scores: Float32Array, n: number): Float64Array {
  const size = n + 1;
  const square = new Float64Array(size * size).fill(forbidden);
  for (let word = 1; word < size; word++)
    for (let head = 0; head < size; head++)
      if (head !== word) square[word * size + head] = scores[(word - 1) * size + head]!;
  return square;
}

function countRoots(heads: Int32Array): number {
  let count = 0;
  for (let word = 1; word < heads.length; word++) if (heads[word] === 0) count++;
  return count;
}

function spread(scores: Float32Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (const score of scores) {
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return most - least;
}

/** `scores` is [size x size] by dependent and head, node 0 the root; returns heads (0 for the root itself). */
function arborescence(scores: Float64Array, size: number): Int32Array {
  const heads = greedyHeads(scores, size);
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const contracted = contract(scores, size, heads, cycle);
  return expand(contracted, arborescence(contracted.scores, contracted.size), heads);
}

function greedyHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++)
      if (scores[node * size + head]! > scores[node * size + best]!) best = head;
    heads[node] = best;
  }
  return heads;
}

function findCycle(heads: Int32Array): readonly number[] | null {
  const visit = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && visit[node] === 0) {
      visit[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || visit[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return null;
}

/** The graph with the cycle as one node, its last, and which members of the cycle the best arcs touch. */
interface Contraction {
  readonly scores: Float64Array;
  readonly size: number;
  /** Nodes outside the cycle, in order; index = number in the contracted graph. */
  readonly kept: readonly number[];
  /** By kept node: the member that an arc from it enters, and the member it would hang from. */
  readonly entered: Int32Array;
  readonly hangs: Int32Array;
}

function contract(
  scores: Float64Array,
  size: number,
  heads: Int32Array,
  cycle: readonly number[],
): Contraction {
  const members = new Set(cycle);
  const kept = Array.from({ length: size }, (_, node) => node).filter((node) => !members.has(node));
  const whole = kept.length;
  const small = new Float64Array((whole + 1) * (whole + 1)).fill(forbidden);
  const entered = new Int32Array(whole);
  const hangs = new Int32Array(whole);
  let inside = 0;
  for (const member of cycle) inside += scores[member * size + heads[member]!]!;
  for (const [a, node] of kept.entries()) {
    for (const [b, head] of kept.entries()) small[a * (whole + 1) + b] = scores[node * size + head]!;
    const gain = (member: number): number =>
      scores[member * size + node]! - scores[member * size + heads[member]!]!;
    const entry = best(cycle, gain);
    entered[a] = entry;
    small[whole * (whole + 1) + a] = inside + gain(entry);
    const anchor = best(cycle, (member) => scores[node * size + member]!);
    hangs[a] = anchor;
    if (node > 0) small[a * (whole + 1) + whole] = scores[node * size + anchor]!;
  }
  return { scores: small, size: whole + 1, kept, entered, hangs };
}

function best(nodes: readonly number[], value: (node: number) => number): number {
  let winner = nodes[0]!;
  let most = value(winner);
  for (const node of nodes) {
    const candidate = value(node);
    if (candidate > most) {
      most = candidate;
      winner = node;
    }
  }
  return winner;
}

/** `solved` are the heads in the contracted graph; the cycle is broken where its best arc from outside enters. */
function expand({ kept, entered, hangs }: Contraction, solved: Int32Array, greedy: Int32Array): Int32Array {
  const heads = greedy.slice();
  const whole = kept.length;
  for (let a = 1; a < whole; a++) heads[kept[a]!] = solved[a] === whole ? hangs[a]! : kept[solved[a]!]!;
  const outside = solved[whole]!;
  heads[entered[outside]!] = kept[outside]!;
  return heads;
}
