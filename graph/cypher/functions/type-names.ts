import { isList, kindOf, type Kind, type Value } from "../../values/index.ts";
import type { Signature, TypeName } from "./signature.ts";

/** Types in the words and the order of GQL. */
const typeNames: readonly (readonly [kind: Kind, name: string])[] = [
  ["Boolean", "BOOLEAN"],
  ["String", "STRING"],
  ["Integer", "INTEGER"],
  ["Float", "FLOAT"],
  ["Date", "DATE"],
  ["LocalTime", "LOCAL TIME"],
  ["Time", "ZONED TIME"],
  ["LocalDateTime", "LOCAL DATETIME"],
  ["DateTime", "ZONED DATETIME"],
  ["Duration", "DURATION"],
  ["Point", "POINT"],
  ["Node", "NODE"],
  ["Relationship", "RELATIONSHIP"],
  ["Map", "MAP"],
  ["List", "LIST"],
  ["Path", "PATH"],
];

/** The types of an argument, as the manual writes them: `INTEGER | FLOAT`. */
export function writtenTypes(types: readonly TypeName[]): string {
  return types.map(writtenType).join(" | ");
}

function writtenType(type: TypeName): string {
  if (type === "Any") return "ANY";
  if (type === "Number") return "INTEGER | FLOAT";
  if (type === "List") return "LIST<ANY>";
  return typeNames.find(([name]) => name === type)?.[1] ?? "NULL";
}

/** `text :: STRING, length = null :: INTEGER` */
export function writtenFields(
  fields: readonly { readonly name: string; readonly types: readonly TypeName[] }[],
  required = fields.length,
): string {
  return fields
    .map(({ name, types }, i) => `${name}${i < required ? "" : " = null"} :: ${writtenTypes(types)}`)
    .join(", ");
}

/** `left(text :: STRING, length :: INTEGER) :: STRING` */
export function writtenSignature({
  name,
  parameters,
  required,
  isVariadic,
  result,
  element,
}: Signature): string {
  const given = result === "List" && element ? `LIST<${writtenType(element)}>` : writtenType(result);
  return `${name}(${writtenFields(parameters, required)}${isVariadic ? ", ..." : ""}) :: ${given}`;
}

/** `valueType(value)` */
export function typeText(value: Value): string {
  return value === null ? "NULL" : `${nameOf(value)} NOT NULL`;
}

/** `INTEGER`, `LIST<STRING | INTEGER>`: a null among the items makes all of their types nullable. */
function nameOf(value: Value): string {
  const kind = kindOf(value);
  if (!isList(value)) return typeNames.find(([name]) => name === kind)?.[1] ?? "NULL";
  const items = value.filter((item) => item !== null);
  if (items.length === 0) return value.length === 0 ? "LIST<NOTHING>" : "LIST<NULL>";
  const suffix = items.length < value.length ? "" : " NOT NULL";
  const names = [...new Set(items.map((item) => nameOf(item)))].sort(
    (a, b) => rank(a) - rank(b) || (a < b ? 1 : -1),
  );
  return `LIST<${names.map((name) => name + suffix).join(" | ")}>`;
}

function rank(name: string): number {
  return typeNames.findIndex(([, known]) => name === known || name.startsWith(`${known}<`));
}
