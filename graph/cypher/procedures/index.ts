import type { ProcedureDefinition } from "./definition.ts";
import { schema } from "./schema.ts";

export type { ProcedureDefinition, ProcedureField } from "./definition.ts";

/** Every procedure built in. */
export const procedures: readonly ProcedureDefinition[] = [...schema];
