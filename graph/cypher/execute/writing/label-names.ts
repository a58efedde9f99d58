import type { LabelName } from "../../bind/index.ts";
import { namesIn } from "../../functions/dynamic-labels.ts";
import type { Compiler } from "../compiler.ts";
import type { Row } from "../row.ts";

/** The labels that a row gives a node, each once. */
export function labelNames(
  labels: readonly LabelName[],
  compiler: Compiler,
): (row: Row) => readonly string[] {
  if (labels.every((label) => typeof label === "string")) return () => labels;
  const readers = labels.map((label) => oneOrMore(label, compiler));
  return (row) => [...new Set(readers.flatMap((read) => read(row)))];
}

/** The type that a row gives a relationship. */
export function typeName(type: LabelName, compiler: Compiler): (row: Row) => string {
  if (typeof type === "string") return () => type;
  const read = oneOrMore(type, compiler);
  return (row) => {
    const [name, more] = read(row);
    if (name !== undefined && more === undefined) return name;
    const reason = "A relationship is created with exactly one type.";
    throw compiler.fail({ code: "NoSingleRelationshipType", reason, span: type.span });
  };
}

function oneOrMore(label: LabelName, compiler: Compiler): (row: Row) => readonly string[] {
  if (typeof label === "string") return () => [label];
  const evaluate = compiler.expression(label);
  return (row) => {
    try {
      return namesIn(evaluate(row));
    } catch (error) {
      throw compiler.error(error, label.span);
    }
  };
}
