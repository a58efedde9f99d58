import { expect } from "chai";
import type { CypherOptions } from "../../graph/cypher/index.ts";
import { CypherError } from "../../graph/cypher/index.ts";
import { engineOf, errorOf } from "./support/engine.ts";

type Limits = NonNullable<CypherOptions["limits"]>;

const chain =
  "UNWIND range(1, 400) AS i CREATE (:N {i: i})-[:R]->(:N {i: -i}) WITH i MATCH (a:N {i: i}), (b:N {i: i - 1}) CREATE (b)-[:R]->(a)";
let ticks = 0;

/** Queries that want more than they may have, and the name of the limit that the message must give. */
const exceeding: readonly (readonly [what: string, query: string, limits: Limits, named: string])[] = [
  ["rows", "UNWIND range(1, 100000) AS x RETURN x", { rows: 1000 }, "limits.rows"],
  ["hops of fixed length", "MATCH (a)--(b)--(c)--(d) RETURN a, d", { hops: 100 }, "limits.hops"],
  ["hops of variable length", "MATCH (a)-[*]-(b) RETURN count(*)", { hops: 5000 }, "limits.hops"],
  [
    "hops of a quantified pattern",
    "MATCH (a) (()--()){1,} (b) RETURN count(*)",
    { hops: 5000 },
    "limits.hops",
  ],
  ["hops to distinct ends", "MATCH (a)-[*]-(b) RETURN DISTINCT a.i, b.i", { hops: 5000 }, "limits.hops"],
  [
    "hops of shortest paths",
    "MATCH (a:N), (b:N) WHERE a <> b MATCH p = shortestPath((a)-[*]-(b)) RETURN count(p)",
    { hops: 5000 },
    "limits.hops",
  ],
  ["steps of a cartesian product", "MATCH (a), (b), (c) RETURN count(*)", { hops: 5000 }, "limits.hops"],
  [
    "steps of loops without a graph",
    "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)",
    { hops: 5000 },
    "limits.hops",
  ],
  [
    "time",
    "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)",
    { milliseconds: 50, clock: () => ticks++ },
    "limits.milliseconds",
  ],
  [
    "memory to sort",
    "UNWIND range(1, 200000) AS x WITH x ORDER BY -x RETURN count(x)",
    { memory: 1 },
    "limits.memory",
  ],
  [
    "memory to collect",
    "UNWIND range(1, 200000) AS x RETURN size(collect(x))",
    { memory: 1 },
    "limits.memory",
  ],
  [
    "memory for distinct values",
    "UNWIND range(1, 200000) AS x WITH DISTINCT x RETURN count(x)",
    { memory: 1 },
    "limits.memory",
  ],
  [
    "memory for distinct counts",
    "UNWIND range(1, 200000) AS x RETURN count(DISTINCT x)",
    { memory: 1 },
    "limits.memory",
  ],
  [
    "memory to group",
    "UNWIND range(1, 200000) AS x WITH x, count(*) AS n RETURN max(n)",
    { memory: 1 },
    "limits.memory",
  ],
  [
    "memory before writing",
    "UNWIND range(1, 200000) AS x MATCH (n {i: 1}) CREATE ()",
    { memory: 1 },
    "limits.memory",
  ],
  [
    "memory of the answer",
    "UNWIND range(1, 200000) AS x RETURN x AS a, x AS b, x AS c",
    { memory: 1 },
    "limits.memory",
  ],
];

describe("limits", () => {
  const engine = engineOf(chain);
  for (const [what, query, limits, named] of exceeding)
    it(`of ${what} stop a query and say how to raise them`, () => {
      const error = errorOf(() => engine.query(query, {}, limits));
      expect(error.code).to.equal("LimitExceeded");
      expect(error.message).to.include(named);
      expect(error.message).to.include(String(Object.values(limits)[0]));
    });
  it("leave the rest of a query its memory when rows are let go", () => {
    const query =
      "UNWIND range(1, 500) AS x CALL (x) { UNWIND range(1, 1000) AS y WITH y ORDER BY -y RETURN collect(y) AS ys } RETURN sum(size(ys))";
    expect(engine.query(query, {}, { memory: 1 }).rows).to.deep.equal([[500_000]]);
  });
  it("are not met by a query that keeps to them", () => {
    const limits = { rows: 800, hops: 5000, milliseconds: 1e9, clock: () => 0, memory: 1 };
    expect(engine.query("MATCH (n:N) RETURN n.i ORDER BY n.i", {}, limits).rows).to.have.length(800);
  });
  it("let an AbortSignal cancel, before and on the way", () => {
    const query = "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*)";
    const controller = new AbortController();
    const clock = () => {
      controller.abort();
      return 0;
    };
    const before = errorOf(() => engine.query(query, {}, { signal: AbortSignal.abort() }));
    const onTheWay = errorOf(() =>
      engine.query(query, {}, { signal: controller.signal, clock, milliseconds: 1e9 }),
    );
    expect([before.code, onTheWay.code]).to.deep.equal(["Cancelled", "Cancelled"]);
  });
  it("refuse lists that would end the process", () => {
    for (const query of [
      "RETURN range(1, 1000000000)",
      "RETURN reduce(s = [1], x IN range(1, 40) | s + s)",
      "RETURN reduce(s = 'ab', x IN range(1, 40) | s + s)",
    ])
      expect(errorOf(() => engine.query(query)).code, query).to.be.oneOf([
        "NumberOutOfRange",
        "LimitExceeded",
      ]);
  });
});

/** Ten thousand times one thing in the other. */
const times = 10_000;
const nest = (open: string, core: string, close = "") => open.repeat(times) + core + close.repeat(times);

const deep: readonly (readonly [what: string, query: string])[] = [
  ["parentheses", `RETURN ${nest("(", "1", ")")}`],
  ["lists", `RETURN ${nest("[", "1", "]")}`],
  ["maps", `RETURN ${nest("{a: ", "1", "}")}`],
  ["NOT", `RETURN ${nest("NOT ", "true")}`],
  ["minus", `RETURN ${nest("- ", "1")}`],
  ["CASE", `RETURN ${nest("CASE WHEN true THEN ", "1", " END")}`],
  ["functions", `RETURN ${nest("abs(", "1", ")")}`],
  ["comprehensions", `RETURN ${nest("[x IN ", "[1]", " | x]")}`],
  ["subscripts", `RETURN ${nest("[1][", "0", "]")}`],
  ["quantifiers", `RETURN ${nest("all(x IN [1] WHERE ", "true", ")")}`],
  ["reduce", `RETURN ${nest("reduce(a = 0, x IN [1] | ", "a", ")")}`],
  ["EXISTS", `RETURN ${nest("EXISTS { MATCH (n) WHERE ", "true", " }")}`],
  ["COUNT", `RETURN ${nest("COUNT { RETURN ", "1", " AS x }")}`],
  ["CALL", `${nest("CALL { ", "RETURN 1 AS x", " RETURN x }")} RETURN x`],
  ["FOREACH", nest("FOREACH (x IN [1] | ", "CREATE ()", ")")],
  ["labels in brackets", `MATCH (n:${nest("(", "A", ")")}) RETURN n`],
  ["negated labels", `MATCH (n:${nest("!", "A")}) RETURN n`],
  ["quantified patterns", `MATCH ${nest("(", "(a)-->(b)", "){1,2}")} RETURN 1`],
  ["unclosed parentheses", `RETURN ${nest("(", "")}`],
  ["unclosed lists", nest("RETURN [", "")],
  ["sums", `RETURN ${nest("1 + ", "1")}`],
  ["powers", `RETURN ${nest("1 ^ ", "1")}`],
  ["texts joined", `RETURN ${nest("'a' + ", "'a'")}`],
  ["AND", `RETURN ${nest("true AND ", "true")}`],
  ["XOR", `RETURN ${nest("true XOR ", "true")}`],
  ["comparisons", `RETURN ${nest("1 < ", "1")}`],
  ["properties", `RETURN ${nest("", "null", ".a")}`],
  ["indices", `RETURN ${nest("", "null", "[0]")}`],
  ["IS NULL", `RETURN ${nest("", "1", " IS NULL")}`],
  ["long patterns", `MATCH ()${"-->()".repeat(1000)} RETURN 1`],
  ["many patterns", `MATCH ${"(), ".repeat(1000)}() RETURN 1`],
  ["many labels", `MATCH (n:A${nest("|A", "")}) RETURN n`],
  ["clauses", `${nest("WITH 1 AS x ", "")} RETURN x`],
  ["UNION", nest("RETURN 1 AS x UNION ", "RETURN 1 AS x")],
  ["ORDER BY", `RETURN 1 AS x ORDER BY ${nest("x, ", "x")}`],
  ["columns", `RETURN ${nest("1 AS x, ", "2 AS y")}`],
];

describe("a query ten thousand deep or long", () => {
  for (const [what, query] of deep)
    it(`is an answer or a CypherError: ${what}`, () => {
      let error: unknown = null;
      try {
        engineOf().query(query);
      } catch (thrown) {
        error = thrown;
      }
      if (error !== null) expect(error).to.be.instanceOf(CypherError);
    });
});
