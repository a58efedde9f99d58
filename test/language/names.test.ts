import { readFileSync } from "node:fs";
import { expect } from "chai";
import type { Token } from "../../src/language/index.ts";
import type { FoundName } from "../../src/language/names/found.ts";
import { Gazetteer } from "../../src/language/names/gazetteer.ts";
import { settleNames } from "../../src/language/names/settle.ts";
import { NameDecoder } from "../../src/language/net/names.ts";

const labels = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"];

/** Logits that favour one label a word. */
const favour = (...names: readonly string[]): Float32Array[] =>
  names.map((name) => Float32Array.from(labels, (label) => (label === name ? 5 : label === "O" ? 1 : 0)));

describe("NameDecoder", () => {
  const decoder = new NameDecoder(labels);
  const spans = (scores: Float32Array[]) =>
    decoder.decode(scores).map(({ first, last, type }) => `${first} ${last} ${type}`);

  it("finds names side by side", () => {
    expect(spans(favour("O", "B-PER", "I-PER", "B-LOC", "O"))).to.deep.equal(["1 3 PER", "3 4 LOC"]);
  });
  it("never begins a name with an inside label, nor changes its type inside", () => {
    expect(spans(favour("I-ORG", "O"))).to.deep.equal([]);
    expect(spans(favour("B-PER", "I-ORG"))).to.deep.equal(["0 1 PER"]);
  });
  it("says how much it leans to each type", () => {
    const [name] = decoder.decode(favour("B-ORG"));
    expect(name!.support.get("ORG")!).to.be.greaterThan(name!.support.get("PER")!);
    expect(name!.support.get("ORG")!).to.be.at.most(0);
  });
  it("reads a sentence without words", () => {
    expect(spans([])).to.deep.equal([]);
  });
});

/** Words with "/" and a tag other than PROPN behind them; "~" glues a word to the one before. */
function tokensOf(line: string): Token[] {
  let at = 0;
  return line.split(" ").map((piece) => {
    const [word = "", upos = "PROPN"] = piece.split(/(?<=.)\/(?=[A-Z])/);
    const form = word.replaceAll("~", "");
    if (word.startsWith("~")) at--;
    const token = {
      start: at,
      end: at + form.length,
      form,
      lemma: form,
      upos,
      xpos: upos,
      head: -1,
      relation: "dep",
    };
    at = token.end + 1;
    return token;
  });
}

/** "first last TYPE", or with "?" behind the type where the net is in doubt. */
function foundOf(spans: readonly string[]): FoundName[] {
  return spans.map((span) => {
    const [first, last, type = ""] = span.split(" ");
    const name = type.replace("?", "");
    const [sure, gap] = type.endsWith("?") ? [-0.9, 0.2] : [-0.05, 3];
    const support = new Map(["PER", "ORG", "LOC"].map((each) => [each, each === name ? sure : sure - gap]));
    return { first: Number(first), last: Number(last), type: name, support };
  });
}

const settled: readonly (readonly [
  name: string,
  line: string,
  found: readonly string[],
  names: readonly string[],
])[] = [
  ["marks and possessives are cut off", "“/PUNCT Osei ’s/PART ”/PUNCT", ["0 4 PER"], ["1 3 PER"]],
  ["what has no letter is no name", "—/PUNCT 7/NUM", ["0 2 ORG"], []],
  [
    "an office is no name",
    "Prime Minister Abe met/VERB President",
    ["0 2 PER", "2 3 PER", "4 5 PER"],
    ["2 3 PER"],
  ],
  ["nor is the State of its secretary", "Secretary of/ADP State Abe", ["2 3 ORG", "3 4 PER"], ["3 4 PER"]],
  ["a hyphen joins one person", "Jean ~-/PUNCT ~Claude Abel", ["0 1 PER", "2 4 PER"], ["0 4 PER"]],
  ["a lower-case second half comes back", "Wong Kwok ~-/PUNCT ~kin spoke/VERB", ["0 2 PER"], ["0 4 PER"]],
  ["even when it looks like a word", "Wong Kwok ~-/PUNCT ~kin/NN of/ADP", ["0 2 PER"], ["0 4 PER"]],
  ["but not before a noun", "Ana Ruiz ~-/PUNCT ~era/NN rules/NOUN", ["0 2 PER"], ["0 2 PER"]],
  ["what is tagged otherwise does not", "Osei ~-/PUNCT ~led/VERB talks/NOUN", ["0 1 PER"], ["0 1 PER"]],
  [
    "two who are named apart stay two",
    "Ada Obi met/VERB Kim Lee ./PUNCT The/DET Obi ~-/PUNCT ~Lee talks/NOUN",
    ["0 2 PER", "3 5 PER", "7 10 PER"],
    ["0 2 PER", "3 5 PER", "7 8 PER", "9 10 PER"],
  ],
  [
    "a full name decides for its surname",
    "Ada Washington met/VERB Washington in/ADP Rome",
    ["0 2 PER", "3 4 LOC?", "5 6 LOC"],
    ["0 2 PER", "3 4 PER", "5 6 LOC"],
  ],
  [
    "the same words have one type",
    "Delta said/VERB Delta and/CCONJ Delta",
    ["0 1 ORG", "2 3 LOC?", "4 5 ORG"],
    ["0 1 ORG", "2 3 ORG", "4 5 ORG"],
  ],
  [
    "a mention passed over is found by the others",
    "Ada Obi spoke/VERB ,/PUNCT Obi left/VERB",
    ["0 2 PER"],
    ["0 2 PER", "4 5 PER"],
  ],
  [
    "a people is no organisation",
    "Afghans/NNPS met/VERB Syrians/NNPS",
    ["0 1 ORG", "2 3 LOC"],
    ["0 1 NORP", "2 3 NORP"],
  ],
  ["a company of the lists is no person", "Lufthansa denied/VERB it/PRON", ["0 1 PER"], ["0 1 ORG"]],
  ["nor is the place a report comes from", "KAMPALA —/PUNCT", ["0 1 PER"], ["0 1 LOC"]],
  ["unless persons bear its name", "Goldman denied/VERB it/PRON", ["0 1 PER"], ["0 1 PER"]],
  ["a member is not his party", "Civic Forum ’s/POS Ana Ruiz won/VERB", ["0 5 ORG"], ["0 2 ORG", "3 5 PER"]],
  ["what is known with its possessive is one", "Women 's/POS Federation met/VERB", ["0 3 ORG"], ["0 3 ORG"]],
  ["a state stands for itself", "San Jose California", ["0 3 LOC"], ["0 2 LOC", "2 3 LOC"]],
  ["unless it is part of the city", "Oxford East voted/VERB", ["0 2 LOC"], ["0 2 LOC"]],
  ["a seat is not its company", "Acme Inc. of/ADP Lagos", ["0 4 ORG"], ["0 2 ORG", "3 4 LOC"]],
  ["nor a member of the body", "Ana Ruiz of/ADP Civic Forum", ["0 5 PER"], ["0 2 PER", "3 5 ORG"]],
  ["nor of the place", "Ana Ruiz of/ADP Ohio", ["0 4 PER"], ["0 2 PER", "3 4 LOC"]],
  ["an ending without a thing possessed stays", "at/ADP Mario ’s/POS for/ADP", ["1 2 LOC"], ["1 3 LOC"]],
  ["and goes before one", "Mario ’s/POS pizza/NOUN", ["0 1 LOC"], ["0 1 LOC"]],
  ["a place written small is one", "in/ADP kerala and/CCONJ vietnam", [], ["1 2 LOC", "3 4 LOC"]],
  ["but no word of another", "air/NOUN mostar/NOUN or/CCONJ smith", [], []],
  ["a day is no name", "on/ADP Fri or/CCONJ Sunday", ["1 2 LOC", "3 4 ORG"], []],
  ["but may be a paper", "The/DET Sun", ["1 2 ORG"], ["1 2 ORG"]],
  ["two with a slash are two", "Reuters //PUNCT Ipsos asked/VERB", ["0 3 ORG"], ["0 1 ORG", "2 3 ORG"]],
  ["an article is no part of a name", "the/DET Ministry fell/VERB", ["0 2 ORG"], ["1 2 ORG"]],
  ["nor is a title", "Gen. Ana Ruiz met/VERB King Felipe", ["0 3 PER", "4 6 PER"], ["1 3 PER", "4 6 PER"]],
  ["nor what they are", "Fatah forces/NNS left/VERB", ["0 2 ORG"], ["0 1 ORG"]],
  ["nor what a place is", "the/DET Helmand district/NN", ["0 3 LOC"], ["1 2 LOC"]],
  ["a prefix and a pronoun are no names", "pro-Beijing/ADJ They/PRP", ["0 1 LOC", "1 2 PER"], []],
  ["nor is a file", "Budget.pdf is/AUX out/ADV", ["0 1 ORG"], []],
  ["a place of the world is no organisation", "West Bank fell/VERB", ["0 2 ORG"], ["0 2 LOC"]],
  ["nor is an address", "a.ruiz@example.org wrote/VERB", ["0 1 PER"], []],
  ["nor is a body of the lists a place", "a/DET U.N. convoy/NOUN", ["1 2 LOC"], ["1 2 ORG"]],
  [
    "a candidate is not the party",
    "Ontario Liberal Party Ana Ruiz lost/VERB",
    ["0 5 ORG"],
    ["0 3 ORG", "3 5 PER"],
  ],
  ["but a city is part of it", "Labour Party of/ADP New York", ["0 5 ORG"], ["0 5 ORG"]],
  [
    "the word for a body ends its name",
    "Civic Action Party and/CCONJ Greenwatch met/VERB",
    ["0 5 ORG"],
    ["0 3 ORG", "4 5 ORG"],
  ],
  ["but not what it deals with", "House Energy and/CCONJ Commerce Committee", ["0 5 ORG"], ["0 5 ORG"]],
  [
    "a person known is no part of another name",
    "Votewatch ’s/POS Yau Obi spoke/VERB :/PUNCT Yau Obi left/VERB",
    ["0 4 ORG", "6 8 PER"],
    ["0 1 ORG", "2 4 PER", "6 8 PER"],
  ],
  [
    "a name found whole once is whole everywhere",
    "Environment Canada said/VERB Environment Canada staff/NOUN",
    ["0 2 ORG", "4 5 LOC"],
    ["0 2 ORG", "3 5 ORG"],
  ],
  [
    "unless it is a list",
    "Peru and/CCONJ Chile met/VERB ;/PUNCT Peru and/CCONJ Chile left/VERB",
    ["0 3 LOC", "5 6 LOC", "7 8 LOC"],
    ["0 3 LOC", "5 6 LOC", "7 8 LOC"],
  ],
  [
    "a storm is nobody, by its bare name either",
    "Hurricane Maria hit/VERB Ponce before/ADP Maria weakened/VERB",
    ["0 2 PER", "3 4 LOC", "5 6 PER"],
    ["3 4 LOC"],
  ],
  ["nor is a vessel", "the/DET tanker/NOUN Erika sank/VERB", ["2 3 PER"], []],
  ["who is brought by one is", "They/PRON ferry/VERB Erika", ["2 3 PER"], ["2 3 PER"]],
  ["part of another name is no mention", "Ada Obi saw/VERB Obi Tower", ["0 2 PER"], ["0 2 PER"]],
];

const world = new Gazetteer(
  readFileSync(new URL("../../src/language/names/world/names.txt", import.meta.url), "latin1"),
);

describe("settleNames", () => {
  for (const [name, line, found, names] of settled)
    it(name, () => {
      const result = settleNames(tokensOf(line), foundOf(found), world);
      expect(result.map(({ first, last, type }) => `${first} ${last} ${type}`)).to.deep.equal(names);
    });
});
