import type { Tree } from "./tree.ts";

/** Whether a word heads a clause: a verb, or what a copula or subject makes one ("the vote was fair"). */
export function isPredicate(tree: Tree, token: number): boolean {
  return (
    tree.isVerb(token) ||
    tree.child(token, "cop") !== null ||
    tree.child(token, "nsubj", "nsubj:pass") !== null
  );
}
