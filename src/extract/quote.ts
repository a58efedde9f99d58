import type { Span } from "../language/index.ts";
import type { Tree } from "./tree.ts";

/** Cuts the words of a clause out of its sentence: contiguous, without the clauses that claim for themselves. */
export function quoteOf(tree: Tree, predicate: number): Span {
  // "plans to visit Brussels" is one clause.
  const clause = tree.relation(predicate) === "xcomp" ? tree.head(predicate) : predicate;
  const whole = new Set(wordsOf(tree, clause));
  let first = clause;
  let last = clause;
  while (whole.has(first - 1)) first--;
  while (whole.has(last + 1)) last++;
  while (first < clause && isEdge(tree, first, true)) first++;
  while (last > clause && isEdge(tree, last, false)) last--;
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
}

function wordsOf(tree: Tree, clause: number): readonly number[] {
  const own = withoutInnerClauses(tree, clause).filter((word) => !isItsPreposition(tree, word, clause));
  const relation = tree.relation(clause);
  if (relation !== "acl:relcl" && relation !== "acl") return own;
  // "Maduro, who was captured ...": the words need the one they tell of.
  const antecedent = tree.head(clause);
  const before = tree
    .subtree(antecedent)
    .filter((word) => word <= antecedent && !isItsPreposition(tree, word, antecedent));
  return [...before, ...fill(antecedent, own)];
}

/** "in the capture of Maduro": the phrase claims, not the preposition that ties it in. */
function isItsPreposition(tree: Tree, word: number, noun: number): boolean {
  return (
    word < noun &&
    tree.head(word) === noun &&
    tree.relation(word) === "case" &&
    tree.child(noun, "nsubj") === null
  );
}

/** The comma between an antecedent and its clause belongs to neither. */
function fill(from: number, own: readonly number[]): readonly number[] {
  const first = Math.min(...own);
  if (first - from > 3) return own;
  return [...Array.from({ length: Math.max(0, first - from) }, (_, step) => from + step), ...own];
}

function withoutInnerClauses(tree: Tree, clause: number): readonly number[] {
  const found: number[] = [];
  const visit = (token: number): void => {
    found.push(token);
    for (const child of tree.children(token)) if (!isOtherClause(tree, clause, child)) visit(child);
  };
  visit(clause);
  return found;
}

function isOtherClause(tree: Tree, clause: number, child: number): boolean {
  const relation = tree.relation(child);
  if (relation === "parataxis") return true;
  if (
    relation === "advcl" &&
    tree.head(child) === clause &&
    tree.child(child, "nsubj", "nsubj:pass") !== null
  )
    return tree
      .all(child, "mark")
      .some((mark) => /^(?:while|although|though|whereas)$/u.test(tree.lemma(mark)));
  return relation === "conj" && tree.head(child) === clause && tree.isVerb(clause) && tree.isVerb(child);
}

const quotationMark = /^["'“”‘’«»`]+$/u;

function isEdge(tree: Tree, token: number, isLeft: boolean): boolean {
  const { upos, form } = tree.tokens[token]!;
  if (upos === "PUNCT")
    return !isLeft ? !/^[)\]%]$/u.test(form) : !/^[([]$/u.test(form) || quotationMark.test(form);
  if (upos === "CCONJ") return true;
  if (!isLeft) return false;
  const relation = tree.relation(token);
  return relation === "mark" && tree.lemma(token) === "that";
}
