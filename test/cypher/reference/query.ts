import {
  contains,
  parse,
  type Clause,
  type Expression,
  type ProjectionBody,
  type Query,
} from "../../../graph/cypher/parse/index.ts";
import { aggregates, distinctBy, evaluate } from "./expression.ts";
import { matches, TooLarge } from "./pattern.ts";
import { compare, isList, keyOf, type Graph, type Row, type Value } from "./value.ts";

/**
 * A second opinion on queries that read, so plain that it can be checked by reading: every clause turns rows into rows,
 * every pattern is tried on every node and relationship, nothing is planned. Values are whole numbers, texts and truths.
 */
export function answerOf(text: string, graph: Graph): Row[] {
  return answer(parse(text).query, [new Map()], graph);
}

export function answer({ parts, unions }: Query, input: readonly Row[], graph: Graph): Row[] {
  const rows = parts.flatMap(({ clauses }) =>
    clauses.reduce<Row[]>((before, clause) => run(clause, before, graph), [...input]),
  );
  return unions.every(({ all }) => all) ? rows : distinctBy(rows, keyOfRow);
}

/** The reference is too slow for more rows than these. */
const most = 3000;

const keyOfRow = (row: Row): string => keyOf([...row.values()]);

function run(clause: Clause, rows: Row[], graph: Graph): Row[] {
  if (rows.length > most) throw new TooLarge();
  switch (clause.kind) {
    case "Match":
      return rows.flatMap((row) => {
        const found = matches(clause.patterns, row, graph).filter((each) =>
          isTrue(clause.where, each, graph),
        );
        return found.length > 0 || !clause.optional ? found : [withNulls(row, clause)];
      });
    case "Unwind":
      return rows.flatMap((row) => {
        const value = evaluate(clause.list, row, graph);
        const items = value === null ? [] : isList(value) ? value : [value];
        return items.map((item) => new Map([...row, [clause.variable.name, item]]));
      });
    case "With":
      return project(clause, rows, graph).filter((row) => isTrue(clause.where, row, graph));
    case "Return":
      return project(clause, rows, graph);
    case "CallSubquery":
      return rows.flatMap((row) =>
        answer(clause.query, [row], graph).map((inner) => new Map([...row, ...inner])),
      );
    default:
      throw new Error(`the reference does not know ${clause.kind}`);
  }
}

const isTrue = (where: Expression | null, row: Row, graph: Graph): boolean =>
  where === null || evaluate(where, row, graph) === true;

/** The row with null for every variable that the patterns would have added. */
function withNulls(row: Row, { patterns }: Extract<Clause, { kind: "Match" }>): Row {
  const names = patterns.flatMap(({ variable, elements }) => [
    variable,
    ...elements.flatMap((element) => {
      if (element.kind !== "QuantifiedPattern") return [element.variable];
      return element.path.elements.map((inner) =>
        inner.kind === "QuantifiedPattern" ? null : inner.variable,
      );
    }),
  ]);
  return new Map([...names.map((name) => [name?.name ?? "", null] as const), ...row]);
}

function project(body: ProjectionBody, rows: readonly Row[], graph: Graph): Row[] {
  const items = body.items.map(({ expression, alias }) => {
    const name = alias?.name ?? (expression.kind === "Variable" ? expression.name : null);
    if (name === null) throw new Error("the reference wants names for columns");
    return { expression, name };
  });
  const isAggregate = (expression: Expression) =>
    contains(
      expression,
      (e) => e.kind === "CountStar" || (e.kind === "FunctionInvocation" && aggregates.has(e.name.name)),
    );
  const keys = items.filter(({ expression }) => !isAggregate(expression));
  const groups =
    keys.length === items.length
      ? rows.map((row) => [row])
      : groupsOf(
          rows,
          keys.map((key) => key.expression),
          graph,
        );
  let projected = groups.map((group) => {
    const first = group[0] ?? new Map<string, Value>();
    const row = new Map<string, Value>([...(body.star ? first : [])]);
    for (const { name, expression } of items) row.set(name, evaluate(expression, first, graph, group));
    return { row, before: new Map([...first, ...row]) };
  });
  if (body.distinct) projected = distinctBy(projected, ({ row }) => keyOfRow(row));
  const sorted = projected
    .map(({ row, before }) => ({
      row,
      keys: body.orderBy.map(({ expression }) => evaluate(expression, before, graph)),
    }))
    .sort((a, b) => {
      const orders = body.orderBy.map(
        ({ descending }, i) => compare(a.keys[i]!, b.keys[i]!) * (descending ? -1 : 1),
      );
      return orders.find((order) => order !== 0) ?? 0;
    });
  const constant = (expression: Expression | null, otherwise: number) =>
    expression ? Number(evaluate(expression, new Map(), graph)) : otherwise;
  const skip = constant(body.skip, 0);
  return sorted.map(({ row }) => row).slice(skip, skip + constant(body.limit, rows.length + 1));
}

/** Rows of the same keys; without keys one group, even of no rows. */
function groupsOf(rows: readonly Row[], keys: readonly Expression[], graph: Graph): Row[][] {
  if (keys.length === 0) return [[...rows]];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(keys.map((expression) => evaluate(expression, row, graph)));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
