import { aggregates } from "./aggregates.ts";
import { graphFunctions } from "./graph.ts";
import { lists } from "./lists.ts";
import { nearest } from "../suggest.ts";
import { logarithms } from "./logarithms.ts";
import { numbers } from "./numbers.ts";
import { points } from "./points.ts";
import { scalars } from "./scalars.ts";
import type { FunctionDefinition } from "./signature.ts";
import { strings } from "./strings.ts";
import { temporal } from "./temporal.ts";
import { trigonometry } from "./trigonometry.ts";
import { vectors } from "./vectors.ts";

/** Every function there is, by the chapters of the manual. */
export const chapters: readonly (readonly [category: string, functions: readonly FunctionDefinition[]])[] = [
  ["Scalar", scalars],
  ["Aggregating", aggregates],
  ["List", lists],
  ["String", strings],
  ["Numeric", numbers],
  ["Logarithmic", logarithms],
  ["Trigonometric", trigonometry],
  ["Graph", graphFunctions],
  ["Temporal", temporal],
  ["Spatial", points],
  ["Vector", vectors],
];

export const functions: readonly FunctionDefinition[] = chapters.flatMap(([, definitions]) => definitions);

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
