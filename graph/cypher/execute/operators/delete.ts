import { isList, kindOf, type Value, typeError } from "../../../values/index.ts";
import type { BoundExpression } from "../../bind/index.ts";
import type { Delete } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { deleteEntities } from "../writing/deletion.ts";
import type { Row, Sink } from "../row.ts";

/** Gathers what is to be deleted from all rows, then deletes: a node may go with relationships of another row. */
export function deleteOperator(operator: Delete, next: Sink, compiler: Compiler): Sink {
  const { kind, expressions } = operator;
  const evaluators = expressions.map((expression) => ({
    expression,
    evaluate: compiler.expression(expression),
  }));
  let kept: Row[] = [];
  let nodes = new Set<number>();
  let relationships = new Set<number>();
  const run = compiler.operator(operator.input, (row) => {
    for (const { expression, evaluate } of evaluators) gather(evaluate(row), expression);
    kept.push(row.slice());
    return true;
  });
  return (row) => {
    [kept, nodes, relationships] = [[], new Set(), new Set()];
    run(row);
    const { span } = expressions[0]!;
    deleteEntities(nodes, relationships, kind === "DetachDelete", span, compiler);
    for (const found of kept) if (!next(found)) return false;
    return true;
  };

  function gather(value: Value, expression: BoundExpression): void {
    if (value === null) return;
    if (typeof value === "object" && "kind" in value) {
      if (value.kind === "Node") nodes.add(value.id);
      if (value.kind === "Relationship") relationships.add(value.id);
      if (value.kind === "Path") {
        for (const node of value.nodes) nodes.add(node.id);
        for (const relationship of value.relationships) relationships.add(relationship.id);
      }
      if (["Node", "Relationship", "Path"].includes(value.kind)) return;
    }
    const what = isList(value) ? "List" : kindOf(value);
    const reason = `DELETE takes a Node, a Relationship or a Path, not a ${what}.`;
    throw compiler.error(typeError(reason), expression.span);
  }
}
