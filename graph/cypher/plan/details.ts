import type { BoundExpression, BoundSort, ProjectedItem, Variable } from "../bind/index.ts";
import type { Direction, HopRange } from "../parse/index.ts";
import type { Operator } from "./operators.ts";

/** What an operator does, in the words of the query. */
export function detailsOf(operator: Operator, text: string): string {
  const written = ({ span }: Pick<BoundExpression, "span">): string =>
    text.slice(span.start, span.end).replace(/\s+/g, " ");
  const order = (items: readonly BoundSort[]): string =>
    items
      .map(({ expression, descending }) => `${written(expression)} ${descending ? "DESC" : "ASC"}`)
      .join(", ");
  const projected = (items: readonly ProjectedItem[]): readonly string[] =>
    items.map(({ variable, expression }) => named(variable, written(expression)));
  switch (operator.kind) {
    case "AllNodesScan":
      return operator.node.name;
    case "NodeByLabelScan":
      return `${operator.node.name}:${operator.label}`;
    case "NodeIndexSeek": {
      const { node, label, key, operator: by, value } = operator;
      return `${node.name}${label === null ? "" : `:${label}`}(${key}) WHERE ${key} ${by} ${written(value)}`;
    }
    case "Expand(All)":
    case "Expand(Into)":
      return walk(operator, null);
    case "VarLengthExpand(All)":
    case "VarLengthExpand(Into)":
    case "VarLengthExpand(Pruning)":
    case "ShortestPath":
      return walk(operator, operator.hops);
    case "StatefulShortestPath":
      return `(${operator.from.name})...(${operator.to.name})`;
    case "Repeat(Trail)":
      return `(${operator.from.name}) (...)${range(operator.hops)} (${operator.to.name})`;
    case "ProjectEndpoints":
      return `(${operator.left.name})-[${operator.relationship.name}]-(${operator.right.name})`;
    case "Filter":
      return operator.predicates.map(written).join(" AND ");
    case "Projection":
      return projected(operator.items).join(", ");
    case "EagerAggregation": {
      const aggregates = operator.aggregates.map(written);
      return [...projected(operator.keys), ...aggregates].join(", ");
    }
    case "Distinct":
      return names(operator.keys).join(", ");
    case "Sort":
      return order(operator.items);
    case "Top":
      return `${order(operator.items)} LIMIT ${written(operator.limit)}`;
    case "Skip":
    case "Limit":
      return written(operator.count);
    case "Unwind":
      return `${written(operator.list)} AS ${operator.variable.name}`;
    case "Optional":
      return names(operator.variables).join(", ");
    case "ProcedureCall":
      return `${operator.call.procedure.name}(${operator.call.arguments.map(written).join(", ")})`;
    case "Create":
    case "Merge":
      return [...operator.nodes, ...operator.relationships].map(({ variable }) => variable.name).join(", ");
    case "ProduceResults":
    case "Union":
      return names(operator.columns).join(", ");
    default:
      return "";
  }
}

const names = (variables: readonly Variable[]): readonly string[] => variables.map(({ name }) => name);

const named = ({ name }: Variable, expression: string): string =>
  expression === name || expression === "" ? name : `${expression} AS ${name}`;

interface Walked {
  readonly from: Variable;
  readonly to: Variable;
  readonly relationship: Variable;
  readonly direction: Direction;
  readonly types: readonly string[] | null;
}

function walk({ from, to, relationship, direction, types }: Walked, hops: HopRange | null): string {
  const [left, right] = direction === "in" ? ["<-", "-"] : ["-", direction === "out" ? "->" : "-"];
  const type = types ? `:${types.join("|")}` : "";
  const inner = `${relationship.isNamed ? relationship.name : ""}${type}${hops ? `*${range(hops)}` : ""}`;
  return `(${from.name})${left}[${inner}]${right}(${to.name})`;
}

const range = ({ from, to }: HopRange): string => (from === to ? String(from) : `${from}..${to ?? ""}`);
