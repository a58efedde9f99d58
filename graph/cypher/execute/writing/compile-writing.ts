import type { Compiler } from "../compiler.ts";
import { create } from "../operators/create.ts";
import { deleteOperator } from "../operators/delete.ts";
import { foreach } from "../operators/foreach.ts";
import { loadCsv } from "../operators/load-csv.ts";
import { merge } from "../operators/merge.ts";
import { setProperties } from "../operators/set-properties.ts";

/** The operators that write, and LOAD CSV; an engine that only reads is made without them. */
export const compileWriting: Compiler["writing"] = (operator, next, compiler) => {
  switch (operator.kind) {
    case "LoadCSV":
      return loadCsv(operator, next, compiler);
    case "Create":
      return create(operator, next, compiler);
    case "Merge":
      return merge(operator, next, compiler);
    case "SetProperties":
      return setProperties(operator, next, compiler);
    case "Delete":
    case "DetachDelete":
      return deleteOperator(operator, next, compiler);
    case "Foreach":
      return foreach(operator, next, compiler);
  }
};
