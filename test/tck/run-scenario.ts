import {
  createCypher,
  CypherError,
  type CypherEngine,
  type ProcedureDefinition,
  type QueryResult,
} from "../../graph/cypher/index.ts";
import { createPropertyGraph } from "../../graph/model/property-graph.ts";
import type { Value } from "../../graph/values/index.ts";
import { procedureOf } from "./procedures.ts";
import type { Scenario, Step } from "./scenario.ts";
import { sideEffects, snapshot } from "./snapshot.ts";
import { canonical, canonicalText, readValue } from "./values.ts";

/** Reads the script of a named graph: `binary-tree-1`. */
export type NamedGraphs = (name: string) => string;

const expectedError = /^an? (\w+) should be raised at (compile time|runtime|any time): (\S+)$/;

/** Plays a scenario; null when every step holds, else what did not. */
export function runScenario({ steps }: Scenario, namedGraph: NamedGraphs): string | null {
  const play = new Play(namedGraph);
  for (const step of steps) {
    const failure = play.step(step);
    if (failure !== null) return failure;
  }
  return null;
}

class Play {
  private readonly graph = createPropertyGraph();
  private readonly procedures: ProcedureDefinition[] = [];
  private readonly namedGraph: NamedGraphs;
  private parameters = new Map<string, Value>();
  private result: QueryResult | null = null;
  private error: unknown = null;
  private before = snapshot(this.graph);
  private engine: CypherEngine | null = null;

  constructor(namedGraph: NamedGraphs) {
    this.namedGraph = namedGraph;
  }

  step({ text, doc, table }: Step): string | null {
    if (text === "an empty graph" || text === "any graph") return null;
    const named = /^the (\S+) graph$/.exec(text);
    if (named) return this.setUp(this.namedGraph(named[1]!));
    if (text === "having executed:") return this.setUp(doc ?? "");
    if (text === "parameters are:") return this.setParameters(table ?? []);
    if (text.startsWith("there exists a procedure ")) return this.addProcedure(text, table ?? []);
    if (text === "executing query:" || text === "executing control query:") return this.execute(doc ?? "");
    const error = expectedError.exec(text);
    if (error) return this.expectError(error[1]!, error[2]!, error[3]!);
    if (this.error) return `unexpected error: ${messageOf(this.error)}`;
    if (text === "no side effects") return this.expectSideEffects([]);
    if (text === "the side effects should be:") return this.expectSideEffects(table ?? []);
    if (text === "the result should be empty") return this.expectRows(this.result?.columns ?? [], [], text);
    if (text.startsWith("the result should be")) return this.expectTable(table ?? [], text);
    return `unknown step: ${text}`;
  }

  private get cypher(): CypherEngine {
    return (this.engine ??= createCypher(this.graph, { procedures: this.procedures }));
  }

  private setUp(query: string): string | null {
    try {
      this.cypher.query(query);
      return null;
    } catch (error) {
      return `setting up: ${messageOf(error)}`;
    }
  }

  private setParameters(table: readonly (readonly string[])[]): null {
    this.parameters = new Map(table.map(([name = "", value = ""]) => [name, readValue(value)]));
    return null;
  }

  private addProcedure(text: string, table: readonly (readonly string[])[]): null {
    this.procedures.push(procedureOf(text.slice("there exists a procedure ".length), table));
    this.engine = null;
    return null;
  }

  private execute(query: string): null {
    this.before = snapshot(this.graph);
    [this.result, this.error] = [null, null];
    try {
      this.result = this.cypher.query(query, this.parameters);
    } catch (error) {
      this.error = error;
    }
    return null;
  }

  private expectError(type: string, phase: string, detail: string): string | null {
    const { error } = this;
    const wanted = `${type} at ${phase}: ${detail}`;
    if (!error) return `expected ${wanted}, but there was none`;
    if (!(error instanceof CypherError)) return `expected ${wanted}, but: ${messageOf(error)}`;
    const found = `${error.type} at ${error.phase === "execute" ? "runtime" : "compile time"}: ${error.code}`;
    const isPhase = phase === "any time" || (phase === "runtime") === (error.phase === "execute");
    if (error.type !== type || !isPhase || (detail !== "*" && detail !== error.code))
      return `expected ${wanted}, but: ${found}`;
    return this.expectSideEffects([]);
  }

  private expectSideEffects(table: readonly (readonly string[])[]): string | null {
    const wanted = new Map(
      table.map(([name = "", count = "0"]) => [name, Number(count)]).filter(([, count]) => count !== 0) as [
        string,
        number,
      ][],
    );
    const found = sideEffects(this.before, snapshot(this.graph));
    const text = (effects: ReadonlyMap<string, number>) =>
      [...effects]
        .map(([name, count]) => `${name} ${count}`)
        .sort()
        .join(", ");
    return text(wanted) === text(found)
      ? null
      : `expected side effects (${text(wanted)}), but: (${text(found)})`;
  }

  private expectTable(table: readonly (readonly string[])[], text: string): string | null {
    const [header = [], ...rows] = table;
    return this.expectRows(header, rows, text);
  }

  private expectRows(
    columns: readonly string[],
    rows: readonly (readonly string[])[],
    text: string,
  ): string | null {
    const { result } = this;
    if (!result) return "there is no result";
    if (columns.join() !== result.columns.join())
      return `expected columns (${columns.join()}), but: (${result.columns.join()})`;
    const options = { ignoresListOrder: text.includes("ignoring element order for lists") };
    const wanted = rows.map((row) => `| ${row.map((cell) => canonicalText(cell, options)).join(" | ")} |`);
    const found = result.rows.map((row) => `| ${row.map((cell) => canonical(cell, options)).join(" | ")} |`);
    if (!text.includes("in order")) {
      wanted.sort();
      found.sort();
    }
    return wanted.join("\n") === found.join("\n")
      ? null
      : `expected\n${wanted.join("\n")}\nbut\n${found.join("\n")}`;
  }
}

const messageOf = (error: unknown): string =>
  error instanceof CypherError
    ? `${error.type} at ${error.phase}: ${error.code}: ${error.message}`
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
