import { expect } from "chai";
import { Entity } from "../../../src/language/coreference/entity.ts";
import type { Mention } from "../../../src/language/coreference/mention.ts";
import type { Token } from "../../../src/language/index.ts";

const word = (form: string, relation: string, head: number): Token => ({
  ...{ start: 0, end: 0, form, lemma: form, upos: "NOUN", xpos: "NN", relation, head },
});

const mention = (first: number, last: number, head: number): Mention => ({
  ...{
    first,
    last,
    head,
    extent: "phrase",
    sentence: 0,
    paragraph: 0,
    shape: "possessed",
    gender: "unknown",
  },
  ...{ number: "unknown", name: null, nameWords: [], headWord: "", words: [] },
});

describe("Entity", () => {
  it("takes no part of a phrase it holds", () => {
    const tokens = [word("Lee", "nmod:poss", 2), word("'s", "case", 0), word("brother", "nsubj", 3)];
    const entity = new Entity([...tokens, word("left", "root", -1)]);
    entity.add(0, mention(0, 3, 2));
    expect(entity.admits(mention(0, 2, 0))).to.equal(false);
    expect(entity.admits(mention(3, 4, 3))).to.equal(true);
  });

  it("takes what a clause inside says of the whole", () => {
    const tokens = [word("man", "root", -1), word("who", "nsubj", 2), word("shot", "acl:relcl", 0)];
    const entity = new Entity([...tokens, word("himself", "obj", 2)]);
    entity.add(0, mention(0, 4, 0));
    expect(entity.admits(mention(3, 4, 3))).to.equal(true);
  });
});
