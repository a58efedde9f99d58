import { expect } from "chai";
import { createReader } from "../../graph/cypher/index.ts";
import { automaton } from "../../graph/cypher/execute/expressions/automaton.ts";
import { createPropertyGraph } from "../../graph/model/property-graph.ts";
import { engineOf, errorOf, randomOf, rowsOf } from "./support/engine.ts";

const conditions = ["^", "$", "\\b", "(?=a)", "(?!b)", "(?<=a)"];
const characters = [
  "a",
  "b",
  ".",
  "é",
  "😀",
  "[ab]",
  "[^a]",
  "\\w",
  "\\u{e9}",
  "\\x61",
  "[😀b]",
  "\\ud83d\\ude00",
  "\\p{L}",
];
const quantifiers = ["", "", "", "*", "+", "?", "*?", "{2}", "{1,}", "{0,2}", "{1,2}?"];
const letters = ["a", "b", "A", "é", "😀", "1", " "];

/** A valid pattern, with groups as deep as told. */
function randomPattern(random: () => number, depth: number): string {
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)]!;
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const kind = random();
    if (kind < 0.1) return pick(conditions);
    if (kind < 0.2) return "|";
    if (kind < 0.5 && depth > 0)
      return `${pick(["(", "(?:"])}${randomPattern(random, depth - 1)})${pick(quantifiers)}`;
    return pick(characters) + pick(quantifiers);
  });
  return parts.join("");
}

const dangerous: readonly (readonly [pattern: string, text: string, matches: boolean])[] = [
  ["(a+)+b", "a".repeat(4000), false],
  ["(a+)+b", `${"a".repeat(4000)}b`, true],
  ["(a|a)*b", "a".repeat(4000), false],
  ["(?i)(A|AA)+😀", `${"a".repeat(2000)}😀`, true],
  ["a?".repeat(40) + "a".repeat(40), "a".repeat(40), true],
  ["(.*a){12}", `${"a".repeat(400)}b`, false],
  [".*.*.*.*.*x", "y".repeat(1000), false],
];

describe("=~", () => {
  it("answers alike by both matchers", () => {
    const random = randomOf(1);
    let matched = 0;
    for (let i = 0; i < 4000; i++) {
      const pattern = randomPattern(random, 2);
      const flags = random() < 0.3 ? "iu" : "u";
      const [native, matches] = [new RegExp(`^(?:${pattern})$`, flags), automaton(pattern, flags)];
      const text = Array.from({ length: random() * 5 }, () => letters[Math.floor(random() * 7)]!).join("");
      const expected = native.test(text);
      matched += Number(expected);
      expect(
        matches(text, () => undefined),
        `/${pattern}/${flags} on ${text}`,
      ).to.equal(expected);
    }
    expect(matched).to.be.above(300);
  });

  for (const [pattern, text, matches] of dangerous)
    it(`does not try every way of ${pattern}`, () => {
      const query = "RETURN $text =~ $pattern AS x";
      expect(rowsOf(engineOf(), query, { text, pattern })).to.deep.equal([String(matches)]);
      const reader = createReader(createPropertyGraph());
      expect(errorOf(() => reader.query(query, { text, pattern })).message).to.include("too many ways");
    });

  it("refuses what only trying every way could tell", () => {
    const ask = (pattern: string) => () =>
      engineOf().query("RETURN $text =~ $pattern", { pattern, text: "a".repeat(50) });
    for (const pattern of ["(a+)+\\1b", "((?=a*b)a)*", "((a{1,30}){1,30}){1,30}"])
      expect(errorOf(ask(pattern)).code, pattern).to.equal("InvalidArgumentValue");
  });

  it("is stopped by a limit", () => {
    const text = "a".repeat(100_000);
    const ask = () => engineOf().query("RETURN $text =~ '(a+)+b'", { text }, { hops: 10_000 });
    expect(errorOf(ask).code).to.equal("LimitExceeded");
  });
});
