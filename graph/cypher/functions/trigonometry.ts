import { float, toNumber, type CypherFloat, type Integer } from "../../values/index.ts";
import { real, scalar } from "./define.ts";
import type { FunctionDefinition } from "./signature.ts";

/** Trigonometric functions; angles are in radians. */
export const trigonometry: readonly FunctionDefinition[] = [
  scalar("pi(): Float", "ratio of a circle to its diameter", () => Math.PI),
  real("sin", "the sine", Math.sin),
  real("cos", "the cosine", Math.cos),
  real("tan", "the tangent", Math.tan),
  real("cot", "the cotangent", (value) => 1 / Math.tan(value)),
  real("asin", "the arc sine", Math.asin),
  real("acos", "the arc cosine", Math.acos),
  real("atan", "the arc tangent", Math.atan),
  real("haversin", "half of the versine", (value) => (1 - Math.cos(value)) / 2),
  real("degrees", "an angle in degrees, of one in radians", (value) => (value * 180) / Math.PI),
  real("radians", "an angle in radians, of one in degrees", (value) => value * (Math.PI / 180)),
  scalar(
    "atan2(y: Number, x: Number): Float",
    "the angle of a point",
    (y: Integer | CypherFloat, x: Integer | CypherFloat) => float(Math.atan2(toNumber(y), toNumber(x))),
  ),
];
