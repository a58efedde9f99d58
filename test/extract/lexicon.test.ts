import { expect } from "chai";
import { actionTypeNames } from "#graph";
import { nounSenses, verbSenses } from "../../src/lexicon/actions/index.ts";
import { readRows } from "../../src/lexicon/actions/rows.ts";

describe("the lexicon of actions", () => {
  it("has a word for every type of PLOVER", () => {
    const types = new Set([...verbSenses.values()].flat().map(({ type }) => type));
    expect([...types]).to.include.members([...actionTypeNames]);
  });

  it("covers common news: more than 600 verbs and 150 nouns", () => {
    expect(verbSenses.size).to.be.above(600);
    expect(nounSenses.size).to.be.above(150);
  });

  it("tries the sense with the most conditions first", () => {
    const [first, second] = readRows("call: REQUEST > obj\ncall +off ~strike: CONCEDE > obj", ["subj"]).get(
      "call",
    )!;
    expect([first!.type, second!.type]).to.deep.equal(["CONCEDE", "REQUEST"]);
  });

  it("reads type, mode, code, reciprocity and slots", () => {
    const [sense] = readRows("call: CONSULT/phone 041 * subj obj with", ["subj"]).get("call")!;
    const { type, mode, cameo, reciprocal, actor, recipient } = sense!;
    expect({ type, mode, cameo, reciprocal, actor, recipient }).to.deep.equal({
      ...{ type: "CONSULT", mode: "phone", cameo: "041", reciprocal: true },
      ...{ actor: ["subj", "obj", "with"], recipient: [] },
    });
  });

  const broken: readonly (readonly [row: string, message: string])[] = [
    ["call: SHOUT > obj", 'no action type "SHOUT"'],
    ["call: CONSULT/letter", 'CONSULT has no mode "letter"'],
    ["call ~@nonsense: CONSULT", 'no noun class "@nonsense"'],
    ["call CONSULT", 'no ": "'],
  ];
  for (const [row, message] of broken)
    it(`refuses "${row}"`, () => {
      expect(() => readRows(row, ["subj"])).to.throw(message);
    });
});
