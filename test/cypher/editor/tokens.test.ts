import { expect } from "chai";
import { tokens } from "../../../graph/cypher/editor/index.ts";

/** A query and its tokens as "kind:words". */
const examples: readonly (readonly [query: string, tokens: string])[] = [
  ["MATCH (p:Person)", "keyword:MATCH symbol:( variable:p symbol:: label:Person symbol:)"],
  [
    "-[r:KNOWS|LIKES]->",
    "symbol:- symbol:[ variable:r symbol:: label:KNOWS symbol:| label:LIKES symbol:] symbol:- symbol:>",
  ],
  ["(:A&!B)", "symbol:( symbol:: label:A symbol:& symbol:! label:B symbol:)"],
  [
    "{name: $x, n: 1.5}",
    "symbol:{ property:name symbol:: parameter:$x symbol:, property:n symbol:: number:1.5 symbol:}",
  ],
  ["p.name", "variable:p symbol:. property:name"],
  ["toLower(x)", "function:toLower symbol:( variable:x symbol:)"],
  [
    "date.truncate('day', d)",
    "variable:date symbol:. function:truncate symbol:( string:'day' symbol:, variable:d symbol:)",
  ],
  ["return 'it''s'", "keyword:return string:'it' string:'s'"],
  ["RETURN 'a\\'b'", "keyword:RETURN string:'a\\'b'"],
  ['RETURN "open', 'keyword:RETURN string:"open'],
  ["RETURN 'bad \\q escape' AS x", "keyword:RETURN string:'bad \\q escape' keyword:AS variable:x"],
  ["1 // note", "number:1 comment:// note"],
  ["1 /* open", "number:1 comment:/* open"],
  ["`a b`.`c d`", "variable:`a b` symbol:. property:`c d`"],
  ["$`a b`", "parameter:$`a b`"],
  ["1e-3 0x1F .5", "number:1e-3 number:0x1F number:.5"],
  ["1..3", "number:1 symbol:.. number:3"],
  ["a — b", "variable:a error:— variable:b"],
  ["count(*) IN [1]", "function:count symbol:( symbol:* symbol:) keyword:IN symbol:[ number:1 symbol:]"],
];

describe("the tokens of a query", () => {
  for (const [query, expected] of examples)
    it(query, () => {
      const found = tokens(query).map(({ kind, start, end }) => `${kind}:${query.slice(start, end)}`);
      expect(found.join(" ")).to.equal(expected);
    });

  it("cover everything but white space, whatever the text", () => {
    const marks = Array.from("MATCH(a:B)'\"`$/*{}[]-><\\.1e é\u{1F600}\n ");
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 12 }, () => marks[Math.floor(random() * marks.length)]).join("");
      let at = 0;
      for (const { start, end } of tokens(text)) {
        expect(text.slice(at, start).trim()).to.equal("");
        expect(end).to.be.greaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).to.equal("");
    }
  });
});
