import { readFileSync, writeFileSync } from "node:fs";
import { dependentsOf, slotsOf } from "../roles/slots.ts";

/**
 * Writes model/valency.txt: the role of what stands in a verb's places, in lines "number place" by code unit, where it
 * was found twice and always the same: `npx tsx --conditions=source src/language/training/build-valency.ts PROPOSITIONS`.
 * PROPOSITIONS has a sentence a line: words `t` with tags `u` and `x`, heads `h` from 1, relations `d`, and `props` with
 * the verb `v`, its frame `f` and arguments `a` of role, first and last word.
 */
interface Sentence {
  readonly t: readonly string[];
  readonly u: readonly string[];
  readonly x: readonly string[];
  readonly h: readonly number[];
  readonly d: readonly string[];
  readonly props: readonly {
    readonly v: number;
    readonly f: string;
    readonly a: readonly (readonly [role: string, first: number, last: number])[];
  }[];
}

const seen = new Map<string, { count: number; roles: Set<string> }>();

function addSentence({ t, u, x, h, d, props }: Sentence): void {
  const words = t.map((form, word) => ({ form, relation: d[word]!, xpos: x[word]!, head: h[word]! - 1 }));
  const dependents = dependentsOf(words);
  for (const { v, f, a } of props.filter((each) => u[each.v] === "VERB")) {
    const isHeadOf = (word: number, [, first, last]: (typeof a)[number]): boolean =>
      word >= first && word <= last && (words[word]!.head < first || words[word]!.head > last);
    for (const { word, slot } of slotsOf(words, dependents, v, /^[^._]+/.exec(f)?.[0] ?? f)) {
      const role = a.find((argument) => isHeadOf(word, argument))?.[0] ?? "";
      const known = seen.get(slot) ?? { count: 0, roles: new Set<string>() };
      known.count++;
      known.roles.add(role);
      seen.set(slot, known);
    }
  }
}

for (const line of readFileSync(process.argv[2]!, "utf8").trim().split("\n")) addSentence(JSON.parse(line) as Sentence);
const lines = [...seen].flatMap(([slot, { count, roles }]) => {
  const role = [...roles].join(" ");
  return count > 1 && /^ARG\d$/.test(role) ? [`${role.slice(3)} ${slot}`] : [];
});
writeFileSync(new URL("../model/valency.txt", import.meta.url), `${lines.sort().join("\n")}\n`);
