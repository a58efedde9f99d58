import { expect } from "chai";
import { engineOf, rowsOf } from "./support/engine.ts";

const people = engineOf(`CREATE
  (ann:Person:Chief {name: 'Ann', age: 40}), (bob:Person {name: 'Bob', age: 30}), (cy:Person {name: 'Cy'}),
  (oslo:City {name: 'Oslo'}), (rome:City {name: 'Rome'}),
  (ann)-[:KNOWS {since: 2001}]->(bob), (bob)-[:KNOWS {since: 2010}]->(cy), (cy)-[:KNOWS {since: 2020}]->(ann),
  (ann)-[:LIVES_IN]->(oslo), (bob)-[:LIVES_IN]->(oslo), (cy)-[:LIVES_IN]->(rome), (ann)-[:LIKES]->(ann)`);

/** A query and its rows, each value as Cypher writes it. */
const scenarios: readonly (readonly [query: string, rows: readonly string[]])[] = [
  // Patterns
  ["MATCH (n:Chief) RETURN n.name", ["'Ann'"]],
  ["MATCH (n:Person&!Chief) RETURN n.name ORDER BY n.name", ["'Bob'", "'Cy'"]],
  ["MATCH (n:Chief|City) RETURN count(*)", ["3"]],
  ["MATCH (n IS City) RETURN count(*)", ["2"]],
  ["MATCH (n:%) RETURN count(*)", ["5"]],
  ["MATCH (n {name: 'Bob'}) RETURN n", ["(:Person {name: 'Bob', age: 30})"]],
  ["MATCH (n:Person WHERE n.age > 30) RETURN n.name", ["'Ann'"]],
  ["MATCH ({name: 'Ann'})-[r:KNOWS]->(m) RETURN r, m.name", ["[:KNOWS {since: 2001}] | 'Bob'"]],
  ["MATCH (m)<-[:KNOWS]-({name: 'Ann'}) RETURN m.name", ["'Bob'"]],
  ["MATCH ({name: 'Ann'})-[:KNOWS]-(m) RETURN m.name ORDER BY m.name", ["'Bob'", "'Cy'"]],
  ["MATCH ({name: 'Ann'})-[r:KNOWS|LIVES_IN]->() RETURN type(r) ORDER BY type(r)", ["'KNOWS'", "'LIVES_IN'"]],
  ["MATCH ()-[r:!KNOWS&!LIKES]->() RETURN count(r)", ["3"]],
  ["MATCH ()-[r:KNOWS WHERE r.since > 2005]->() RETURN count(r)", ["2"]],
  ["MATCH (a)-[:LIKES]->(a) RETURN a.name", ["'Ann'"]],
  ["MATCH (a)-[:LIKES]-(b) RETURN a.name, b.name", ["'Ann' | 'Ann'"]],
  [
    "MATCH (a)-[:LIVES_IN]->(c)<-[:LIVES_IN]-(b) RETURN a.name, b.name ORDER BY a.name",
    ["'Ann' | 'Bob'", "'Bob' | 'Ann'"],
  ],
  ["MATCH (a)-[:KNOWS]->(b)-[:KNOWS]->(c)-[:KNOWS]->(a) RETURN count(*)", ["3"]],
  ["MATCH (a:City), (b:City) RETURN count(*)", ["4"]],
  [
    "MATCH (a:Person) MATCH (a)-[:LIVES_IN]->(c) RETURN c.name, count(*) AS n ORDER BY n DESC",
    ["'Oslo' | 2", "'Rome' | 1"],
  ],
  ["MATCH ()-[r:KNOWS {since: 2001}]->() MATCH (a)-[r]->(b) RETURN a.name, b.name", ["'Ann' | 'Bob'"]],
  ["MATCH ()-[r:KNOWS {since: 2001}]->() MATCH (a)-[r]-(b) RETURN count(*)", ["2"]],
  ["WITH null AS n MATCH (n) RETURN n", []],
  [
    "MATCH (a {name: 'Ann'}) WITH collect(a) AS all UNWIND all AS x MATCH (x)-[:KNOWS]->(y) RETURN y.name",
    ["'Bob'"],
  ],
  // Variable length
  ["MATCH ({name: 'Ann'})-[:KNOWS*]->(m) RETURN m.name", ["'Bob'", "'Cy'", "'Ann'"]],
  ["MATCH ({name: 'Ann'})-[:KNOWS*2]->(m) RETURN m.name", ["'Cy'"]],
  ["MATCH ({name: 'Ann'})-[:KNOWS*0..1]->(m) RETURN m.name", ["'Ann'", "'Bob'"]],
  [
    "MATCH ({name: 'Ann'})-[rs:KNOWS*2..3]->(m) RETURN [r IN rs | r.since]",
    ["[2001, 2010]", "[2001, 2010, 2020]"],
  ],
  ["MATCH (m)<-[rs:KNOWS*2]-({name: 'Ann'}) RETURN [r IN rs | r.since]", ["[2010, 2001]"]],
  ["MATCH ({name: 'Ann'})-[:KNOWS* {since: 2001}]->(m) RETURN m.name", ["'Bob'"]],
  ["MATCH (a {name: 'Ann'}), (c {name: 'Cy'}) MATCH (a)-[:KNOWS*]->(c) RETURN count(*)", ["1"]],
  ["MATCH ({name: 'Ann'})-[:KNOWS*]-(m) RETURN DISTINCT m.name ORDER BY m.name", ["'Ann'", "'Bob'", "'Cy'"]],
  [
    "MATCH ({name: 'Ann'}) ((x)-[:KNOWS]->(y)){2} (m) RETURN [n IN x | n.name], m.name",
    ["['Ann', 'Bob'] | 'Cy'"],
  ],
  [
    "MATCH (m) ((x)-[:KNOWS]->(y))+ ({name: 'Cy'}) RETURN m.name, size(x) ORDER BY size(x)",
    ["'Bob' | 1", "'Ann' | 2", "'Cy' | 3"],
  ],
  // Paths
  [
    "MATCH p = ({name: 'Ann'})-[:KNOWS]->()-[:KNOWS]->() RETURN length(p), [n IN nodes(p) | n.name]",
    ["2 | ['Ann', 'Bob', 'Cy']"],
  ],
  [
    "MATCH p = ({name: 'Cy'})<-[:KNOWS]-() RETURN p",
    ["<(:Person {name: 'Cy'})<-[:KNOWS {since: 2010}]-(:Person {name: 'Bob', age: 30})>"],
  ],
  ["MATCH p = (:City {name: 'Oslo'}) RETURN length(p)", ["0"]],
  [
    "MATCH (a {name: 'Ann'}), (r {name: 'Rome'}) MATCH p = shortestPath((a)-[*]-(r)) RETURN [n IN nodes(p) | n.name]",
    ["['Ann', 'Cy', 'Rome']"],
  ],
  [
    "MATCH (a {name: 'Ann'}), (r {name: 'Rome'}) MATCH p = shortestPath((a)-[*]->(r)) RETURN length(p)",
    ["3"],
  ],
  ["MATCH (a {name: 'Oslo'}), (r {name: 'Ann'}) MATCH p = shortestPath((a)-[*]->(r)) RETURN p", []],
  ["MATCH (a {name: 'Ann'}), (r {name: 'Rome'}) MATCH p = shortestPath((a)-[*..1]-(r)) RETURN p", []],
  [
    "MATCH (a {name: 'Oslo'}), (c {name: 'Cy'}) MATCH p = allShortestPaths((a)-[*]-(c)) RETURN [n IN nodes(p) | n.name] ORDER BY nodes(p)[1].name",
    ["['Oslo', 'Ann', 'Cy']", "['Oslo', 'Bob', 'Cy']"],
  ],
  ["MATCH p = SHORTEST 3 (a {name: 'Oslo'})-[*]-(c {name: 'Cy'}) RETURN length(p)", ["2", "2", "3"]],
  [
    "MATCH p = SHORTEST 2 GROUPS (a {name: 'Oslo'})-[*]-(c {name: 'Cy'}) RETURN DISTINCT length(p)",
    ["2", "3"],
  ],
  ["MATCH p = ANY SHORTEST (a {name: 'Oslo'})-[*]-(c {name: 'Cy'}) RETURN length(p)", ["2"]],
  ["MATCH (a {name: 'Ann'}), (c {name: 'Cy'}) RETURN length(shortestPath((a)-[*]->(c)))", ["2"]],
  [
    "MATCH (a {name: 'Ann'}), (r {name: 'Rome'}) MATCH p = shortestPath((a)-[*]-(r)) WHERE length(p) > 2 RETURN length(p)",
    ["3"],
  ],
  [
    "MATCH (a {name: 'Ann'}), (c {name: 'Cy'}) MATCH p = shortestPath((a)-[*]-(c)) WHERE none(r IN relationships(p) WHERE r.since = 2020) RETURN [r IN relationships(p) | r.since]",
    ["[2001, 2010]"],
  ],
  [
    "MATCH p = ANY SHORTEST (a {name: 'Ann'})-[*]-(r {name: 'Rome'}) WHERE length(p) > 2 RETURN length(p)",
    [],
  ],
  // OPTIONAL MATCH
  [
    "MATCH (c:City) OPTIONAL MATCH (c)<-[:LIVES_IN]-(p {age: 30}) RETURN c.name, p.name",
    ["'Oslo' | 'Bob'", "'Rome' | null"],
  ],
  ["OPTIONAL MATCH (n:Nobody) RETURN n", ["null"]],
  ["OPTIONAL MATCH (n:Nobody) OPTIONAL MATCH (n)-->(m) RETURN m", ["null"]],
  ["MATCH (a:Chief) OPTIONAL MATCH (a)-[:KNOWS]->(b) WHERE b.age > 99 RETURN a.name, b", ["'Ann' | null"]],
  // WHERE
  ["MATCH (n:Person) WHERE n.age IS NULL RETURN n.name", ["'Cy'"]],
  ["MATCH (n:Person) WHERE n.age > 30 OR n.name = 'Cy' RETURN count(*)", ["2"]],
  ["MATCH (n:Person) WHERE NOT n.age > 30 RETURN n.name", ["'Bob'"]],
  ["MATCH (n:Person) WHERE n.name STARTS WITH 'A' OR n.name ENDS WITH 'b' RETURN count(*)", ["2"]],
  ["MATCH (n) WHERE n.name =~ '(?i)o.*' RETURN n.name", ["'Oslo'"]],
  ["MATCH (n:Person) WHERE 30 <= n.age < 40 RETURN n.name", ["'Bob'"]],
  ["MATCH (n:Person) WHERE n.name IN ['Ann', null] RETURN n.name", ["'Ann'"]],
  ["MATCH (n:Person) WHERE (n)-[:LIKES]->() RETURN n.name", ["'Ann'"]],
  ["MATCH (n) WHERE NOT (n)-->() RETURN count(*)", ["2"]],
  ["MATCH (n:Person) WHERE n:Chief XOR n.age = 40 RETURN count(*)", ["0"]],
  // Subqueries
  ["MATCH (n:Person) WHERE EXISTS { (n)-[:LIVES_IN]->({name: 'Rome'}) } RETURN n.name", ["'Cy'"]],
  [
    "MATCH (n:Person) WHERE NOT EXISTS { MATCH (n)-[:LIVES_IN]->(c) WHERE c.name = 'Rome' } RETURN count(*)",
    ["2"],
  ],
  ["MATCH (c:City) RETURN COUNT { (c)<-[:LIVES_IN]-() } AS n ORDER BY n", ["1", "2"]],
  [
    "MATCH (c:City) RETURN COLLECT { MATCH (c)<-[:LIVES_IN]-(p) RETURN p.name ORDER BY p.name } AS names ORDER BY c.name",
    ["['Ann', 'Bob']", "['Cy']"],
  ],
  [
    "MATCH (c:City) CALL { WITH c MATCH (c)<--(p) RETURN count(p) AS n } RETURN c.name, n ORDER BY n",
    ["'Rome' | 1", "'Oslo' | 2"],
  ],
  [
    "MATCH (c:City) CALL (c) { MATCH (c)<--(p) RETURN p.name AS name ORDER BY name LIMIT 1 } RETURN name ORDER BY name",
    ["'Ann'", "'Cy'"],
  ],
  ["CALL { RETURN 1 AS a UNION RETURN 2 AS a } RETURN sum(a)", ["3"]],
  [
    "MATCH (c:City) OPTIONAL CALL (c) { MATCH (c)<--(p {age: 30}) RETURN p } RETURN p.name ORDER BY c.name",
    ["'Bob'", "null"],
  ],
  ["MATCH (n:Chief) RETURN [(n)-[:KNOWS]->(m) | m.name] AS known", ["['Bob']"]],
  ["MATCH (n:Chief) RETURN [p = (n)-->(m:City) WHERE m.name = 'Oslo' | length(p)] AS known", ["[1]"]],
  // Projection
  ["RETURN 1 AS a, 'x' AS b", ["1 | 'x'"]],
  ["MATCH (n:City) WITH n ORDER BY n.name DESC LIMIT 1 RETURN n.name", ["'Rome'"]],
  ["MATCH (n:City) RETURN n.name ORDER BY n.name SKIP 1", ["'Rome'"]],
  ["MATCH (n:Person) RETURN n.age ORDER BY n.age", ["30", "40", "null"]],
  ["MATCH (n:Person) RETURN n.age ORDER BY n.age DESC", ["null", "40", "30"]],
  ["UNWIND [3, 1, 2] AS x RETURN x ORDER BY -x LIMIT 2", ["3", "2"]],
  ["UNWIND [1, 1.0, 2] AS x RETURN DISTINCT x", ["1", "2"]],
  ["UNWIND [null, null] AS x RETURN DISTINCT x", ["null"]],
  ["UNWIND [] AS x RETURN x", []],
  ["UNWIND null AS x RETURN x", []],
  ["WITH 1 AS a, 2 AS b RETURN *", ["1 | 2"]],
  ["WITH 1 AS a WITH a + 1 AS a WITH a * 10 AS a RETURN a", ["20"]],
  ["WITH 1 AS a, 2 AS b WITH a AS b, b AS a RETURN a, b", ["2 | 1"]],
  ["RETURN 1 AS a UNION RETURN 1 AS a", ["1"]],
  ["RETURN 1 AS a UNION ALL RETURN 1 AS a", ["1", "1"]],
  ["RETURN 1 AS a, 2 AS b UNION RETURN 4 AS b, 3 AS a", ["1 | 2", "3 | 4"]],
  ["MATCH (n:Chief) RETURN n{.name, .age, city: 'x'}", ["{name: 'Ann', age: 40, city: 'x'}"]],
  ["MATCH (n:Chief) RETURN n{.*, age: 0}", ["{name: 'Ann', age: 0}"]],
  ["OPTIONAL MATCH (n:Nobody) RETURN n{.name}", ["null"]],
  // Aggregation
  [
    "MATCH (n:Person) RETURN count(*), count(n.age), sum(n.age), avg(n.age), min(n.age), max(n.age)",
    ["3 | 2 | 70 | 35.0 | 30 | 40"],
  ],
  ["MATCH (n:Nobody) RETURN count(*), collect(n), sum(n.age), max(n.age)", ["0 | [] | 0 | null"]],
  ["MATCH (n:Nobody) RETURN n.name, count(*)", []],
  [
    "MATCH (p:Person)-[:LIVES_IN]->(c) RETURN c.name AS city, collect(p.name) AS names ORDER BY city",
    ["'Oslo' | ['Ann', 'Bob']", "'Rome' | ['Cy']"],
  ],
  [
    "UNWIND [1, 1, 2] AS x RETURN count(DISTINCT x), sum(DISTINCT x), collect(DISTINCT x)",
    ["2 | 3 | [1, 2]"],
  ],
  [
    "MATCH (n:Person) RETURN n.name, n.age + count(*) AS x, n.age ORDER BY n.name LIMIT 1",
    ["'Ann' | 41 | 40"],
  ],
  [
    "MATCH (n:Person) WITH n:Chief AS chief, count(*) AS n ORDER BY n DESC RETURN chief, n",
    ["false | 2", "true | 1"],
  ],
  ["UNWIND [1, 2] AS x RETURN size(collect(x)) + 1 AS n", ["3"]],
  // Expressions
  ["RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x]", ["[1, 9, 25]"]],
  ["RETURN reduce(s = 0, x IN [1, 2, 3] | s + x)", ["6"]],
  [
    "RETURN all(x IN [] WHERE false), any(x IN [1, null] WHERE x = 2), none(x IN [1] WHERE x = 2), single(x IN [1, 1] WHERE x = 1)",
    ["true | null | true | false"],
  ],
  ["RETURN CASE 2 WHEN 1, 2 THEN 'few' ELSE 'many' END, CASE WHEN null THEN 1 END", ["'few' | null"]],
  ["RETURN {a: {b: [1, 2]}}.a.b[-1]", ["2"]],
  ["RETURN [1, 2, 3][1..], [1, 2, 3][..-1], [1, 2, 3][5]", ["[2, 3] | [1, 2] | null"]],
  ["RETURN 2 + 3 * 4 ^ 2 / 8, -2 ^ 2, 7 / 2, 7 % 4, 1.0", ["8.0 | 4.0 | 3 | 3 | 1.0"]],
  [
    "RETURN 1 = 1.0, null = null, null IS NULL, 'a' < 1, [1, null] = [1, null]",
    ["true | null | true | null | null"],
  ],
  ["RETURN 9223372036854775807 - 1", ["9223372036854775806"]],
  ["RETURN 'a' + 1, [1] + 2, 'a' || 'b'", ["'a1' | [1, 2] | 'ab'"]],
  [
    "RETURN 1 IS :: INTEGER, 'x' IS :: INTEGER | STRING, [1] IS :: LIST<INTEGER NOT NULL>, null IS NOT :: INTEGER",
    ["true | true | true | false"],
  ],
  ["RETURN date('2026-01-05') > date('2026-01-04'), date('2026-01-05').month", ["true | 1"]],
  ["RETURN 1 // a comment\n + /* another */ 2", ["3"]],
  ["return 1 as `a name`", ["1"]],
];

describe("reading", () => {
  for (const [query, rows] of scenarios)
    it(query, () => {
      expect(rowsOf(people, query)).to.deep.equal(rows);
    });

  it("names a column after its source text", () => {
    expect(people.query("MATCH (n) RETURN n . name, count( * ), 1+1").columns).to.deep.equal([
      "n . name",
      "count( * )",
      "1+1",
    ]);
  });
});
