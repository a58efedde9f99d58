import { createCypher, CypherError, type CypherEngine } from "../../../graph/cypher/index.ts";
import { randomGraph } from "../../cypher/support/random-graph.ts";
import { loadLinter } from "./linter.ts";

/** Why one side refuses at compile time what the other lets pass: the side, its message, the reason. */
const reasons: readonly (readonly [refuses: "here" | "there", message: RegExp, reason: string])[] = [
  [
    "there",
    /^Type mismatch|is not describing a valid point/,
    "the TCK tells of a wrong type when the query runs",
  ],
  ["there", /^Parameter \S+ is not defined/, "parameters are given when the query runs"],
  ["there", /using colon in the separation of alternative/, "the TCK writes `A|:B`"],
  ["there", /^The property existence syntax/, "exists(n.name) is kept for older queries"],
  ["there", /^Invalid input 'IS'/, "IS NULL and its like can be chained"],
  [
    "here",
    /^(UnknownFunction|ProcedureNotFound)|`db\.\w+` (takes|yields)/,
    "the linter knows no functions and procedures",
  ],
  [
    "here",
    /^UnexpectedSyntax: Expected a clause/,
    "the linter overlooks what is no clause before or after a query",
  ],
  ["here", /^InvalidNumberLiteral: `0\d/, "Neo4j tells of a zero before a number when the query runs"],
  ["here", /is not an escape sequence/, "Neo4j leaves an unknown escape as it is"],
  ["here", /^InvalidArgumentType/, "Neo4j tells of this type when the query runs"],
  [
    "here",
    /^(RelationshipUniquenessViolation|VariableAlreadyBound|NonConstantExpression)/,
    "the TCK refuses it at compile time",
  ],
  ["here", /(INDEX|CONSTRAINT|DROP|USE)/, "there is no schema and no second database"],
];

export interface Verdicts {
  readonly same: number;
  /** How often each reason explains a difference. */
  readonly explained: ReadonlyMap<string, number>;
  readonly unexplained: readonly string[];
}

/** Compares which queries must not compile, here and by Neo4j's own language support. */
export function compareVerdicts(queries: Iterable<string>): Verdicts {
  const lint = loadLinter();
  const engine = createCypher(randomGraph(5));
  const explained = new Map<string, number>();
  const unexplained: string[] = [];
  let same = 0;
  for (const query of queries) {
    const here = refusal(engine, query);
    const there = lint(query);
    if ((here === null) === (there === null)) {
      same += 1;
      continue;
    }
    const [side, message] = here === null ? ["there", there ?? ""] : ["here", here];
    const reason = reasons.find(([refuses, words]) => refuses === side && words.test(message))?.[2];
    if (reason === undefined) unexplained.push(`refused ${side}: ${query}\n  ${message}`);
    else explained.set(reason, (explained.get(reason) ?? 0) + 1);
  }
  return { same, explained, unexplained };
}

function refusal(engine: CypherEngine, query: string): string | null {
  try {
    engine.prepare(query);
    return null;
  } catch (error) {
    if (error instanceof CypherError) return `${error.code}: ${error.reason}`;
    throw error;
  }
}
