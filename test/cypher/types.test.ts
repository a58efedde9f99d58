import { expect } from "chai";
import { engineOf, errorOf, rowsOf } from "./support/engine.ts";

/** Types of `IS ::` with values they hold and values they do not; each row was asked of Neo4j 5.26 too. */
const types: readonly (readonly [type: string, holds: string, refuses: string])[] = [
  ["INTEGER", "1, null", "1.5, 'a', true, [1]"],
  ["INTEGER NOT NULL", "1", "null, 1.5"],
  ["INT!", "1", "null"],
  ["SIGNED INTEGER", "9223372036854775807", "1.5"],
  ["BOOL", "true", "0"],
  ["VARCHAR", "'a'", "1"],
  ["TIME WITH TIMEZONE", "time('12:00Z')", "localtime('12:00')"],
  ["TIME WITHOUT TIME ZONE", "localtime('12:00')", "time('12:00Z')"],
  ["TIMESTAMP WITH TIME ZONE", "datetime('2026-01-01T00:00Z')", "localdatetime('2026-01-01T00:00')"],
  ["ZONED DATETIME", "datetime('2026-01-01T00:00Z')", "date('2026-01-01')"],
  ["POINT", "point({x: 1, y: 2})", "{x: 1, y: 2}"],
  ["ANY MAP", "{}", "[]"],
  ["ANY", "1, null, [1, 'a']", ""],
  ["ANY VALUE NOT NULL", "1", "null"],
  ["NOTHING", "", "1, null"],
  ["NULL", "null", "1, []"],
  ["NULL NOT NULL", "", "null, 1"],
  ["PROPERTY VALUE", "1, [1, 2.5], [], date('2026-01-01')", "{}, [1, 'a'], [null], [[1]]"],
  ["LIST<INTEGER>", "[1], [1, null], []", "[1.5], 1, ['a']"],
  ["LIST<INTEGER NOT NULL> NOT NULL", "[1]", "[1, null], null"],
  ["INTEGER NOT NULL LIST", "[1], null", "[null]"],
  ["STRING ARRAY", "['a']", "[1]"],
  ["LIST<LIST<INTEGER>>", "[[1], []]", "[1]"],
  ["INTEGER LIST LIST", "[[1]]", "[1]"],
  ["LIST<NOTHING>", "[]", "[null], [1]"],
  ["LIST<ANY>", "[1, 'a', null]", "1"],
  ["INTEGER | STRING", "1, 'a', null", "1.5"],
  ["INTEGER NOT NULL | STRING NOT NULL", "1, 'a'", "null"],
  ["INTEGER NOT NULL | NULL", "1, null", "'a'"],
  ["LIST<INTEGER | STRING>", "[1, 'a']", "[1.5]"],
  ["ANY<INTEGER | STRING>", "1", "1.5"],
];

describe("IS ::", () => {
  const engine = engineOf("CREATE (:A)-[:R]->(:B)");
  for (const [type, holds, refuses] of types)
    it(`${type} holds ${holds || "nothing"}, and not ${refuses || "anything else"}`, () => {
      const query = `RETURN [x IN [${holds}] | x IS :: ${type}], [x IN [${refuses}] | x IS NOT TYPED ${type}]`;
      const [[held, refused] = []] = engine.query(query).rows as boolean[][][];
      expect([...held!, ...refused!]).to.not.include(false);
    });

  it("tells nodes, relationships and paths", () => {
    const query =
      "MATCH p = (n)-[r]->() RETURN n :: NODE, n IS :: ANY VERTEX, r IS :: EDGE, p IS :: PATH, p IS :: NODE";
    expect(rowsOf(engine, query)).to.deep.equal(["true | true | true | true | false"]);
  });

  for (const type of ["INTEGR", "LIST", "LIST<", "INTEGER | STRING NOT NULL", "INTEGER |", "<INTEGER>"])
    it(`is refused: ${type}`, () => {
      expect(errorOf(() => engine.query(`RETURN 1 IS :: ${type}`)).code).to.equal("UnexpectedSyntax");
    });

  it("suggests the nearest type", () => {
    expect(errorOf(() => engine.query("RETURN 1 IS :: INTEGR")).hint).to.equal("Did you mean `INTEGER`?");
  });
});

describe("IS NORMALIZED", () => {
  const engine = engineOf();
  it("asks for a normal form, of texts only", () => {
    const query =
      "WITH 'e\\u0301' AS s RETURN s IS NORMALIZED, s IS NOT NORMALIZED, s IS NFD NORMALIZED, s IS NOT NFKC NORMALIZED, 1 IS NORMALIZED, null IS NOT NORMALIZED";
    expect(rowsOf(engine, query)).to.deep.equal(["false | true | true | true | null | null"]);
  });
});
