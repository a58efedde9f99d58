import { expect } from "chai";
import { bestTree } from "../../src/language/net/tree.ts";

/** Rows of scores by dependent; column 0 is the root, then the words. */
const examples: readonly (readonly [
  name: string,
  scores: readonly (readonly number[])[],
  heads: readonly number[],
])[] = [
  ["no word", [], []],
  ["one word", [[1, 0]], [-1]],
  [
    "the best head of each word when that is a tree",
    [
      [1, 0, 5, 0],
      [9, 0, 0, 0],
      [0, 0, 7, 0],
    ],
    [1, -1, 1],
  ],
  [
    "a cycle is broken where it costs least",
    [
      [5, 0, 10, 0],
      [4, 10, 0, 0],
      [0, 0, 3, 0],
    ],
    [-1, 0, 1],
  ],
  [
    "one word alone under the root, though two would score more",
    [
      [10, 0, 1],
      [9, 2, 0],
    ],
    [-1, 0],
  ],
  [
    "the other word, where its tree is the better one",
    [
      [10, 0, 9],
      [9, 2, 0],
    ],
    [1, -1],
  ],
];

/** Scores of every tree with one root, by trying them all. */
function bruteForce(scores: Float32Array, n: number): number {
  let best = -Infinity;
  const heads = new Array<number>(n).fill(0);
  const reachesRoot = (word: number) => {
    let node = word + 1;
    for (let steps = 0; steps <= n && node > 0; steps++) node = heads[node - 1]!;
    return node === 0;
  };
  const visit = (word: number, total: number): void => {
    if (word < n) {
      for (let head = 0; head <= n; head++) {
        if (head === word + 1) continue;
        heads[word] = head;
        visit(word + 1, total + scores[word * (n + 1) + head]!);
      }
    } else if (
      heads.filter((head) => head === 0).length === 1 &&
      heads.every((_, index) => reachesRoot(index))
    )
      best = Math.max(best, total);
  };
  visit(0, 0);
  return best;
}

describe("bestTree", () => {
  for (const [name, scores, heads] of examples)
    it(`gives ${name}`, () => {
      expect([...bestTree(Float32Array.from(scores.flat()), scores.length)]).to.deep.equal(heads);
    });

  it("scores as much as the best of all trees, on 300 small sentences", () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 16807) % 2147483647;
      return (seed % 2000) / 100 - 10;
    };
    for (let round = 0; round < 300; round++) {
      const n = 2 + (round % 4);
      const scores = Float32Array.from({ length: n * (n + 1) }, next);
      const heads = bestTree(scores, n);
      const total = heads.reduce((sum, head, word) => sum + scores[word * (n + 1) + head + 1]!, 0);
      expect(heads.filter((head) => head < 0)).to.have.length(1);
      expect(total).to.be.closeTo(bruteForce(scores, n), 1e-4);
    }
  });

  it("spans a long sentence", () => {
    const n = 250;
    const scores = Float32Array.from({ length: n * (n + 1) }, (_, at) => ((at * 7919) % 1009) / 100);
    expect(bestTree(scores, n).filter((head) => head < 0)).to.have.length(1);
  });
});
