import type { GraphIndex, GraphWriter } from "../../model/index/index.ts";
import type { Value } from "../../values/index.ts";
import type { BoundExpression, Variable } from "../bind/index.ts";
import type { CypherError, ErrorDetails } from "../errors.ts";
import type { FunctionContext } from "../functions/signature.ts";
import type { NestedPlans, Operator } from "../plan/index.ts";
import type { ProcedureContext } from "../procedures/definition.ts";
import type { SideEffects } from "../result.ts";
import type { Span } from "../source.ts";
import type { Budget } from "./budget.ts";
import type { Automaton } from "./expressions/automaton.ts";
import type { IdSet } from "./id-set.ts";
import type { Evaluator, Row, Sink } from "./row.ts";

/** What an error needs beyond the phase and the text. */
export type Failure = Omit<ErrorDetails, "phase" | "text">;

export type WritingOperator = Extract<
  Operator,
  { readonly kind: "LoadCSV" | "Create" | "Merge" | "SetProperties" | "Delete" | "DetachDelete" | "Foreach" }
>;

/** What turns a plan into closures: operators and expressions reach each other and the graph through it. */
export interface Compiler {
  readonly index: GraphIndex;
  /** Null when the statement may not write. */
  readonly writer: GraphWriter | null;
  /** Compiles the operators that write. */
  readonly writing: (operator: WritingOperator, next: Sink, compiler: Compiler) => Sink;
  /** For regular expressions that the platform's matcher may take too long for; null where they are refused. */
  readonly automaton: Automaton | null;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly functions: FunctionContext;
  readonly sideEffects: SideEffects;
  readonly budget: Budget;
  readonly isProfiled: boolean;
  /** Starts an operator with its argument row; what it finds goes to `next`. */
  readonly operator: (operator: Operator, next: Sink) => Sink;
  readonly expression: (expression: BoundExpression) => Evaluator;
  /** A test that holds when every predicate is true. */
  readonly predicate: (predicates: readonly BoundExpression[]) => (row: Row) => boolean;
  /** An empty set of nodes, for as long as the statement runs. */
  readonly idSet: () => IdSet;
  readonly nested: NestedPlans;
  /** Reads a slot as a value, whatever its representation. */
  readonly read: (variable: Variable) => Evaluator;
  readonly error: (error: unknown, span: Span) => Error;
  /** An error that no value raises. */
  readonly fail: (details: Failure) => CypherError;
  readonly loadCsv:
    ((source: string, fieldTerminator: string) => Iterable<readonly (string | null)[]>) | null;
  readonly progress: ProcedureContext["progress"];
}
