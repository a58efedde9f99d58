import { aggregates } from "./aggregates.ts";
import { graphFunctions } from "./graph.ts";
import { lists } from "./lists.ts";
import { logarithms } from "./logarithms.ts";
import { numbers } from "./numbers.ts";
import { scalars } from "./scalars.ts";
import type { FunctionDefinition } from "./signature.ts";
import { strings } from "./strings.ts";
import { temporal } from "./temporal.ts";
import { trigonometry } from "./trigonometry.ts";

/** The functions of openCypher, and what its forms call: those that every engine has. */
export const openCypherFunctions: readonly FunctionDefinition[] = [
  ...scalars,
  ...aggregates,
  ...lists,
  ...strings,
  ...numbers,
  ...logarithms,
  ...trigonometry,
  ...graphFunctions,
  ...temporal,
];
