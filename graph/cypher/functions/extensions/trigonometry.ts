import { real } from "../define.ts";
import type { FunctionDefinition } from "../signature.ts";

/** Hyperbolic functions. */
export const hyperbolic: readonly FunctionDefinition[] = [
  real("sinh", "the hyperbolic sine", Math.sinh),
  real("cosh", "the hyperbolic cosine", Math.cosh),
  real("tanh", "the hyperbolic tangent", Math.tanh),
  real("coth", "the hyperbolic cotangent", (value) => 1 / Math.tanh(value)),
];
