import type { Mention } from "../mention.ts";
import { antecedentOf, type Draft } from "./draft.ts";
import type { NameTokens } from "./name-tokens.ts";
import type { Reading } from "./reading.ts";

type Features = readonly [number: Mention["number"], gender: Mention["gender"]];

const personal: Readonly<Record<string, Features>> = {
  he: ["singular", "male"],
  him: ["singular", "male"],
  his: ["singular", "male"],
  himself: ["singular", "male"],
  she: ["singular", "female"],
  her: ["singular", "female"],
  hers: ["singular", "female"],
  herself: ["singular", "female"],
  it: ["singular", "neuter"],
  its: ["singular", "neuter"],
  itself: ["singular", "neuter"],
  they: ["plural", null],
  them: ["plural", null],
  their: ["plural", null],
  theirs: ["plural", null],
  themselves: ["plural", null],
  i: ["singular", null],
  me: ["singular", null],
  my: ["singular", null],
  myself: ["singular", null],
  we: ["plural", null],
  us: ["plural", null],
  our: ["plural", null],
  ourselves: ["plural", null],
};

const relative = new Set(["who", "whom", "whose", "which", "that"]);

/** Personal, possessive and relative pronouns; an "it" that stands for nothing ("it is raining") is left out. */
export function findPronouns(reading: Reading, inName: NameTokens): Draft[] {
  return reading.tokens.flatMap((token, index) => {
    if (inName.has(index)) return [];
    const word = token.form.toLowerCase();
    if (relative.has(word)) return relativePronoun(reading, index, inName);
    const features = Object.hasOwn(personal, word) ? personal[word] : undefined;
    if (
      features === undefined ||
      (token.upos !== "PRON" && token.xpos !== "PRP$") ||
      token.relation === "expl"
    )
      return [];
    return [draft(index, features, null)];
  });
}

function relativePronoun(reading: Reading, index: number, inName: NameTokens): Draft[] {
  const token = reading.token(index);
  if (token === undefined || token.upos !== "PRON" || token.relation === "mark") return [];
  // "an appeal by Halvik, which had argued": the name before the comma, wherever the tree hangs the clause.
  const isBesideName = reading.lower(index - 1) === "," && inName.has(index - 2);
  const antecedent = isBesideName ? index - 2 : antecedentOf(reading, index);
  return antecedent === null ? [] : [draft(index, ["singular", null], antecedent)];
}

function draft(index: number, [number, gender]: Features, same: number | null): Draft {
  return {
    first: index,
    last: index + 1,
    kind: "pronoun",
    label: null,
    head: index,
    number,
    gender,
    country: null,
    kindOf: null,
    title: null,
    of: null,
    same,
  };
}
