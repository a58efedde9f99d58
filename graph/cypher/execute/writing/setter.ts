import type { ValueError } from "../../../values/index.ts";
import { kindOf, type Value, typeError } from "../../../values/index.ts";
import type { StoredProperties } from "../../../model/property-graph.ts";
import type { BoundSetItem } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import { entriesOf } from "../expressions/map.ts";
import type { Row } from "../row.ts";
import { labelNames } from "./label-names.ts";
import { storedProperties, withProperty } from "./stored-properties.ts";
import { writerOf } from "./writer.ts";

interface Entity {
  readonly kind: "Node" | "Relationship";
  readonly id: number;
}

/**
 * Applies SET and REMOVE items to a row, one after the other; but of properties of one variable that follow each other all
 * values are read before the first is written, as Neo4j does.
 */
export function setterOf(items: readonly BoundSetItem[], compiler: Compiler): (row: Row) => void {
  const groups: Prepared[][] = [];
  for (const [i, item] of items.entries()) {
    if (i === 0 || !isSetWith(items[i - 1]!, item)) groups.push([]);
    groups.at(-1)!.push(prepare(item, compiler));
  }
  return (row) => {
    for (const group of groups) {
      const writes = group.map((read) => read(row));
      for (const write of writes) write();
    }
  };
}

function isSetWith(before: BoundSetItem, item: BoundSetItem): boolean {
  const [a, b] = [before.subject, item.subject];
  const isOne = a.kind === "Variable" && b.kind === "Variable" && a.variable === b.variable;
  return isOne && before.kind === "SetProperty" && item.kind === "SetProperty";
}

type Prepared = (row: Row) => () => void;

function prepare(item: BoundSetItem, compiler: Compiler): Prepared {
  const subject = compiler.expression(item.subject);
  const located = (write: (entity: Entity) => void) => (entity: Entity) => {
    try {
      write(entity);
    } catch (error) {
      throw compiler.error(error, item.span);
    }
  };
  const onEntity = (row: Row, write: (entity: Entity) => void) => {
    const entity = entityOf(subject(row), (error) => compiler.error(error, item.span));
    return () => {
      if (entity) located(write)(entity);
    };
  };
  switch (item.kind) {
    case "SetProperty": {
      const key = compiler.expression(item.key);
      const value = compiler.expression(item.value);
      return (row) => {
        const [name, given] = [key(row), value(row)];
        return onEntity(row, (entity) => {
          if (typeof name !== "string") throw typeError(`A key is a String, not a ${kindOf(name)}.`);
          update(entity, (properties) => withProperty(properties, name, given), compiler);
        });
      };
    }
    case "SetProperties": {
      const value = compiler.expression(item.value);
      const { merge } = item;
      return (row) => {
        const source = value(row);
        const given = entriesOf(source);
        return onEntity(row, (entity) => {
          if (source === null) throw nothingToSet();
          update(
            entity,
            (properties) => (merge ? merged(properties, given) : storedProperties(given)),
            compiler,
          );
        });
      };
    }
    case "SetLabels": {
      const names = labelNames(item.labels, compiler);
      return (row) => {
        const labels = names(row);
        return onEntity(row, (entity) => {
          relabel(entity, labels, item.isRemoval, compiler);
        });
      };
    }
  }
}

const nothingToSet = (): ValueError => typeError("SET takes properties from a Map or an entity, not null.");

function merged(properties: StoredProperties, given: ReadonlyMap<string, Value>): StoredProperties {
  let result = properties;
  for (const [key, value] of given) result = withProperty(result, key, value);
  return result;
}

function entityOf(value: Value, located: (error: unknown) => Error): Entity | null {
  if (value === null) return null;
  const isEntity =
    typeof value === "object" && "kind" in value && (value.kind === "Node" || value.kind === "Relationship");
  if (isEntity) return value;
  throw located(typeError(`Only a Node or a Relationship can be changed, not a ${kindOf(value)}.`));
}

function update(
  { kind, id }: Entity,
  change: (properties: StoredProperties) => StoredProperties,
  compiler: Compiler,
): void {
  const { index, sideEffects } = compiler;
  const writer = writerOf(compiler);
  const before = kind === "Node" ? index.propertiesOfNode(id) : index.propertiesOfRelationship(id);
  const after = change(before);
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    if (before[key] !== after[key]) sideEffects.propertiesSet += 1;
  if (kind === "Node") writer.setNodeProperties(id, after);
  else writer.setRelationshipProperties(id, after);
}

function relabel(
  { kind, id }: Entity,
  labels: readonly string[],
  isRemoval: boolean,
  compiler: Compiler,
): void {
  if (kind !== "Node") throw typeError("Only a Node has labels.");
  const { index, sideEffects } = compiler;
  const before = index.labelsOf(id);
  const after = isRemoval
    ? before.filter((label) => !labels.includes(label))
    : [...new Set([...before, ...labels])];
  if (after.length === before.length) return;
  if (isRemoval) sideEffects.labelsRemoved += before.length - after.length;
  else sideEffects.labelsAdded += after.length - before.length;
  writerOf(compiler).setLabels(id, after);
}
