import type { GraphWriter } from "../../../model/index/index.ts";
import { CypherError } from "../../errors.ts";
import type { Compiler } from "../compiler.ts";

/** The writer of a statement that may write. */
export function writerOf({ writer }: Compiler): GraphWriter {
  if (writer) return writer;
  const reason = "This graph can only be read.";
  throw new CypherError({
    phase: "execute",
    type: "SemanticError",
    code: "ReadOnly",
    reason,
    text: "",
    span: null,
  });
}
