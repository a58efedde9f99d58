import { real, scalar } from "./define.ts";
import type { FunctionDefinition } from "./signature.ts";

/** Logarithmic functions. */
export const logarithms: readonly FunctionDefinition[] = [
  scalar("e(): Float", "base of the natural logarithms", () => Math.E),
  real("exp", "e to the power of it", Math.exp),
  real("log", "the natural logarithm", Math.log),
  real("log10", "the logarithm to base 10", Math.log10),
  real("sqrt", "the square root", Math.sqrt),
];
