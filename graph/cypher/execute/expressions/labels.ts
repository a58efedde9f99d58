import type { GraphIndex } from "../../../model/index/index.ts";
import { kindOf, type Value, typeError } from "../../../values/index.ts";
import type { BoundHasLabels, StaticLabels } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Evaluator } from "../row.ts";

type LabelTest = (labels: readonly string[]) => boolean;

/** `n:A&!B`; of a relationship its type is its one label. */
export function compileHasLabels({ subject, labels, span }: BoundHasLabels, compiler: Compiler): Evaluator {
  const test = compileLabels(labels);
  const { index } = compiler;
  if (subject.kind === "Variable" && subject.variable.representation === "node") {
    const { slot } = subject.variable;
    if (labels.kind === "Label") return compileLabel(slot, labels.label.name, index);
    return (row) => {
      const id = idAt(row, slot);
      return id === null ? null : test(index.labelsOf(id));
    };
  }
  const evaluate = compiler.expression(subject);
  return (row) => {
    const value = evaluate(row);
    return value === null ? null : test(labelsOf(value, (error) => compiler.error(error, span)));
  };
}

/** One label of a node in a slot is a look into a table of bytes. */
function compileLabel(slot: number, label: string, index: GraphIndex): Evaluator {
  const mask = index.lookup.mask(label);
  return (row) => {
    const id = idAt(row, slot);
    if (id === null) return null;
    if (mask.bits[id] === 1) return true;
    // Asks the index, so that a deleted node is told.
    return !index.isNodeAlive(id) && index.labelsOf(id).includes(label);
  };
}

function labelsOf(value: Value, located: (error: unknown) => Error): readonly string[] {
  if (typeof value === "object" && value !== null && "kind" in value) {
    if (value.kind === "Node") return value.labels();
    if (value.kind === "Relationship") return [value.type];
  }
  throw located(typeError(`A ${kindOf(value)} has no labels.`));
}

export function compileLabels(labels: StaticLabels): LabelTest {
  switch (labels.kind) {
    case "Label": {
      const { name } = labels.label;
      return (found) => found.includes(name);
    }
    case "AnyLabel":
      return (found) => found.length > 0;
    case "LabelNot": {
      const operand = compileLabels(labels.operand);
      return (found) => !operand(found);
    }
    case "LabelAnd": {
      const operands = labels.operands.map(compileLabels);
      return (found) => operands.every((operand) => operand(found));
    }
    case "LabelOr": {
      const operands = labels.operands.map(compileLabels);
      return (found) => operands.some((operand) => operand(found));
    }
  }
}
