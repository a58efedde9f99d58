import { isList, isNumber, kindOf, type Value } from "../../../values/index.ts";
import type { SingleType, TypeUnion } from "../../parse/index.ts";

/** `value IS :: type` (Neo4j 5's manual, "Type predicate expressions"). */
export function isOfType(value: Value, types: TypeUnion): boolean {
  return types.some((type) => (value === null ? takesNull(type) : isOfSingleType(value, type)));
}

const takesNull = ({ kind, isNullable }: SingleType): boolean => isNullable && kind !== "Nothing";

function isOfSingleType(value: Value, { kind, elements }: SingleType): boolean {
  if (kind === "Any") return true;
  if (kind === "PropertyValue") return isProperty(value);
  if (kind !== kindOf(value)) return false;
  return elements.length === 0 || !isList(value) || value.every((item) => isOfType(item, elements));
}

const unstorable: ReadonlySet<string> = new Set(["Node", "Relationship", "Path", "Map"]);

/** What a property of Neo4j may hold: a value of one of its types, or a list of values of one type, or of numbers. */
function isProperty(value: Value): boolean {
  if (!isList(value)) return !unstorable.has(kindOf(value));
  const [first = null] = value;
  const isPlain = (item: Value) => item !== null && !isList(item) && isProperty(item);
  const isAlike = (item: Value) => kindOf(item) === kindOf(first) || (isNumber(item) && isNumber(first));
  return value.every((item) => isPlain(item) && isAlike(item));
}
