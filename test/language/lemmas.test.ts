import { readFileSync } from "node:fs";
import { expect } from "chai";
import { Lemmatizer } from "../../src/language/lemmas/lemmatizer.ts";

const table = readFileSync(new URL("../../src/language/model/lemmas.txt", import.meta.url), "utf8");
const lemmatizer = new Lemmatizer(table);

/** Words by tag: "form lemma", or a form alone that is its own lemma. */
const examples: Readonly<Record<string, readonly string[]>> = {
  "VERB VBD":
    "said say|accused accuse|denied deny|threatened threaten|stopped stop|called call|eased ease|visited visit|agreed agree|struck strike|rebuilt rebuild|made make|fled flee|offered offer|admitted admit|controlled control|used use|hoped hope|hopped hop|tied tie|handled handle|changed change|panicked panic|won win|wrote write".split(
      "|",
    ),
  "VERB VBN":
    "taken take|sanctioned sanction|been be|seized seize|overthrown overthrow|released release|reached reach".split(
      "|",
    ),
  "VERB VBG":
    "making make|arguing argue|running run|dying die|being be|visiting visit|seeing see|goin go|findin find|providing provide|hitting hit|citing cite".split(
      "|",
    ),
  "VERB VBZ":
    "says say|let's let|goes go|denies deny|teaches teach|has have|focuses focus|uses use|closes close".split(
      "|",
    ),
  "AUX VBZ": "'s be|is be|has have".split("|"),
  "AUX MD": "’ll will|wo will|ca can|would".split("|"),
  "PART RB": "n't not|n’t not".split("|"),
  "VERB VB": "accuse|leave|found|need|recognized recognize".split("|"),
  "NOUN NNS":
    "ministers minister|countries country|women woman|children child|crises crisis|buses bus|houses house|wives wife|CEOs CEO|1980s|grandchildren grandchild|churches church|sanctions sanction|series".split(
      "|",
    ),
  "NOUN NN": "TV|President president|news|police".split("|"),
  "ADJ JJ": "Colombian|Colombian Colombian|Big big|French".split("|"),
  "ADJ JJR": "bigger big|easier easy|better good|larger large".split("|"),
  "PROPN NNP": "Petro|Williams|U.S.".split("|"),
  "PROPN NNPS": "Democrats Democrat|Iraqis Iraqi".split("|"),
  "ADJ NNP": "United Unite|Big|Beijing".split("|"),
  "NUM CD": "1,200 1200|Two two|II".split("|"),
  "PRON PRP": "them they|him he|us we".split("|"),
  "DET DT": "an a|these this".split("|"),
};

describe("Lemmatizer", () => {
  for (const [tags, words] of Object.entries(examples))
    for (const word of words) {
      const [form = "", lemma = form] = word.split(" ");
      const [upos = "", xpos = ""] = tags.split(" ");
      it(`takes ${form} (${xpos}) to ${lemma}`, () => {
        expect(lemmatizer.lemma(form, upos, xpos)).to.equal(lemma);
      });
    }

  it("lets the form of no length trouble it", () => {
    const long = "a".repeat(1e6);
    expect(lemmatizer.lemma(long, "NOUN", "NN")).to.equal(long);
    expect(lemmatizer.lemma("", "X", "NNS")).to.equal("");
  });
});
