import type { Kind, NodeValue, Value } from "../../values/index.ts";

/** A static type of Cypher, as functions ask for and promise it. */
export type TypeName = "Any" | "Number" | Exclude<Kind, "Null">;

export interface Parameter {
  readonly name: string;
  /** An argument fits when its static type may be one of these; `["Any"]` takes all. */
  readonly types: readonly TypeName[];
}

export interface Signature {
  /** As the manual writes it: `toLower`, `datetime.truncate`. Queries may write it in any case. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** How many of the parameters must be given. */
  readonly required: number;
  /** Whether the last parameter may be given again and again (coalesce). */
  readonly isVariadic: boolean;
  readonly result: TypeName;
  /** What a resulting list holds, when that is known: `nodes(p)` holds nodes. */
  readonly element: TypeName | null;
  readonly description: string;
}

/** A moment: seconds since 1970-01-01T00:00Z, and nanoseconds within the second. */
export interface Instant {
  readonly seconds: number;
  readonly nanosecond: number;
}

/** What a function may ask of the world: this room has neither clock nor dice of its own. */
export interface FunctionContext {
  /** The moment the statement began: the same in every row. */
  now(): Instant;
  /** The zone of `date()` and its like: "Z", "+01:00", "Europe/Stockholm". */
  readonly timeZone: string;
  /** From 0 up to 1, 1 excluded. */
  random(): number;
  /** The node of a dense id, as found in `RelationshipValue.start`. */
  node(id: number): NodeValue;
}

/** Takes the arguments by position; one that was not written is undefined. Throws `ValueError`. */
export type Implementation = (...values: Value[]) => Value;

export interface ScalarFunction extends Signature {
  readonly kind: "scalar";
  /** Called once a query; what it returns is called once a row. */
  readonly bind: (context: FunctionContext) => Implementation;
  /** False when equal arguments may give another result (rand, date() and their like). */
  readonly isPure: boolean;
}

/** Gathers the values of one group. DISTINCT is the engine's task. */
export interface Accumulator {
  /** `argument` is the second one of percentileCont and percentileDisc. */
  add(value: Value, argument?: Value): void;
  result(): Value;
}

export interface AggregateFunction extends Signature {
  readonly kind: "aggregate";
  readonly create: () => Accumulator;
}

export type FunctionDefinition = ScalarFunction | AggregateFunction;

/** A bundle in which nothing lists functions and procedures defines it as false. */
declare const DESCRIBED: boolean | undefined;

/** What a function or procedure is for, where that is ever shown. */
export const described = (description: string): string =>
  typeof DESCRIBED === "undefined" || DESCRIBED ? description : "";

const parameterForm = /^(\.\.\.)?(\w+)(\?)?: (.+)$/;

/**
 * Reads a signature as it stands in the tables: `substring(text: String, start: Integer, length?: Integer): String`,
 * `coalesce(...values: Any): Any`, `nodes(path: Path): List<Node>`, `size(value: String | List): Integer`.
 */
export function signature(text: string, description: string): Signature {
  const [, name = "", inside = "", result = "", element] =
    /^([\w.]+)\((.*)\): (\w+)(?:<(\w+)>)?$/.exec(text) ?? [];
  const parts = inside === "" ? [] : inside.split(", ").map((part) => parameterForm.exec(part));
  return {
    name,
    parameters: parts.map((part) => ({
      name: part?.[2] ?? "",
      types: (part?.[4] ?? "").split(" | ") as TypeName[],
    })),
    required: parts.filter((part) => part?.[3] === undefined).length,
    isVariadic: parts.at(-1)?.[1] !== undefined,
    result: result as TypeName,
    element: (element ?? null) as TypeName | null,
    description: described(description),
  };
}
