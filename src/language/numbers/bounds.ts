import type { NumberExpression } from "../number.ts";

type Bound = NonNullable<NumberExpression["bound"]>;

const before: readonly (readonly [Bound, string])[] = [
  [
    "at most",
    "up to|as many as|as much as|(?<!\\bno |\\bnot )(?:fewer|less) than|under|at most|at the most|no more than|not more than|below|maximum of",
  ],
  [
    "at least",
    "at least|(?<!\\bno |\\bnot )more than|over|no fewer than|not fewer than|no less than|minimum of|above|exceed(?:s|ed|ing)?|in excess of|upwards of|greater than",
  ],
  ["about", "about|around|nearly|almost|roughly|approximately|some|estimated|close to|circa|an average of"],
];

const tests = before.map(([bound, words]) => [bound, new RegExp(`\\b(?:${words})\\s*$`, "i")] as const);

const after: readonly (readonly [Bound, RegExp])[] = [
  ["at least", /^ or more\b/i],
  ["at most", /^ or (?:fewer|less)\b/i],
  ["about", /^ or so\b/i],
];

/** What the words around a quantity say of its exactness. */
export const boundOf = (ahead: string, behind: string): Bound | null =>
  (tests.find(([, test]) => test.test(ahead)) ?? after.find(([, test]) => test.test(behind)))?.[0] ?? null;
