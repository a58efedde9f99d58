import type { TypeName } from "../functions/signature.ts";

/** What is known of a value before the query runs. `Any` is all that may be; `Null` is the type of `null` alone. */
export interface Type {
  readonly name: TypeName | "Null";
  /** Of a list: what it holds. */
  readonly element?: Type;
}

const known = new Map<string, Type>();

export function type(name: Type["name"]): Type {
  let found = known.get(name);
  if (!found) known.set(name, (found = { name }));
  return found;
}

export const anyType = type("Any");

export const listOf = (element: Type): Type => ({ name: "List", element });

export const elementOf = (list: Type): Type => (list.name === "List" ? (list.element ?? anyType) : anyType);

/** The narrowest type that holds both. */
export function join(a: Type, b: Type): Type {
  if (a.name === "Null") return b;
  if (b.name === "Null") return a;
  if (a.name === "List" && b.name === "List") return listOf(join(elementOf(a), elementOf(b)));
  if (a.name === b.name) return a;
  return isNumeric(a) && isNumeric(b) ? type("Number") : anyType;
}

export const isNumeric = ({ name }: Type): boolean =>
  name === "Integer" || name === "Float" || name === "Number";

const temporal: ReadonlySet<string> = new Set([
  "Date",
  "Time",
  "LocalTime",
  "DateTime",
  "LocalDateTime",
  "Duration",
]);

export const isTemporalType = ({ name }: Type): boolean => temporal.has(name);

/** Whether a value of this type can be one of those asked for; what is not known may be. */
export function fits({ name }: Type, wanted: readonly TypeName[]): boolean {
  if (name === "Any" || name === "Null" || wanted.includes("Any")) return true;
  if (wanted.includes(name)) return true;
  if (name === "Number") return wanted.includes("Integer") || wanted.includes("Float");
  if (name === "Integer") return wanted.includes("Number") || wanted.includes("Float");
  return name === "Float" && wanted.includes("Number");
}
