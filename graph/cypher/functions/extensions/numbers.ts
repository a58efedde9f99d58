import { toNumber, type CypherFloat, type Integer } from "../../../values/index.ts";
import { scalar } from "../define.ts";
import type { FunctionDefinition } from "../signature.ts";

/** Of numbers. */
export const furtherNumbers: readonly FunctionDefinition[] = [
  scalar("isNaN(value: Number): Boolean", "whether it is not a number", (value: Integer | CypherFloat) =>
    Number.isNaN(toNumber(value)),
  ),
];
