import { formatFloat, isList, isMap, type Value } from "#graph";
import type { Cell } from "./answer.ts";

/** A result value as text for a table, with the ids of the nodes and relationships inside it. */
export function cellOf(value: Value): Cell {
  const ids: string[] = [];
  return { text: textOf(value, ids), ids };
}

function textOf(value: Value, ids: string[]): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : formatFloat(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.map((item) => textOf(item, ids)).join(", ");
  if (isMap(value)) return [...value].map(([key, item]) => `${key}: ${textOf(item, ids)}`).join(", ");
  switch (value.kind) {
    case "Float":
      return formatFloat(value.value);
    case "Node":
      ids.push(value.key);
      return captionOf(value.labels(), (name) => value.property(name)) ?? value.key;
    case "Relationship":
      ids.push(value.key);
      return value.type;
    case "Path":
      ids.push(...value.relationships.map(({ key }) => key));
      return value.nodes.map((node) => textOf(node, ids)).join(" — ");
    default:
      return value.toString();
  }
}

/** The property that names a node: an entity's and an action's name, an article's title, a claim's words. */
function captionOf(labels: readonly string[], property: (name: string) => Value): string | null {
  const name = labels.includes("Claim") ? "quote" : labels.includes("Article") ? "title" : "name";
  const value = property(name);
  return typeof value === "string" ? value : null;
}
