export type ExportFailure =
  | "address"
  | "unreachable"
  | "password"
  | "version"
  | "database"
  | "memory"
  | "data"
  | "incomplete"
  | "server";

/** An export that ended early. The message is one sentence for a person; what was written before it stays written. */
export class ExportError extends Error {
  override readonly name = "ExportError";
  readonly failure: ExportFailure;
  /** Nodes and relationships that were surely written before it failed. */
  readonly written: Written;

  constructor(failure: ExportFailure, message: string, written: Written = nothing, cause?: unknown) {
    super(message, { cause });
    this.failure = failure;
    this.written = written;
  }
}

export interface Written {
  readonly nodes: number;
  readonly relationships: number;
}

export const nothing: Written = { nodes: 0, relationships: 0 };
