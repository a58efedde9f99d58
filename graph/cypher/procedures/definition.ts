import type { GraphIndex, GraphWriter } from "../../model/index/index.ts";
import type { Value } from "../../values/index.ts";
import type { TypeName } from "../functions/signature.ts";

export interface ProcedureField {
  readonly name: string;
  readonly types: readonly TypeName[];
}

/** How far a procedure has come. */
export interface ProcedureProgress {
  readonly procedure: string;
  /** What it does now: "projecting", "walking". */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** What a running procedure is given beside the graph and its arguments. */
export interface ProcedureContext {
  /** Null when the statement may not write. */
  readonly writer: GraphWriter | null;
  /** To be called for every relationship walked, or so many: throws at a limit, or when the query is cancelled. */
  readonly step: (count?: number) => void;
  readonly progress: (event: ProcedureProgress) => void;
}

/** Something to CALL: a table of rows from arguments. */
export interface ProcedureDefinition {
  /** With its namespace: `db.labels`. */
  readonly name: string;
  readonly parameters: readonly ProcedureField[];
  /** How many of the parameters must be given. */
  readonly required?: number;
  readonly results: readonly ProcedureField[];
  readonly description: string;
  /** A procedure that writes says so, and a read-only engine refuses it; READ when not given. */
  readonly mode?: "READ" | "WRITE";
  /** Rows with one value per result field. Throws `ValueError`. */
  readonly run: (
    index: GraphIndex,
    args: readonly Value[],
    context: ProcedureContext,
  ) => Iterable<readonly Value[]>;
}
