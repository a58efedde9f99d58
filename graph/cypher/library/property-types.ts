import type { GraphIndex } from "../../model/index/index.ts";
import { isList, kindOf, type MapValue, type Value } from "../../values/index.ts";
import { procedure } from "../procedures/define.ts";
import type { ProcedureDefinition } from "../procedures/definition.ts";

/** Which properties nodes of the same labels, and relationships of the same type, have. */
export const propertyTypes: readonly ProcedureDefinition[] = [
  procedure(
    "db.schema.nodeTypeProperties(): nodeType: String, nodeLabels: List, propertyName: String, propertyTypes: List, mandatory: Boolean",
    "The properties of the nodes of every set of labels, with their types and whether all have them.",
    (index) =>
      tally(nodesOf(index)).flatMap(({ names, rows }) => rows.map((row) => [typeOf(names), names, ...row])),
  ),
  procedure(
    "db.schema.relTypeProperties(): relType: String, propertyName: String, propertyTypes: List, mandatory: Boolean",
    "The properties of the relationships of every type, with their types and whether all have them.",
    (index) =>
      tally(relationshipsOf(index)).flatMap(({ names, rows }) => rows.map((row) => [typeOf(names), ...row])),
  ),
];

/** ``:`Person`:`Chief` ``, as Neo4j writes it. */
const typeOf = (names: readonly string[]): string => names.map((name) => `:\`${name}\``).join("");

/** The names that Neo4j's storage has: `Long`, `StringArray`. */
function storedType(value: Value): string {
  if (isList(value)) return value.length === 0 ? "Array" : `${storedType(value[0]!)}Array`;
  const kind = kindOf(value);
  return kind === "Integer" ? "Long" : kind === "Float" ? "Double" : kind;
}

interface Element {
  readonly names: readonly string[];
  readonly properties: MapValue;
}

function* nodesOf(index: GraphIndex): Iterable<Element> {
  for (let id = 0; id < index.nodeKeys.length; id++)
    if (index.isNodeAlive(id)) {
      const node = index.node(id);
      yield { names: [...node.labels()].sort(), properties: node.properties() };
    }
}

function* relationshipsOf(index: GraphIndex): Iterable<Element> {
  for (let id = 0; id < index.relationshipKeys.length; id++)
    if (index.isRelationshipAlive(id)) {
      const relationship = index.relationship(id);
      yield { names: [relationship.type], properties: relationship.properties() };
    }
}

interface Group {
  readonly names: readonly string[];
  count: number;
  readonly properties: Map<string, { readonly types: Set<string>; count: number }>;
}

/** One row for every property of a group; one without a property for a group that has none. */
function tally(
  elements: Iterable<Element>,
): readonly { names: readonly string[]; rows: readonly Value[][] }[] {
  const groups = new Map<string, Group>();
  for (const { names, properties } of elements) {
    const key = names.join("\0");
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { names, count: 0, properties: new Map() }));
    group.count += 1;
    for (const [name, value] of properties) {
      let property = group.properties.get(name);
      if (!property) group.properties.set(name, (property = { types: new Set(), count: 0 }));
      property.types.add(storedType(value));
      property.count += 1;
    }
  }
  return [...groups].sort(byKey).map(([, { names, count, properties }]) => ({
    names,
    rows:
      properties.size === 0
        ? [[null, null, false]]
        : [...properties]
            .sort(byKey)
            .map(([name, { types, count: having }]) => [name, [...types].sort(), having === count]),
  }));
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
