import { aggregates } from "./aggregates.ts";
import { graphFunctions } from "./graph.ts";
import { lists } from "./lists.ts";
import { nearest } from "../suggest.ts";
import { numbers } from "./numbers.ts";
import { points } from "./points.ts";
import { scalars } from "./scalars.ts";
import type { FunctionDefinition } from "./signature.ts";
import { strings } from "./strings.ts";
import { temporal } from "./temporal.ts";

/** Every function there is, in the order of the manual's chapters. */
export const functions: readonly FunctionDefinition[] = [
  ...scalars,
  ...aggregates,
  ...lists,
  ...strings,
  ...numbers,
  ...graphFunctions,
  ...temporal,
  ...points,
];

const byName = new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));

/** The function of a name, written in any case; null when there is none. */
export function findFunction(name: string): FunctionDefinition | null {
  return byName.get(name.toLowerCase()) ?? null;
}

/** The function that someone who wrote this name may have meant. */
export function nearestFunction(name: string): string | null {
  return nearest(
    name,
    functions.map((definition) => definition.name),
  );
}
