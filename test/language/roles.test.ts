import { expect } from "chai";
import type { Token } from "../../src/language/index.ts";
import { settleRoles } from "../../src/language/roles/settle.ts";

/** Words as "form relation head", heads counted from 0. */
function tokensOf(line: string): Token[] {
  let at = 0;
  return line.split(", ").map((word) => {
    const [form = "", relation = "", head = "-1"] = word.split(" ");
    const token = {
      start: at,
      end: at + form.length,
      form,
      lemma: form,
      upos: "X",
      xpos: "X",
      relation,
      head: Number(head),
    };
    at = token.end + 1;
    return token;
  });
}

/** Predicates as "word role:word role:word". */
const read = (line: string) => {
  const [token = "", ...roles] = line.split(" ");
  const all = roles.map((each) => ({ role: each.split(":")[0]!, head: Number(each.split(":")[1]) }));
  return { token: Number(token), arguments: all };
};
const show = ({ token, arguments: all }: ReturnType<typeof settleRoles>[number]) =>
  [token, ...all.map(({ role, head }) => `${role}:${String(head)}`)].join(" ");

const examples: readonly (readonly [
  why: string,
  words: string,
  net: readonly string[],
  right: readonly string[],
])[] = [
  [
    "the subject of a passive does not do it",
    "He nsubj:pass 2, was aux:pass 2, freed root",
    ["2 ARG0:0"],
    ["2 ARG1:0"],
  ],
  [
    "one doer is enough",
    "aides nsubj 2, they nsubj 3, say ccomp 3, left root",
    ["3 ARG0:0 ARG0:1 ARG1:2"],
    ["3 ARG0:1 ARG1:2"],
  ],
  [
    "two that hang on it stay",
    "talks nsubj 2, they nsubj 2, failed root",
    ["2 ARG1:0 ARG1:1"],
    ["2 ARG1:0 ARG1:1"],
  ],
  [
    "what is negated by or",
    "They nsubj 3, ca aux 3, n't advmod 3, stay root, or cc 5, leave conj 3",
    ["3 ARG0:0 ARGM-NEG:2", "5 ARG0:0"],
    ["3 ARG0:0 ARGM-NEG:2", "5 ARGM-NEG:2 ARG0:0"],
  ],
  [
    "another subject is not negated",
    "They nsubj 3, ca aux 3, n't advmod 3, stay root, or cc 6, we nsubj 6, leave conj 3",
    ["3 ARGM-NEG:2", "6 ARG0:5"],
    ["3 ARGM-NEG:2", "6 ARG0:5"],
  ],
  [
    "a negation belongs where it hangs",
    "hear root, birds obj 0, that nsubj 4, not advmod 4, sing acl:relcl 1",
    ["0 ARG1:1 ARGM-NEG:3", "4 ARG0:2 ARGM-NEG:3"],
    ["0 ARG1:1", "4 ARG0:2 ARGM-NEG:3"],
  ],
];

describe("settleRoles", () => {
  for (const [why, words, net, right] of examples)
    it(why, () => {
      expect(settleRoles(tokensOf(words), net.map(read)).map(show)).to.deep.equal(right);
    });
});
