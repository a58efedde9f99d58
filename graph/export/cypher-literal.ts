import {
  formatFloat,
  formatName,
  isList,
  isTemporal,
  CypherFloat,
  Point,
  type PropertyValue,
} from "../values/index.ts";
import type { StoredProperties } from "../model/index.ts";

/** A property as the text of a Cypher expression that gives the same value. */
export function cypherLiteral(value: PropertyValue): string {
  switch (typeof value) {
    case "string":
      return cypherString(value);
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      return Number.isInteger(value) ? String(value) : floatLiteral(value);
    default:
      if (isList(value)) return `[${value.map(cypherLiteral).join(", ")}]`;
      if (value instanceof CypherFloat) return floatLiteral(value.value);
      if (value instanceof Point) return value.toString();
      return isTemporal(value) ? `${value.kind.toLowerCase()}('${value.toString()}')` : "null";
  }
}

/** A map of properties as the text of a Cypher map. */
export function cypherMap(properties: StoredProperties): string {
  return `{${Object.entries(properties)
    .map(([name, value]) => `${formatName(name)}: ${cypherLiteral(value)}`)
    .join(", ")}}`;
}

/** Cypher has no literal for what is no number; these expressions give it. */
function floatLiteral(value: number): string {
  if (Number.isNaN(value)) return "(0.0 / 0.0)";
  if (!Number.isFinite(value)) return value > 0 ? "(1.0 / 0.0)" : "(-1.0 / 0.0)";
  return formatFloat(value);
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A string literal. What an editor or terminal would not show as it is (controls, direction marks, lone surrogates)
 * is written as an escape.
 */
function cypherString(text: string): string {
  return `'${text.replace(/[\\'\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escape)}'`;
}

function escape(character: string): string {
  const short = escapes[character];
  if (short !== undefined) return short;
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).toUpperCase().padStart(4, "0")}`).join("");
}
