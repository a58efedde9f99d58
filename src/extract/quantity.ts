import type { NumberExpression, Span } from "../language/index.ts";
import { within } from "./spans.ts";
import type { Tree } from "./tree.ts";

/** The number that a claim gives: the first that is news, not one the reader knows of ("the two countries", "his three sons"). */
export function quantityOf(
  tree: Tree,
  numbers: readonly NumberExpression[],
  span: Span,
): NumberExpression | null {
  const inside = within(numbers, span);
  return inside.find((number) => !isKnown(tree, number)) ?? null;
}

const definite = /^(?:the|both|these|those|my|your|his|her|its|our|their)$/u;
const smallest = 10;

function isKnown(tree: Tree, { first, value, unit }: NumberExpression): boolean {
  return (
    unit === null && value <= smallest && definite.test(tree.tokens[first - 1]?.form.toLowerCase() ?? "")
  );
}
