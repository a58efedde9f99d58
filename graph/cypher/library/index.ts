import { automaton } from "../execute/expressions/automaton.ts";
import { functions } from "../functions/index.ts";
import { ShowParser } from "../parse/index.ts";
import { printPlan } from "../plan/print.ts";
import { procedures as builtIn, type ProcedureDefinition } from "../procedures/index.ts";
import { algorithms } from "./algorithms/index.ts";
import { fullText, type TextIndex } from "./full-text/index.ts";
import { propertyTypes } from "./property-types.ts";
import { showProcedures } from "./show.ts";
import { visualization } from "./visualization.ts";

export type { TextIndex } from "./full-text/index.ts";

export interface LibraryOptions {
  /** For `db.index.fulltext.queryNodes` and `queryRelationships`. */
  readonly textIndexes?: readonly TextIndex[];
  /** Procedures of one's own, for SHOW PROCEDURES to list too. */
  readonly procedures?: readonly ProcedureDefinition[];
}

/** What an engine can be given beside what is built in: `createCypher(graph, createLibrary())`. */
export function createLibrary({ textIndexes = [], procedures: own = [] }: LibraryOptions = {}): {
  readonly procedures: readonly ProcedureDefinition[];
  /** A reader knows SHOW, EXPLAIN and PROFILE by it. */
  readonly Parser: typeof ShowParser;
  /** A reader calls the extensions by it, beside openCypher's. */
  readonly functions: typeof functions;
  /** A reader matches any regular expression by it. */
  readonly automaton: typeof automaton;
  /** A reader shows plans by it. */
  readonly printPlan: typeof printPlan;
} {
  const procedures = [visualization, ...propertyTypes, ...fullText(textIndexes), ...algorithms, ...own];
  const shown = showProcedures([...builtIn, ...procedures], textIndexes);
  return { procedures: [...procedures, ...shown], Parser: ShowParser, functions, automaton, printPlan };
}
