import type { GraphIndex } from "../../model/index/index.ts";
import type { Value } from "../../values/index.ts";
import type { TypeName } from "../functions/signature.ts";

export interface ProcedureField {
  readonly name: string;
  readonly types: readonly TypeName[];
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
  /** Rows with one value per result field. */
  readonly run: (index: GraphIndex, args: readonly Value[]) => Iterable<readonly Value[]>;
}
