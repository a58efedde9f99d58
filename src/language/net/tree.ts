import { bestHead, Contraction } from "./contraction.ts";

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

const forbidden = -Infinity;

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

/** Heads by node (0 for the root itself); `scores` is [size x size] by dependent and head, node 0 the root. */
function arborescence(scores: Float64Array, size: number): Int32Array {
  const heads = Int32Array.from({ length: size }, (_, node) =>
    node === 0 ? 0 : bestHead(scores, size, node),
  );
  return hasCycle(heads) ? new Contraction(scores.slice(), size).heads() : heads;
}

function hasCycle(heads: Int32Array): boolean {
  const visit = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    for (; node > 0 && visit[node] === 0; node = heads[node]!) visit[node] = start;
    if (node > 0 && visit[node] === start) return true;
  }
  return false;
}
