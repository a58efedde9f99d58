import { ValueError, type Value } from "../../../values/index.ts";
import type { BoundExpression, BoundMap, CreatedNode, CreatedRelationship } from "../../bind/index.ts";
import type { StoredProperties } from "../../../model/property-graph.ts";
import type { Span } from "../../source.ts";
import type { Compiler, Failure } from "../compiler.ts";
import { entriesOf } from "../expressions/map.ts";
import { idAt, type Evaluator, type Row } from "../row.ts";
import { labelNames, typeName } from "./label-names.ts";
import { store, storedProperties } from "./stored-properties.ts";
import { writerOf } from "./writer.ts";

/** Makes what a pattern describes. `check` refuses what MERGE can never find again. */
export interface Creator {
  (row: Row): void;
  readonly check: (row: Row) => void;
}

export function creatorOf(
  nodes: readonly CreatedNode[],
  relationships: readonly CreatedRelationship[],
  purpose: "create" | "merge",
  compiler: Compiler,
): Creator {
  const { sideEffects } = compiler;
  const madeNodes = nodes.map((node) => ({
    variable: node.variable,
    labelsOf: labelNames(node.labels, compiler),
    values: propertiesOf(node.properties, compiler),
  }));
  const made = relationships.map((relationship) => ({
    ...relationship,
    typeOf: typeName(relationship.type, compiler),
    values: propertiesOf(relationship.properties, compiler),
  }));
  const create = (row: Row): void => {
    const writer = writerOf(compiler);
    for (const { variable, labelsOf, values } of madeNodes) {
      const labels = labelsOf(row);
      const properties = values(row);
      row[variable.slot] = writer.createNode(labels, properties);
      sideEffects.nodesCreated += 1;
      sideEffects.labelsAdded += labels.length;
      sideEffects.propertiesSet += Object.keys(properties).length;
    }
    for (const { variable, typeOf, start, end, values } of made) {
      const properties = values(row);
      row[variable.slot] = writer.createRelationship(
        typeOf(row),
        endOf(row, start, compiler),
        endOf(row, end, compiler),
        properties,
      );
      sideEffects.relationshipsCreated += 1;
      sideEffects.propertiesSet += Object.keys(properties).length;
    }
  };
  const maps =
    purpose === "merge"
      ? [...nodes, ...relationships].flatMap(({ properties }) => (properties ? [properties] : []))
      : [];
  const checks = maps.map((properties) => ({
    span: properties.span,
    evaluate: compiler.expression(properties),
  }));
  const check = (row: Row): void => {
    for (const { span, evaluate } of checks)
      for (const [key, value] of entriesOf(evaluate(row)))
        if (value === null) throw compiler.fail(mergeNull(key, span));
  };
  return Object.assign(create, { check });
}

function endOf(
  row: Row,
  { slot, representation, name }: CreatedRelationship["start"],
  compiler: Compiler,
): number {
  const value = row[slot]!;
  const id = representation === "node" ? idAt(row, slot) : nodeId(value);
  if (id !== null) return id;
  const reason = `Node \`${name}\` is null, so no relationship can begin or end there.`;
  throw compiler.error(new ValueError("TypeError", "InvalidArgumentValue", reason), { start: 0, end: 0 });
}

const mergeNull = (key: string, span: Span): Failure => ({
  type: "SemanticError",
  code: "MergeReadOwnWrites",
  reason: `MERGE cannot use null for \`${key}\`: null equals nothing, so it would create anew each time.`,
  span,
});

const nodeId = (value: Value): number | null =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "Node" ? value.id : null;

function propertiesOf(
  properties: BoundExpression | null,
  compiler: Compiler,
): (row: Row) => StoredProperties {
  if (!properties) return () => ({});
  if (properties.kind === "Map" && !properties.base && !properties.subject)
    return literalProperties(properties, compiler);
  const evaluate: Evaluator = compiler.expression(properties);
  return (row) => {
    try {
      return storedProperties(entriesOf(evaluate(row)));
    } catch (error) {
      throw compiler.error(error, properties.span);
    }
  };
}

/** `{name: e}` as it stands in a pattern: no map is made of it first. */
function literalProperties({ entries, span }: BoundMap, compiler: Compiler): (row: Row) => StoredProperties {
  // Of a key written twice the last value counts.
  const last = new Map(entries.map(({ key, value }) => [key, value]));
  const values = [...last].map(([key, value]) => ({ key, evaluate: compiler.expression(value) }));
  return (row) => {
    const properties: StoredProperties = {};
    try {
      for (const { key, evaluate } of values) store(properties, key, evaluate(row));
    } catch (error) {
      throw compiler.error(error, span);
    }
    return properties;
  };
}
