import type { ProcedureDefinition } from "./definition.ts";
import { procedure } from "./define.ts";

/** What tools ask when they connect. */
export const server: readonly ProcedureDefinition[] = [
  procedure("db.ping(): success: Boolean", "Whether someone answers.", () => [[true]]),
  procedure(
    "dbms.components(): name: String, versions: List, edition: String",
    "What answers, and the versions of Cypher it speaks.",
    () => [["newsgraph", ["5"], "in process"]],
  ),
];
