import type { Span } from "../language/index.ts";
import { tellingVerbs } from "../lexicon/actions/index.ts";
import { isPredicate } from "./predicate.ts";
import { firstAt } from "./spans.ts";
import type { Tree } from "./tree.ts";

/**
 * Cuts the words of a clause out of its sentence: contiguous, without the clauses that claim for themselves, without
 * the words that tell who says it, and without the word that ties it to another clause.
 */
export function quoteOf(tree: Tree, predicate: number): Span {
  // "plans to visit Brussels" is one clause.
  const clause = tree.relation(predicate) === "xcomp" ? tree.head(predicate) : predicate;
  const isAside = tree.relation(clause) === "parataxis" && isBareTelling(tree, clause);
  if (isAside) return cut(tree, tree.head(clause), tree.subtree(tree.head(clause)));
  return cut(tree, clause, wordsOf(tree, clause));
}

/** "accused him of hiding it", "vowed to block it": what is said, without who says it. */
export function contentOf(tree: Tree, predicate: number): Span {
  return cut(tree, predicate, withoutInnerClauses(tree, predicate));
}

function cut(tree: Tree, clause: number, words: readonly number[]): Span {
  const whole = new Set(words);
  bridge(tree, clause, whole);
  let first = clause;
  let last = clause;
  while (whole.has(first - 1)) first--;
  while (whole.has(last + 1)) last++;
  while (first < clause && isLeftEdge(tree, first, clause)) first++;
  while (last > clause && isRightEdge(tree, last)) last--;
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
}

/** "The toll, police say, has risen": a subject or object behind an aside keeps the aside. */
function bridge(tree: Tree, clause: number, whole: Set<number>): void {
  for (const part of tree.all(clause, "nsubj", "nsubj:pass", "expl", "obj", "xcomp", "aux", "cop")) {
    if (!whole.has(part)) continue;
    for (let token = Math.min(part, clause); token < Math.max(part, clause); token++) whole.add(token);
  }
}

/** "he warned", beside what he warned of: alone it claims nothing. */
function isBareTelling(tree: Tree, clause: number): boolean {
  return tree.all(clause, "obj", "ccomp", "xcomp", "parataxis").length === 0 && tree.head(clause) < clause;
}

function wordsOf(tree: Tree, clause: number): readonly number[] {
  const own = withoutInnerClauses(tree, clause).filter((word) => !isItsPreposition(tree, word, clause));
  const relation = tree.relation(clause);
  const isContent =
    relation === "acl" && tree.all(clause, "mark").some((mark) => tree.lemma(mark) === "that");
  if ((relation !== "acl:relcl" && relation !== "acl") || isContent) return own;
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
  if (relation === "parataxis" || isAccording(tree, child)) return true;
  if (relation === "advcl" && tree.head(child) === clause)
    return isTellingOn(tree, child) || isContrast(tree, child);
  return (
    relation === "conj" &&
    tree.head(child) === clause &&
    isPredicate(tree, clause) &&
    isPredicate(tree, child)
  );
}

/** "according to the police": who says it is no part of what is said. */
const isAccording = (tree: Tree, token: number): boolean =>
  [token, ...tree.all(token, "case")].some(
    (word) => word >= token - 3 && tree.tokens[word]!.form.toLowerCase() === "according",
  ) && tree.relation(token) !== "case";

/** "..., adding that ...", "with Kallas warning that ...": what is said there claims for itself. */
const isTellingOn = (tree: Tree, clause: number): boolean =>
  (tellingVerbs.has(tree.lemma(clause)) || tree.lemma(clause) === "warn") &&
  tree.tokens[clause]!.xpos === "VBG" &&
  tree.child(clause, "ccomp", "parataxis") !== null;

const isContrast = (tree: Tree, clause: number): boolean =>
  tree.child(clause, "nsubj", "nsubj:pass") !== null &&
  tree.all(clause, "mark").some((mark) => /^(?:while|although|though|whereas|as)$/u.test(tree.lemma(mark)));

const quotationMark = /^["'“”‘’«»`]+$/u;
/** Words that tie a clause to another and change nothing in what it claims. */
const ties = /^(?:that|as|after|because|since|while|although|though|whereas|with|so|of|for|from)$/u;
/** "17:05", as lines of live reports begin. */
const timeOfDay = /^\d{1,2}[:.]\d\d$/u;

function isLeftEdge(tree: Tree, token: number, clause: number): boolean {
  const { upos, form } = tree.tokens[token]!;
  if (upos === "PUNCT") return !/^[([]$/u.test(form) || quotationMark.test(form);
  if (upos === "CCONJ" || (timeOfDay.test(form) && tree.head(token) >= clause)) return true;
  return tree.head(token) === clause && tree.relation(token) === "mark" && ties.test(tree.lemma(token));
}

function isRightEdge(tree: Tree, token: number): boolean {
  const { upos, form } = tree.tokens[token]!;
  if (upos === "PUNCT") return !/^[)\]%]$/u.test(form);
  if (upos === "CCONJ") return true;
  return /^(?:case|mark|det)$/u.test(tree.relation(token)) && tree.head(token) > token;
}

/** No name cut in two, and no quotation mark without its other half: `quoted` are the stretches between marks, marks included. */
export function whole(tree: Tree, span: Span, predicate: Span, quoted: readonly Span[]): Span {
  let { start, end } = span;
  for (const name of overlapping(tree.annotation.names, start, end)) {
    start = Math.min(start, name.start);
    end = Math.max(end, name.end);
  }
  const { text } = tree.annotation;
  for (const marks of overlapping(quoted, start, end)) {
    const [inner, outer] = [marks.start + 1, marks.end];
    if (start > marks.start && end < outer) continue;
    if (start <= marks.start && end >= outer) continue;
    const isInside = predicate.start >= inner && predicate.end <= outer;
    if (start > marks.start) {
      if (isBlank(text.slice(inner, start)) || !isInside) start = marks.start;
      else end = outer - 1;
    } else if (isBlank(text.slice(end, outer)) || !isInside) end = outer;
    else start = inner;
  }
  return trimmed(text, start, end);
}

const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

function overlapping<S extends Span>(spans: readonly S[], start: number, end: number): readonly S[] {
  const found: S[] = [];
  for (let at = Math.max(0, firstAt(spans, start) - 1); at < spans.length && spans[at]!.start < end; at++)
    if (spans[at]!.end > start) found.push(spans[at]!);
  return found;
}
