import { expect } from "chai";
import { hasBundle, namedGraph, readBundle } from "./bundle.ts";
import { runScenario } from "./run-scenario.ts";
import type { Scenario } from "./scenario.ts";
import { canonicalText } from "./values.ts";

/** Scenarios in the development bundle: a bundle that shrinks must not look like progress. */
const size = 3044;

describe("openCypher TCK", () => {
  it(`passes all ${size} development scenarios, strictly`, function () {
    if (!hasBundle()) {
      console.log("      skipped: there is no TCK bundle in ../shared/data/opencypher-tck");
      this.skip();
    }
    const scenarios = readBundle();
    expect(scenarios).to.have.length(size);
    const failed = scenarios.filter((scenario) => runScenario(scenario, namedGraph) !== null);
    expect(failed.map(({ feature, name }) => `${feature} ${name}`)).to.deep.equal([]);
  });
});

describe("the TCK runner", () => {
  const scenario = (query: string, then: string, table: string[][] | null = null): Scenario => ({
    feature: "",
    name: "",
    example: null,
    tags: [],
    steps: [
      { text: "an empty graph", doc: null, table: null },
      { text: "executing query:", doc: query, table: null },
      { text: then, doc: null, table },
    ],
  });
  const anyOrder = "the result should be, in any order:";
  const play = (...args: Parameters<typeof scenario>) => runScenario(scenario(...args), namedGraph);

  it("tells 1 from 1.0", () => {
    expect(play("RETURN 1 AS n", anyOrder, [["n"], ["1"]])).to.equal(null);
    expect(play("RETURN 1.0 AS n", anyOrder, [["n"], ["1"]])).to.include("but\n| 1.0 |");
  });
  it("tells a string from a number", () => {
    expect(play("RETURN '1' AS n", anyOrder, [["n"], ["1"]])).to.include("but\n| '1' |");
  });
  it("compares column names", () => {
    expect(play("RETURN 1 AS n", anyOrder, [["m"], ["1"]])).to.include("columns");
  });
  it("compares the order of rows where it is stated", () => {
    const rows = [["n"], ["2"], ["1"]];
    expect(play("UNWIND [1, 2] AS n RETURN n", anyOrder, rows)).to.equal(null);
    expect(play("UNWIND [1, 2] AS n RETURN n", "the result should be, in order:", rows)).to.include("but");
  });
  it("counts rows", () => {
    expect(play("UNWIND [1, 1] AS n RETURN n", anyOrder, [["n"], ["1"]])).to.include("but");
  });
  it("compares the type, phase and detail of an error", () => {
    const undefinedVariable = "a SyntaxError should be raised at compile time: UndefinedVariable";
    expect(play("RETURN x", undefinedVariable)).to.equal(null);
    expect(play("RETURN 1", undefinedVariable)).to.include("there was none");
    expect(play("RETURN x", "a SyntaxError should be raised at runtime: UndefinedVariable")).to.include(
      "but:",
    );
    expect(play("RETURN x", "a TypeError should be raised at compile time: UndefinedVariable")).to.include(
      "but:",
    );
    expect(play("RETURN x", "a SyntaxError should be raised at compile time: NestedAggregation")).to.include(
      "but:",
    );
  });
  it("sees side effects in the graph", () => {
    expect(play("CREATE (:A {n: 1})", "no side effects")).to.include("+labels 1, +nodes 1, +properties 1");
    expect(play("CREATE (n) DELETE n", "no side effects")).to.equal(null);
  });
  it("reads nodes, relationships and paths", () => {
    const options = { ignoresListOrder: false };
    expect(canonicalText("<(:B:A)<-[:T {b: 1, a: 'x'}]-()>", options)).to.equal(
      "<(:A:B)<-[:T {a: 'x', b: 1}]-()>",
    );
    expect(canonicalText("[null, {a: 1.0}]", options)).to.equal("[null, {a: 1.0}]");
  });
});
