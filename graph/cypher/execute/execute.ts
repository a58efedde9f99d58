import type { GraphIndex, GraphWriter } from "../../model/index/index.ts";
import { ValueError, type Value } from "../../values/index.ts";
import type { BoundExpression, Variable } from "../bind/index.ts";
import { CypherError } from "../errors.ts";
import type { FunctionContext } from "../functions/signature.ts";
import { type Count, type NestedPlans, type Operator, type ProduceResults } from "../plan/index.ts";
import type { SideEffects } from "../result.ts";
import type { Span } from "../source.ts";
import { Budget, type Limits } from "./budget.ts";
import { compileOperator } from "./compile-operator.ts";
import type { Compiler } from "./compiler.ts";
import { compileExpression } from "./expressions/compile.ts";
import { truth } from "./expressions/truth.ts";
import { IdSet } from "./id-set.ts";
import { countingReads, countingRows, Meter } from "./meter.ts";
import { readSlot } from "./read.ts";
import type { Row } from "./row.ts";

export interface Execution {
  readonly text: string;
  readonly plan: ProduceResults;
  /** Slots in a row. */
  readonly width: number;
  readonly index: GraphIndex;
  readonly nested: NestedPlans;
  readonly writer: GraphWriter | null;
  readonly writing: Compiler["writing"];
  readonly automaton: Compiler["automaton"];
  readonly parameters: ReadonlyMap<string, Value>;
  readonly functions: FunctionContext;
  readonly limits: Limits;
  readonly loadCsv: Compiler["loadCsv"];
  readonly progress: Compiler["progress"];
  /** What each operator gives and reads, for PROFILE; null outside of it. */
  readonly counts: Map<Operator, Count> | null;
}

export interface Executed {
  readonly rows: readonly (readonly Value[])[];
  readonly sideEffects: SideEffects;
}

/** Runs a plan to its end. */
export function execute(execution: Execution): Executed {
  const shared: Shared = { budget: new Budget(execution.limits), sideEffects: noSideEffects(), sets: [] };
  const compiler = createCompiler(execution, shared, null);
  const { plan, width } = execution;
  const rows: (readonly Value[])[] = [];
  const first: Row = new Array<Value>(width).fill(null);
  try {
    const columns = plan.columns.map((column) => compiler.read(column));
    const run = compiler.operator(plan, (row) => {
      compiler.budget.row(columns.length);
      if (columns.length > 0) rows.push(columns.map((read) => read(row)));
      return true;
    });
    run(first);
  } catch (error) {
    throw located(error, null, execution.text);
  } finally {
    for (const set of shared.sets) set.release();
  }
  return { rows, sideEffects: compiler.sideEffects };
}

interface Shared extends Pick<Compiler, "budget" | "sideEffects"> {
  readonly sets: IdSet[];
}

/**
 * A compiler for the whole statement, or for one operator whose reads are counted. Spreading the execution instead would
 * cost more than the rest of a small query.
 */
function createCompiler(execution: Execution, shared: Shared, count: Count | null): Compiler {
  const { text, index, writer, parameters, functions, loadCsv, progress, counts } = execution;
  const compiler: Compiler = {
    index,
    writer,
    writing: execution.writing,
    automaton: execution.automaton,
    parameters,
    functions,
    loadCsv,
    progress,
    isProfiled: counts !== null,
    sideEffects: shared.sideEffects,
    budget: count ? new Meter(shared.budget, count) : shared.budget,
    operator: (operator, next) => {
      if (!counts) return compileOperator(operator, next, compiler);
      const own = counts.get(operator) ?? { rows: 0, hits: 0 };
      counts.set(operator, own);
      return compileOperator(operator, countingRows(own, next), createCompiler(execution, shared, own));
    },
    expression: (expression) => {
      const evaluate = compileExpression(expression, compiler);
      return count ? countingReads(count, expression, evaluate) : evaluate;
    },
    predicate: (predicates) => compilePredicates(predicates, compiler),
    idSet: () => {
      const set = new IdSet(index);
      shared.sets.push(set);
      return set;
    },
    nested: execution.nested,
    read: (variable: Variable) => readSlot(variable, index),
    error: (error, span) => located(error, span, text),
    fail: (details) => new CypherError({ phase: "execute", text, ...details }),
  };
  return compiler;
}

function compilePredicates(
  predicates: readonly BoundExpression[],
  compiler: Compiler,
): (row: Row) => boolean {
  const tests = predicates.map((predicate) =>
    predicate.type.name === "Boolean" ? compiler.expression(predicate) : truth(predicate, compiler),
  );
  const [first, second, third] = tests;
  if (first && !second) return (row) => first(row) === true;
  if (first && second && !third) return (row) => first(row) === true && second(row) === true;
  return (row) => tests.every((test) => test(row) === true);
}

export const noSideEffects = (): SideEffects => ({
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
});

/** An error of a value, with the place in the query where it came up; a defect of ours stays what it is. */
function located(error: unknown, span: Span | null, text: string): Error {
  if (error instanceof ValueError) {
    const { type, detail: code, message: reason } = error;
    return new CypherError({
      phase: "execute",
      type,
      code,
      reason,
      text,
      span: span && span.end > span.start ? span : null,
    });
  }
  if (error instanceof RangeError) {
    const reason = "The query needs more depth or memory than there is.";
    const hint = "Bound the number of hops, as in `*1..5`.";
    return new CypherError({
      phase: "execute",
      type: "LimitError",
      code: "LimitExceeded",
      reason,
      hint,
      text,
      span,
    });
  }
  return error instanceof Error ? error : new Error(String(error));
}
