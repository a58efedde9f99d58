import type { GraphWriter } from "../../../model/index/index.ts";
import type { Compiler } from "../compiler.ts";

/** The writer of a statement that may write. */
export function writerOf({ writer, fail }: Compiler): GraphWriter {
  if (writer) return writer;
  const reason = "This graph can only be read.";
  throw fail({ type: "SemanticError", code: "ReadOnly", reason, span: null });
}
