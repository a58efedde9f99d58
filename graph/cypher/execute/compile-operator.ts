import type { Operator } from "../plan/index.ts";
import type { Compiler } from "./compiler.ts";
import { allNodesScan } from "./operators/all-nodes-scan.ts";
import { apply } from "./operators/apply.ts";
import { convert } from "./operators/convert.ts";
import { distinct } from "./operators/distinct.ts";
import { eager } from "./operators/eager.ts";
import { eagerAggregation } from "./operators/eager-aggregation.ts";
import { expand } from "./operators/expand.ts";
import { expandInto } from "./operators/expand-into.ts";
import { filter } from "./operators/filter.ts";
import { limit } from "./operators/limit.ts";
import { nodeByLabelScan } from "./operators/node-by-label-scan.ts";
import { nodeIndexSeek } from "./operators/node-index-seek.ts";
import { optional } from "./operators/optional.ts";
import { procedureCall } from "./operators/procedure-call.ts";
import { projectEndpoints } from "./operators/project-endpoints.ts";
import { projection } from "./operators/projection.ts";
import { pruningVarLengthExpand } from "./operators/pruning-var-length-expand.ts";
import { repeat } from "./operators/repeat.ts";
import { semiApply } from "./operators/semi-apply.ts";
import { shortestPath } from "./operators/shortest-path.ts";
import { skip } from "./operators/skip.ts";
import { sort } from "./operators/sort.ts";
import { statefulShortestPath } from "./operators/stateful-shortest-path.ts";
import { subqueryForeach } from "./operators/subquery-foreach.ts";
import { top } from "./operators/top.ts";
import { union } from "./operators/union.ts";
import { unwind } from "./operators/unwind.ts";
import { varLengthExpand } from "./operators/var-length-expand.ts";
import type { Sink } from "./row.ts";

/** An operator as a closure that takes its argument row and pushes what it finds to `next`. */
export function compileOperator(operator: Operator, next: Sink, compiler: Compiler): Sink {
  switch (operator.kind) {
    case "Argument":
      return next;
    case "AllNodesScan":
      return allNodesScan(operator, next, compiler);
    case "NodeByLabelScan":
      return nodeByLabelScan(operator, next, compiler);
    case "NodeIndexSeek":
      return nodeIndexSeek(operator, next, compiler);
    case "Expand(All)":
      return expand(operator, next, compiler);
    case "Expand(Into)":
      return expandInto(operator, next, compiler);
    case "VarLengthExpand(All)":
    case "VarLengthExpand(Into)":
      return varLengthExpand(operator, next, compiler);
    case "VarLengthExpand(Pruning)":
      return pruningVarLengthExpand(operator, next, compiler);
    case "Repeat(Trail)":
      return repeat(operator, next, compiler);
    case "ProjectEndpoints":
      return projectEndpoints(operator, next, compiler);
    case "ShortestPath":
      return shortestPath(operator, next, compiler);
    case "StatefulShortestPath":
      return statefulShortestPath(operator, next, compiler);
    case "Convert":
      return convert(operator, next, compiler);
    case "Filter":
      return filter(operator, next, compiler);
    case "Apply":
    case "CartesianProduct":
      return apply(operator, next, compiler);
    case "SemiApply":
    case "AntiSemiApply":
      return semiApply(operator, next, compiler);
    case "SubqueryForeach":
      return subqueryForeach(operator, next, compiler);
    case "Optional":
      return optional(operator, next, compiler);
    case "Projection":
      return projection(operator, next, compiler);
    case "EagerAggregation":
      return eagerAggregation(operator, next, compiler);
    case "Distinct":
      return distinct(operator, next, compiler);
    case "Sort":
      return sort(operator, next, compiler);
    case "Top":
      return top(operator, next, compiler);
    case "Skip":
      return skip(operator, next, compiler);
    case "Limit":
      return limit(operator, next, compiler);
    case "Unwind":
      return unwind(operator, next, compiler);
    case "Union":
      return union(operator, next, compiler);
    case "ProcedureCall":
      return procedureCall(operator, next, compiler);
    case "LoadCSV":
    case "Create":
    case "Merge":
    case "SetProperties":
    case "Delete":
    case "DetachDelete":
    case "Foreach":
      return compiler.writing(operator, next, compiler);
    case "Eager":
      return eager(operator, next, compiler);
    case "ProduceResults":
      return compiler.operator(operator.input, next);
  }
}
