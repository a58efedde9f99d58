import { isInteger, isList, kindOf, type Value } from "../../../values/index.ts";

const kinds: Readonly<Record<string, string>> = {
  BOOLEAN: "Boolean",
  BOOL: "Boolean",
  STRING: "String",
  VARCHAR: "String",
  INTEGER: "Integer",
  INT: "Integer",
  "SIGNED INTEGER": "Integer",
  INTEGER64: "Integer",
  INT64: "Integer",
  FLOAT: "Float",
  FLOAT64: "Float",
  DATE: "Date",
  "LOCAL TIME": "LocalTime",
  "TIME WITHOUT TIME ZONE": "LocalTime",
  "ZONED TIME": "Time",
  "TIME WITH TIME ZONE": "Time",
  TIME: "Time",
  "LOCAL DATETIME": "LocalDateTime",
  "TIMESTAMP WITHOUT TIME ZONE": "LocalDateTime",
  "ZONED DATETIME": "DateTime",
  "TIMESTAMP WITH TIME ZONE": "DateTime",
  DATETIME: "DateTime",
  DURATION: "Duration",
  POINT: "Point",
  NODE: "Node",
  VERTEX: "Node",
  RELATIONSHIP: "Relationship",
  EDGE: "Relationship",
  MAP: "Map",
  PATH: "Path",
  LIST: "List",
  NULL: "Null",
};

/** `value IS :: type`, for the type names of Neo4j 5's manual ("Type predicate expressions"). */
export function isOfType(value: Value, typeName: string): boolean {
  const unions = splitUnion(typeName);
  if (unions.length > 1) return unions.some((part) => isOfType(value, part));
  const name = typeName.trim();
  const isNotNull = / NOT NULL$| !$/.test(name);
  if (value === null) return name !== "NOTHING" && !isNotNull;
  return isOfPlainType(value, name.replace(/ NOT NULL$| !$/, ""));
}

function isOfPlainType(value: Value, name: string): boolean {
  if (name === "ANY" || name === "ANY VALUE" || name === "PROPERTY VALUE") return true;
  if (name === "NUMBER") return kindOf(value) === "Float" || isInteger(value);
  const list = /^(?:LIST|ARRAY) < (.*) >$/.exec(name) ?? /^(.*) (?:LIST|ARRAY)$/.exec(name);
  if (list) return isList(value) && value.every((item) => isOfType(item, list[1]!));
  return kinds[name] === kindOf(value);
}

/** Splits at the bars outside angle brackets. */
function splitUnion(typeName: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const word of typeName.replace(/^ANY (?:VALUE )?< (.*) >$/, "$1").split(" ")) {
    if (word === "<") depth += 1;
    if (word === ">") depth -= 1;
    if (word === "|" && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""} ${word}`);
  }
  return parts.map((part) => part.trim());
}
