import type { AllNodesScan } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";
import { scan } from "../scan.ts";

/** Every node. */
export const allNodesScan = (operator: AllNodesScan, next: Sink, compiler: Compiler): Sink =>
  scan(operator, [], next, compiler);
