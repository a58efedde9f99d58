import type { Expression, LabelExpression } from "../../../graph/cypher/parse/index.ts";
import { matches } from "./pattern.ts";
import { answer } from "./query.ts";
import {
  and,
  compare,
  equals,
  isList,
  keyOf,
  not,
  or,
  type Graph,
  type Row,
  type Truth,
  type Value,
} from "./value.ts";

export const truth = (value: Value): Truth => {
  if (value === null || typeof value === "boolean") return value;
  throw new Error("no truth value");
};
const list = (value: Value): readonly Value[] | null => {
  if (value === null || isList(value)) return value;
  throw new Error("no list");
};
const number = (value: Value): number => {
  if (typeof value === "number") return value;
  throw new Error("no number");
};

/** The value of an expression in a row; `group` holds the rows that aggregates run over. */
export function evaluate(
  expression: Expression,
  row: Row,
  graph: Graph,
  group: readonly Row[] | null = null,
): Value {
  const of = (inner: Expression, inside: Row = row): Value => evaluate(inner, inside, graph, group);
  const withVariable = (name: string, value: Value): Row => new Map([...row, [name, value]]);
  switch (expression.kind) {
    case "Literal":
      return expression.value as Value;
    case "Variable":
      return row.get(expression.name) ?? null;
    case "PropertyLookup":
      return propertyOf(of(expression.subject), expression.key.name);
    case "LabelPredicate":
      return hasLabels(of(expression.subject), expression.labels);
    case "ListLiteral":
      return expression.items.map((item) => of(item));
    case "IsNull":
      return (of(expression.operand) === null) !== expression.negated;
    case "Unary":
      return expression.operator === "NOT"
        ? not(truth(of(expression.operand)))
        : -number(of(expression.operand));
    case "Binary":
      return binary(expression.operator, of(expression.left), of(expression.right));
    case "Comparison":
      return expression.rest
        .map(({ operator, operand }, i) =>
          comparison(operator, of(i === 0 ? expression.first : expression.rest[i - 1]!.operand), of(operand)),
        )
        .reduce(and, true);
    case "Case": {
      const found = expression.alternatives.find(({ when }) => when.some((test) => of(test) === true));
      const chosen = found?.then ?? expression.otherwise;
      return chosen ? of(chosen) : null;
    }
    case "ListComprehension": {
      const { variable, where, projection } = expression;
      const rows = list(of(expression.list))?.map((item) => withVariable(variable.name, item));
      const kept = rows?.filter((inside) => where === null || of(where, inside) === true);
      return (
        kept?.map((inside) => (projection ? of(projection, inside) : inside.get(variable.name)!)) ?? null
      );
    }
    case "Quantifier": {
      const { variable, where, quantifier } = expression;
      const truths = list(of(expression.list))?.map((item) =>
        truth(of(where, withVariable(variable.name, item))),
      );
      if (!truths) return null;
      if (quantifier === "all") return truths.reduce(and, true);
      const any = truths.reduce(or, false);
      if (quantifier !== "single") return quantifier === "any" ? any : not(any);
      const sure = truths.filter((each) => each === true).length;
      return sure > 1 ? false : truths.includes(null) ? null : sure === 1;
    }
    case "PatternExpression":
      return matches([expression.pattern], row, graph).length > 0;
    case "PatternComprehension": {
      const { pattern, where, projection } = expression;
      const rows = matches([pattern], row, graph).filter(
        (inside) => where === null || of(where, inside) === true,
      );
      return rows.map((inside) => of(projection, inside));
    }
    case "SubqueryExpression": {
      const rows = answer(expression.query, [row], graph);
      return expression.operator === "EXISTS" ? rows.length > 0 : rows.length;
    }
    case "CountStar":
      return group!.length;
    case "FunctionInvocation": {
      const { name, distinct } = expression;
      const [argument] = expression.arguments;
      if (argument?.kind === "PatternExpression") return of(argument);
      if (!aggregates.has(name.name))
        return call(
          name.name,
          expression.arguments.map((each) => of(each)),
        );
      const values = group!
        .map((inside) => evaluate(argument!, inside, graph))
        .filter((value) => value !== null);
      return aggregate(name.name, distinct ? distinctBy(values, keyOf) : values);
    }
    default:
      throw new Error(`the reference does not know ${expression.kind}`);
  }
}

export const aggregates: ReadonlySet<string> = new Set(["count", "sum", "min", "max", "collect"]);

export const distinctBy = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();

function aggregate(name: string, values: readonly Value[]): Value {
  const sorted = [...values].sort(compare);
  if (name === "count") return values.length;
  if (name === "collect") return values;
  if (name === "sum") return values.map(number).reduce((a, b) => a + b, 0);
  return (name === "min" ? sorted[0] : sorted.at(-1)) ?? null;
}

function call(name: string, [value = null]: readonly Value[]): Value {
  if (value === null) return null;
  if (name === "size" && isList(value)) return value.length;
  if (typeof value !== "object" || isList(value)) throw new Error(`${name} of ${keyOf(value)}`);
  if (name === "type" && value.kind === "Relationship") return value.type;
  if (name === "startNode" && value.kind === "Relationship") return value.from;
  if (name === "endNode" && value.kind === "Relationship") return value.to;
  if (name === "length" && value.kind === "Path") return value.relationships.length;
  if (name === "nodes" && value.kind === "Path") return value.nodes;
  if (name === "relationships" && value.kind === "Path") return value.relationships;
  throw new Error(`the reference does not know ${name}`);
}

function binary(operator: string, a: Value, b: Value): Value {
  if (operator === "AND") return and(truth(a), truth(b));
  if (operator === "OR") return or(truth(a), truth(b));
  if (operator === "IN")
    return (
      list(b)
        ?.map((item) => equals(a, item))
        .reduce(or, false) ?? null
    );
  if (a === null || b === null) return null;
  if (operator === "XOR") return truth(a) !== truth(b);
  const [left, right] = [number(a), number(b)];
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  throw new Error(`the reference does not know ${operator}`);
}

function comparison(operator: string, a: Value, b: Value): Truth {
  if (operator === "=") return equals(a, b);
  if (operator === "<>") return not(equals(a, b));
  if (a === null || b === null || typeof a !== typeof b) return null;
  if (operator === "<") return a < b;
  if (operator === "<=") return a <= b;
  return operator === ">" ? a > b : a >= b;
}

export function propertyOf(value: Value, key: string): Value {
  if (value === null) return null;
  if (typeof value !== "object" || isList(value) || value.kind === "Path") throw new Error("no properties");
  return value.properties[key] ?? null;
}

/** Labels of a node; a relationship has its type as its only one. */
export function hasLabels(value: Value, expression: LabelExpression): Truth {
  if (value === null) return null;
  if (typeof value !== "object" || isList(value) || value.kind === "Path") throw new Error("no labels");
  const labels = value.kind === "Node" ? value.labels : [value.type];
  const holds = (inner: LabelExpression): boolean => {
    switch (inner.kind) {
      case "Label":
        return labels.includes(inner.label.name);
      case "AnyLabel":
        return labels.length > 0;
      case "LabelNot":
        return !holds(inner.operand);
      case "LabelAnd":
        return inner.operands.every(holds);
      case "LabelOr":
        return inner.operands.some(holds);
      default:
        throw new Error("the reference does not know this label expression");
    }
  };
  return holds(expression);
}
