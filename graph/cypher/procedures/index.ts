import type { ProcedureDefinition } from "./definition.ts";
import { schema } from "./schema.ts";
import { server } from "./server.ts";

export { procedure } from "./define.ts";
export type {
  ProcedureContext,
  ProcedureDefinition,
  ProcedureField,
  ProcedureProgress,
} from "./definition.ts";

/** Every procedure built in; more come with `newsgraph/cypher/library`. */
export const procedures: readonly ProcedureDefinition[] = [...schema, ...server];
