import { expect } from "chai";
import type { ErrorCode } from "../../graph/cypher/index.ts";
import { engineOf, errorOf, rowsOf } from "./support/engine.ts";

const graph = `CREATE (a:P {name: 'a'})-[:R {w: 1}]->(b:P {name: 'b'})-[:R {w: 2}]->(c:P {name: 'c'})-[:R {w: 3}]->(a),
  (b)-[:S]->(:Q {name: 'd'})`;

const answered: readonly (readonly [query: string, rows: readonly string[]])[] = [
  // Quantified relationships
  ["MATCH (a {name: 'a'})-[r:R]->{2}(b) RETURN b.name, [x IN r | x.w]", ["'c' | [1, 2]"]],
  ["MATCH (a {name: 'a'})-->+(b) RETURN collect(b.name)", ["['b', 'c', 'a', 'd']"]],
  ["MATCH (a {name: 'd'})<--*(b) RETURN collect(b.name)", ["['d', 'b', 'a', 'c', 'b']"]],
  ["MATCH (a {name: 'd'})--{1,2}(b) RETURN collect(b.name)", ["['b', 'c', 'a']"]],
  ["MATCH p = ANY SHORTEST (a {name: 'a'})-[:R]->+({name: 'c'}) RETURN length(p)", ["2"]],
  // CASE with operators
  ["RETURN CASE 5 WHEN < 3 THEN 'low' WHEN > 4 THEN 'high' ELSE 'x' END", ["'high'"]],
  ["RETURN CASE 'abc' WHEN IS NULL THEN 1 WHEN STARTS WITH 'b', 'abc' THEN 2 END", ["2"]],
  ["RETURN CASE 3 WHEN 1, 3 THEN 'y' WHEN -1 THEN 'z' END", ["'y'"]],
  // What settles a quantifier ends it
  [
    "RETURN any(x IN [true, 1] WHERE x), all(x IN [1, 'a'] WHERE x > 1), single(x IN [1, 1, 'a'] WHERE x % 2 = 1)",
    ["true | false | false"],
  ],
  // trim
  [
    "RETURN trim(BOTH 'x' FROM 'xxaxx'), trim(LEADING 'x' FROM 'xa'), trim(TRAILING FROM ' a ')",
    ["'a' | 'a' | ' a'"],
  ],
  ["RETURN trim('x' FROM 'xax'), trim(' a ')", ["'a' | 'a'"]],
  ["WITH ' k ' AS both RETURN trim(both)", ["'k'"]],
  // Regular expressions in Java's spelling
  [
    String.raw`RETURN 'a-b_c' =~ 'a\\-b\\_[c\\-]', 'a.b' =~ '\\Qa.b\\E', 'axb' =~ '\\Qa.b\\E', 'É' =~ '(?iu)é'`,
    ["true | true | false | true"],
  ],
  // Calls
  ["OPTIONAL CALL db.labels() YIELD label WHERE label = 'X' RETURN label", ["null"]],
  [
    "UNWIND ['P', 'X'] AS l OPTIONAL CALL db.labels() YIELD label AS m WHERE m = l RETURN l, m",
    ["'P' | 'P'", "'X' | null"],
  ],
  [
    "MATCH (n:Q) CALL (n) { SET n.x = 1 } IN 2 CONCURRENT TRANSACTIONS OF 5 ROWS ON ERROR CONTINUE REPORT STATUS AS s RETURN n.x, s.committed, s.errorMessage",
    ["1 | true | null"],
  ],
  // Order and page as clauses
  ["MATCH (n) ORDER BY n.name DESC SKIP 1 LIMIT 2 RETURN collect(n.name)", ["['c', 'b']"]],
  ["UNWIND [3, 1, 2] AS x WITH x WHERE x > 1 ORDER BY x RETURN collect(x)", ["[2, 3]"]],
  // Dynamic labels and types
  ["WITH 'P' AS l MATCH (n:$(l)) RETURN collect(n.name)", ["['a', 'b', 'c']"]],
  ["MATCH (n:$any(['Q', 'X'])) RETURN n.name", ["'d'"]],
  ["MATCH (n:$all(['P', 'Q'])) RETURN n.name", []],
  ["MATCH (n:!$('P')|$('X')) WHERE n:$('Q') RETURN n.name", ["'d'"]],
  ["MATCH (a {name: 'a'})-[r:$('R')*1..2]->(b) RETURN collect(b.name)", ["['b', 'c']"]],
  [
    "CREATE (n:$('A'):B&$(['C', 'A']))-[r:$('T' + 1)]->() RETURN labels(n), type(r)",
    ["['A', 'B', 'C'] | 'T1'"],
  ],
  ["MATCH (n:Q) SET n:$('A'):B REMOVE n:$('Q'), n IS B RETURN labels(n)", ["['A']"]],
  ["MERGE (n:$('Q') {name: 'd'})-[r:$('S')]-(m) RETURN count(r), m.name", ["1 | 'b'"]],
  // Types
  ["RETURN 1 :: INTEGER, 1 IS :: STRING", ["true | false"]],
];

const refused: readonly (readonly [query: string, code: ErrorCode, words: string])[] = [
  ["RETURN 0777", "InvalidNumberLiteral", "0777"],
  ["MATCH (n) ORDER n.x RETURN n", "UnexpectedSyntax", "ORDER"],
  ["CALL { RETURN 1 } RETURN 2", "NoExpressionAlias", "1"],
  ["RETURN 'a' =~ 1", "InvalidArgumentType", "1"],
  ["RETURN CASE WHEN 1 THEN 2 END", "InvalidArgumentType", "1"],
  ["CREATE ()-[:$(['A', 'B'])]->()", "NoSingleRelationshipType", "['A', 'B']"],
  ["CREATE (:$(''))", "InvalidArgumentType", "''"],
  ["RETURN exists(1)", "InvalidArgumentType", "1"],
  ["MATCH REPEATABLE ELEMENTS (n) RETURN n", "NotSupported", "REPEATABLE"],
];

describe("syntax of Neo4j 5", () => {
  for (const [query, rows] of answered)
    it(query, () => {
      expect(rowsOf(engineOf(graph), query)).to.deep.equal(rows);
    });
  for (const [query, code, words] of refused)
    it(`refuses ${query}`, () => {
      const error = errorOf(() => engineOf(graph).query(query));
      expect(error.code).to.equal(code);
      expect(query.slice(error.span!.start, error.span!.end)).to.equal(words);
    });
  it("names the column of a map projection by its variable", () => {
    expect(engineOf(graph).query("MATCH (n:Q) RETURN n{.name}").columns).to.deep.equal(["n"]);
  });
});
