import { expect } from "chai";
import { bestAssignment } from "../../quality/assignment.ts";
import { metrics, scoreCoreference } from "../../quality/coreference-score.ts";

/** Entities of one-letter mentions: "abc defg" are two. */
const entities = (text: string): string[][] =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => Array.from(word));

describe("the scores of coreference", () => {
  const examples: readonly (readonly [
    gold: string,
    found: string,
    figures: Record<string, [number, number]>,
  ])[] = [
    ["abc de", "abc de", { mentions: [1, 1], muc: [1, 1], b3: [1, 1], ceaf: [1, 1] }],
    // The worked example of Pradhan et al. (2014), section 4: MUC .40, B-cubed .50 and .42, CEAF-phi4 .43 and .65.
    [
      "abc defg",
      "ab cd fghi",
      { mentions: [6 / 8, 6 / 7], muc: [2 / 5, 2 / 5], b3: [4 / 8, 35 / 84], ceaf: [1.3 / 3, 1.3 / 2] },
    ],
    // All in one: MUC is kind to it, the others are not.
    ["ab cd", "abcd", { mentions: [1, 1], muc: [2 / 3, 1], b3: [1 / 2, 1], ceaf: [2 / 3, 1 / 3] }],
    ["abcd", "ab cd", { mentions: [1, 1], muc: [1, 2 / 3], b3: [1, 1 / 2], ceaf: [1 / 3, 2 / 3] }],
    // Mentions that stand alone count on neither side.
    ["ab c d", "ab e f", { mentions: [1, 1], muc: [1, 1], b3: [1, 1], ceaf: [1, 1] }],
    ["ab c", "bc", { mentions: [1 / 2, 1 / 2], muc: [0, 0], b3: [1 / 4, 1 / 4], ceaf: [1 / 2, 1 / 2] }],
    ["ab", "", { mentions: [0, 0], muc: [0, 0], b3: [0, 0], ceaf: [0, 0] }],
  ];
  for (const [gold, found, figures] of examples)
    it(`are right for "${found}" against "${gold}"`, () => {
      const shares = scoreCoreference(entities(gold), entities(found));
      for (const metric of metrics) {
        const { precision, recall } = shares[metric];
        const value = ({ part, whole }: { part: number; whole: number }) => (whole === 0 ? 0 : part / whole);
        expect(value(precision), `${metric} precision`).to.be.closeTo(figures[metric]![0], 1e-9);
        expect(value(recall), `${metric} recall`).to.be.closeTo(figures[metric]![1], 1e-9);
      }
    });

  const tables: readonly (readonly [worth: readonly (readonly number[])[], sum: number])[] = [
    [[], 0],
    [[[]], 0],
    [[[0.4]], 0.4],
    [
      [
        [3, 2],
        [3, 0],
      ],
      5,
    ],
    [[[1, 2, 3]], 3],
    [[[1], [2], [3]], 3],
    [
      [
        [0.8, 0.4, 0],
        [0, 0.33, 0.5],
      ],
      1.3,
    ],
    [
      [
        [7, 5, 1],
        [6, 6, 2],
        [5, 4, 3],
      ],
      16,
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
      0,
    ],
  ];
  for (const [worth, sum] of tables)
    it(`finds ${String(sum)} in ${JSON.stringify(worth)}`, () => {
      expect(bestAssignment(worth)).to.be.closeTo(sum, 1e-9);
    });
});
