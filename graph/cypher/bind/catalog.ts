import type { FunctionDefinition } from "../functions/signature.ts";
import type { ProcedureDefinition } from "../procedures/definition.ts";

/** What the binder knows of the world: the functions there are, and the words that the graph uses. */
export interface Catalog {
  /** By name in lower case. */
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
  /** Whether the functions are more than openCypher's. */
  readonly hasExtensions: boolean;
  /** By name in lower case. */
  readonly procedures: ReadonlyMap<string, ProcedureDefinition>;
  readonly labels: () => Names;
  readonly relationshipTypes: () => Names;
  readonly propertyKeys: () => Names;
}

/** A set of names, or the keys of a map. */
export type Names = Pick<ReadonlyMap<string, unknown>, "has" | "keys">;
