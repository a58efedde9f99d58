import { isList, isMap } from "./kind.ts";
import type { ListValue, MapValue, NodeValue, PathValue, RelationshipValue, Value } from "./value.ts";

/**
 * A value as Cypher text, in the spelling of the openCypher TCK: `'it''s'` is `'it\'s'`, a float shows its point, a node
 * is `(:Person {name: 'Ada'})`, a relationship `[:KNOWS {since: 1}]`, a path `<(:A)-[:T]->(:B)>`; temporal values are
 * ISO 8601 between quotes.
 */
export function formatValue(value: Value): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      return Number.isInteger(value) ? String(value) : formatFloat(value);
    case "string":
      return formatString(value);
    default:
      return formatObject(value);
  }
}

function formatObject(value: Exclude<Value, null | boolean | number | bigint | string>): string {
  if (isList(value)) return formatList(value);
  if (isMap(value)) return formatMap(value);
  switch (value.kind) {
    case "Float":
      return formatFloat(value.value);
    case "Node":
      return formatNode(value);
    case "Relationship":
      return `[:${formatName(value.type)}${withProperties(value)}]`;
    case "Path":
      return formatPath(value);
    case "Point":
      return value.toString();
    default:
      return `'${value.toString()}'`;
  }
}

/** A float as Java prints it, which is how openCypher's texts show floats: 1.0, 1.0E10, 1.5E-7, NaN, Infinity. */
export function formatFloat(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

/** A string literal between single quotes. */
export function formatString(value: string): string {
  return `'${value.replace(/[\\'\n\r\t\b\f]/g, (character) => escapes[character] ?? character)}'`;
}

/** A name as it may stand in a query: between backticks unless it is a plain word. */
export function formatName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

function formatList(values: ListValue): string {
  return `[${values.map(formatValue).join(", ")}]`;
}

function formatMap(map: MapValue): string {
  return `{${Array.from(map, ([key, value]) => `${formatName(key)}: ${formatValue(value)}`).join(", ")}}`;
}

function formatNode(node: NodeValue): string {
  const labels = node
    .labels()
    .map((label) => `:${formatName(label)}`)
    .join("");
  const properties = withProperties(node);
  return `(${labels}${labels === "" ? properties.trimStart() : properties})`;
}

function withProperties(element: NodeValue | RelationshipValue): string {
  const properties = element.properties();
  return properties.size === 0 ? "" : ` ${formatMap(properties)}`;
}

function formatPath({ nodes, relationships }: PathValue): string {
  let text = formatNode(nodes[0]!);
  relationships.forEach((relationship, i) => {
    const isForward = relationship.start === nodes[i]!.id && relationship.end === nodes[i + 1]!.id;
    const step = formatValue(relationship);
    text += `${isForward ? `-${step}->` : `<-${step}-`}${formatNode(nodes[i + 1]!)}`;
  });
  return `<${text}>`;
}
