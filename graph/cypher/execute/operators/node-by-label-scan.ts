import type { NodeByLabelScan } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";
import { scan } from "../scan.ts";

/** Every node of a label. */
export const nodeByLabelScan = (operator: NodeByLabelScan, next: Sink, compiler: Compiler): Sink =>
  scan(operator, [], next, compiler);
