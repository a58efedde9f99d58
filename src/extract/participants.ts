import type { Mention, MentionId, OfficeReport } from "./mention.ts";
import type { Tree } from "./tree.ts";

/** Finds the mentions of an article by token; made by `findMentions`. */
export interface MentionIndex {
  readonly mentions: readonly Mention[];
  readonly offices: readonly OfficeReport[];
  mentionAt(token: number): MentionId | null;
}

/** Heads that only count or gather: who is meant stands behind "of". */
const gatherers = new Set(
  (
    "hundred thousand dozen score ten million number group member majority some many most half one two three several all each " +
    "both none part crowd team scores lot series wave pair couple handful delegation coalition band column percent rest faction"
  ).split(" "),
);
const ownerPrepositions = [
  "of",
  "by",
  "from",
  "against",
  "on",
  "in",
  "to",
  "with",
  "for",
  "between",
  "over",
  "at",
  "among",
];
/** Further down only these still lead to whoever the phrase is about. */
const closePrepositions = new Set(["of", "by", "from", "against", "between", "with"]);
const maximumDepth = 2;

/** The mentions a noun phrase brings in, its coordinated ones included; each at most once. */
export function participantsIn(tree: Tree, index: MentionIndex, token: number | null): readonly MentionId[] {
  if (token === null) return [];
  const found = new Set<MentionId>();
  for (const head of tree.coordinated(token)) for (const id of whoIs(tree, index, head)) found.add(id);
  return [...found];
}

function whoIs(tree: Tree, index: MentionIndex, head: number): readonly MentionId[] {
  if (gatherers.has(tree.lemma(head))) {
    const behind = tree.all(head, "nmod").filter((noun) => tree.preposition(noun) === "of");
    const found = behind.flatMap((noun) => participantsIn(tree, index, noun));
    if (found.length > 0) return found;
  }
  const beside = nameBeside(tree, index, head);
  if (beside !== null) return [beside];
  const own = index.mentionAt(head);
  if (own !== null) {
    if (!isActor(index.mentions[own])) return [];
    const states = statesBefore(tree, index, index.mentions[own]!, head);
    if (states.length > 1) return states;
    const body = standsFor(tree, index, index.mentions[own]!, head);
    return body.length > 0 ? body : [own];
  }
  const named = tree.all(head, "appos", "flat").flatMap((noun) => idsAt(index, noun));
  if (named.length > 0) return named;
  return beforeNoun(tree, index, head);
}

/** "imposed on software maker Lumio": parsers may hang the name right behind a noun on the word above both. */
function nameBeside(tree: Tree, index: MentionIndex, noun: number): MentionId | null {
  const next = noun + 1;
  if (tree.upos(noun) !== "NOUN" || next >= tree.tokens.length || tree.upos(next) !== "PROPN") return null;
  if (tree.head(next) !== tree.head(noun) || tree.relation(next) !== tree.relation(noun)) return null;
  const id = index.mentionAt(next);
  return id !== null && tree.preposition(next) === "" && index.mentions[id]!.kind === "name" ? id : null;
}

/** "US and British forces": each country's. */
const statesBefore = (
  tree: Tree,
  index: MentionIndex,
  { kind, number }: Mention,
  head: number,
): readonly MentionId[] =>
  kind === "description" && number === "plural"
    ? modifiers(tree, index, head).filter((id) => index.mentions[id]!.label === "Country")
    : [];

/** Unnamed people who act for a body or a state. */
const agents = new Set(
  (
    "soldier pilot guard sailor marine commando peacekeeper officer official diplomat ambassador envoy agent detective " +
    "inspector investigator prosecutor judge lawmaker negotiator regulator jet warplane helicopter vessel warship"
  ).split(" "),
);

/** "the Afghan people" is the country as well. */
const isAgent = (tree: Tree, { head: word }: Mention, head: number): boolean =>
  agents.has(word) || (word === "people" && tree.all(head, "det").some((det) => tree.lemma(det) === "the"));

/** "Judges at the Jakarta Corruption Court", "Moscow's ambassador", "Greek coast guards": the court, the country. */
function standsFor(tree: Tree, index: MentionIndex, mention: Mention, head: number): readonly MentionId[] {
  if (mention.kind !== "description" || mention.label !== "Person" || !isAgent(tree, mention, head))
    return [];
  if (tree.all(head, "appos", "flat").length > 0) return [];
  const bodies = tree
    .all(head, "nmod")
    .filter((noun) => /^(?:at|of|from|with)$/u.test(tree.preposition(noun)))
    .flatMap((noun) => idsAt(index, noun))
    .filter((id) => index.mentions[id]!.label === "Institution");
  if (bodies.length > 0) return bodies;
  const isNamedElsewhere = index.mentions.some(
    ({ kind, title, country }) =>
      kind === "name" && title?.endsWith(mention.head) === true && country === mention.country,
  );
  if (mention.number === "singular" && isNamedElsewhere) return [];
  return beforeNoun(tree, index, head).filter((id) => index.mentions[id]!.label === "Country");
}

/** A credit line names nobody who acts. */
const isActor = (mention: Mention | undefined): boolean => mention !== undefined && !mention.credit;

function idsAt(index: MentionIndex, token: number): readonly MentionId[] {
  const id = index.mentionAt(token);
  return id !== null && isActor(index.mentions[id]) ? [id] : [];
}

/** People who are somebody's and act for themselves: what a brother or a rival does, is not done by whose he is. */
const others = new Set(
  (
    "family relative kin brother sister son daughter child kid father mother parent husband wife widow widower spouse fiancé fiancée " +
    "girlfriend boyfriend partner cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother friend neighbour " +
    "neighbor ally supporter follower fan backer loyalist critic opponent rival enemy foe challenger victim accuser killer attacker " +
    "captor colleague successor predecessor lawyer attorney bodyguard driver"
  ).split(" "),
);

/** "Israeli helicopters", "Petro's visa", "US-led operation": the mention before the noun. */
export function beforeNoun(tree: Tree, index: MentionIndex, noun: number): readonly MentionId[] {
  const owner = tree.child(noun, "nmod:poss");
  if (owner !== null && others.has(tree.lemma(noun))) return [];
  if (owner !== null) {
    const owners = participantsIn(tree, index, owner);
    if (owners.length > 0) return owners;
  }
  return modifiers(tree, index, noun);
}

/** "U.S. strike", "Petro-Trump talks", "US-led operation", "Israeli army raid". */
export function modifiers(tree: Tree, index: MentionIndex, noun: number): readonly MentionId[] {
  const found = new Set<MentionId>();
  for (const word of tree.all(noun, "compound", "amod", "nmod", "obl"))
    if (word < noun && tree.preposition(word) === "")
      for (const part of [word, ...tree.children(word)].sort((a, b) => a - b))
        if (!isMadeBy(tree, part)) for (const id of idsAt(index, part)) found.add(id);
  return [...found];
}

/** "Saudi-hosted talks", "Iran-backed rebels": neither is what the noun is about. */
const isMadeBy = (tree: Tree, word: number): boolean =>
  /^[-–]$/u.test(tree.tokens[word + 1]?.form ?? "") &&
  /^(?:host|broker|mediate|sponsor|back|hold|make|own|base|bear|bind|occupy|run)$/u.test(
    tree.tokens[word + 2]?.lemma ?? "",
  );

/** Whoever an object belongs to or is about: "rejected Iran's offer", "elements of Petro's strategy". */
export function ownersOf(
  tree: Tree,
  index: MentionIndex,
  noun: number | null,
  depth = 0,
): readonly MentionId[] {
  if (noun === null || depth > maximumDepth) return [];
  const before = beforeNoun(tree, index, noun).filter(
    (id) => index.mentions[id]!.label !== "Place" || index.mentions[id]!.role === "possessive",
  );
  if (before.length > 0) return before;
  const behind = tree
    .all(noun, "nmod")
    .filter((other) => depth === 0 || closePrepositions.has(tree.preposition(other)))
    .sort((a, b) => rank(tree, a) - rank(tree, b) || a - b);
  for (const other of [...behind, ...makersOf(tree, noun)]) {
    const found = participantsIn(tree, index, other);
    if (found.length > 0) return found;
  }
  for (const other of behind) {
    const found = ownersOf(tree, index, other, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** "a truce proposed by Washington" */
function makersOf(tree: Tree, noun: number): readonly number[] {
  return tree.all(noun, "acl", "acl:relcl").flatMap((clause) => tree.all(clause, "obl:agent"));
}

function rank(tree: Tree, noun: number): number {
  const place = ownerPrepositions.indexOf(tree.preposition(noun));
  return place < 0 ? ownerPrepositions.length : place;
}

/** Mentions of the nouns that hang on `heads` with this preposition; else whoever those nouns belong to. */
export function withPreposition(
  tree: Tree,
  index: MentionIndex,
  heads: readonly number[],
  preposition: string,
): readonly MentionId[] {
  const nouns = heads.flatMap((head) =>
    tree
      .all(head, "obl", "nmod", "obl:agent", "advmod")
      .filter((noun) => tree.isPreposition(noun, preposition)),
  );
  const direct = nouns.flatMap((noun) => participantsIn(tree, index, noun));
  if (direct.length > 0) return [...new Set(direct)];
  const isTopic = preposition === "over" || preposition === "about";
  return [
    ...new Set(
      nouns.flatMap((noun) => (isTopic ? beforeNoun(tree, index, noun) : ownersOf(tree, index, noun))),
    ),
  ];
}
