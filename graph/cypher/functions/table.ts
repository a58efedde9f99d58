import { aggregates } from "./aggregates.ts";
import { furtherGraph } from "./extensions/graph.ts";
import { furtherNumbers } from "./extensions/numbers.ts";
import { points } from "./extensions/points.ts";
import { furtherScalars } from "./extensions/scalars.ts";
import { furtherStrings } from "./extensions/strings.ts";
import { hyperbolic } from "./extensions/trigonometry.ts";
import { vectors } from "./extensions/vectors.ts";
import { graphFunctions } from "./graph.ts";
import { lists } from "./lists.ts";
import { logarithms } from "./logarithms.ts";
import { numbers } from "./numbers.ts";
import { scalars } from "./scalars.ts";
import type { FunctionDefinition } from "./signature.ts";
import { strings } from "./strings.ts";
import { temporal } from "./temporal.ts";
import { trigonometry } from "./trigonometry.ts";

/** Every function there is, by the chapters of the manual: those of openCypher, and the extensions. */
export const chapters: readonly (readonly [category: string, functions: readonly FunctionDefinition[]])[] = [
  ["Scalar", [...scalars, ...furtherScalars]],
  ["Aggregating", aggregates],
  ["List", lists],
  ["String", [...strings, ...furtherStrings]],
  ["Numeric", [...numbers, ...furtherNumbers]],
  ["Logarithmic", logarithms],
  ["Trigonometric", [...trigonometry, ...hyperbolic]],
  ["Graph", [...graphFunctions, ...furtherGraph]],
  ["Temporal", temporal],
  ["Spatial", points],
  ["Vector", vectors],
];

export const functions: readonly FunctionDefinition[] = chapters.flatMap(([, definitions]) => definitions);
