import { procedures as builtIn, type ProcedureDefinition } from "../procedures/index.ts";
import { algorithms } from "./algorithms/index.ts";
import { propertyTypes } from "./property-types.ts";
import { showProcedures } from "./show.ts";
import { visualization } from "./visualization.ts";

/** What an engine can be given beside what is built in: `createCypher(graph, createLibrary())`. */
export function createLibrary(): { readonly procedures: readonly ProcedureDefinition[] } {
  const procedures = [visualization, ...propertyTypes, ...algorithms];
  return { procedures: [...procedures, ...showProcedures([...builtIn, ...procedures], [])] };
}
