import { expect } from "chai";
import type { Token } from "../../src/language/index.ts";
import { Frames } from "../../src/language/roles/frames.ts";
import { settleRoles } from "../../src/language/roles/settle.ts";
import { Valency } from "../../src/language/roles/valency.ts";

/** Words as "form relation head tag", heads counted from 0; the tag may lack. */
function tokensOf(line: string): Token[] {
  let at = 0;
  return line.split(", ").map((word) => {
    const [form = "", relation = "", head = "-1", tag = "X"] = word.split(" ");
    const upos = { V: "VERB", N: "NOUN", J: "ADJ" }[tag.charAt(0)] ?? "X";
    const token = {
      start: at,
      end: at + form.length,
      form,
      lemma: form,
      upos,
      xpos: tag,
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
    "a second infinitive is negated too, a clause of its own is not",
    "did aux 2, n't advmod 2, call root -1 VB, police obj 2, and cc 5, arrest conj 2 VB, but cc 7, ran conj 2 VBD",
    ["2 ARGM-NEG:1", "5", "7"],
    ["2 ARGM-NEG:1", "5 ARGM-NEG:1", "7"],
  ],
  [
    "a copula is negated as what is said by it",
    "It nsubj 3, was cop 3 VBD, n't advmod 3, safe root -1 JJ",
    ["1 ARG1:0", "3 ARG1:0 ARGM-NEG:2"],
    ["1 ARGM-NEG:2 ARG1:0", "3 ARG1:0 ARGM-NEG:2"],
  ],
  [
    "no is the negation of a noun",
    "There expl 1, are root, no det 3, plans nsubj 1 NNS",
    ["3"],
    ["3 ARGM-NEG:2"],
  ],
  [
    "a quality of the object is not negated with the verb",
    "not advmod 1, remember root -1 VB, good obj 1 JJ",
    ["1 ARGM-NEG:0", "2 ARGM-NEG:0"],
    ["1 ARGM-NEG:0", "2"],
  ],
  [
    "a light verb has nothing of its own",
    "They nsubj 1, took root -1 VBD, look obj 1 NN",
    ["1 ARG0:0 ARG1:2 ARGM-TMP:0", "2 ARG0:0 ARGM-LVB:1"],
    ["1 ARGM-TMP:0", "2 ARG0:0 ARGM-LVB:1"],
  ],
  [
    "what has no frame is no predicate, unless a verb carries it",
    "superb root -1 JJ, shock nsubj 0 NN, photography conj 1 NN, dislike conj 1 NN",
    ["0 ARG1:1", "1", "2", "3 ARGM-LVB:0"],
    ["1", "3 ARGM-LVB:0"],
  ],
  [
    "the noun of a relative clause does what the clause tells",
    "fight root -1 NN, that nsubj 2 WDT, left acl:relcl 0 VBD, one obj 2",
    ["2 ARG1:3"],
    ["2 ARG0:0 ARG1:3"],
  ],
  [
    "or is what it is done to",
    "fees root -1 NNS, they nsubj 2, charge acl:relcl 0 VBP",
    ["2 ARG0:1"],
    ["2 ARG1:0 ARG0:1"],
  ],
  ["unless it says when", "day root -1 NN, they nsubj 2, left acl:relcl 0 VBD", ["2 ARG0:1"], ["2 ARG0:1"]],
  [
    "a negation belongs where it hangs",
    "hear root, birds obj 0, that nsubj 4, not advmod 4, sing acl:relcl 1",
    ["0 ARG1:1 ARGM-NEG:3", "4 ARG0:2 ARGM-NEG:3"],
    ["0 ARG1:1", "4 ARG0:2 ARGM-NEG:3"],
  ],
  [
    "what is left out after a negated copula is negated",
    "It nsubj 2, was cop 2, not root",
    ["1 ARG1:0"],
    ["1 ARGM-NEG:2 ARG1:0"],
  ],
  [
    "not only is no negation",
    "Not advmod 3, only advmod 0, they nsubj 3, met root -1 VBD",
    ["3 ARGM-NEG:0 ARG0:2"],
    ["3 ARG0:2"],
  ],
  [
    "what is to be otherwise is not left undone",
    "make root -1 VB, them obj 0, not advmod 3, red xcomp 0 JJ",
    ["0 ARG1:1 ARGM-NEG:2"],
    ["0 ARG1:1"],
  ],
  [
    "a negation before a conjunction is not the clause's",
    "not advmod 3, until mark 3, they nsubj 3, came root -1 VBD",
    ["3 ARGM-NEG:0 ARG1:2"],
    ["3 ARG1:2"],
  ],
  [
    "a place of a verb has its role",
    "They nsubj 1, promise root -1 VBP, revenge obj 1 NN",
    ["1 ARG0:0 ARG1:2"],
    ["1 ARG0:0 ARG2:2"],
  ],
  [
    "by preposition, particle and voice",
    "We nsubj 1, call root -1 VBP, up compound:prt 1, to case 4, them obl 1",
    ["1 ARG0:0"],
    ["1 ARG0:0 ARG4:4"],
  ],
  [
    "a passive has places of its own",
    "They nsubj:pass 2, were aux:pass 2, told root -1 VBN",
    ["2 ARG1:0"],
    ["2 ARG2:0"],
  ],
  ["but no second doer", "They nsubj 1, told root -1 VBD", ["1 ARG1:0 ARG0:1"], ["1 ARG1:0 ARG0:1"]],
];

const valency = new Valency("0 told nsubj\n2 promise+ obj\n4 call_up obl to\n2 told passive nsubj:pass");
const frames = new Frames("n fight plan plans shock look day\nj safe good");

describe("settleRoles", () => {
  for (const [why, words, net, right] of examples)
    it(why, () => {
      expect(settleRoles(tokensOf(words), net.map(read), frames, valency).map(show)).to.deep.equal(right);
    });
});
