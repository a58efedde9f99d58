import { planningWords, type Sense } from "../../lexicon/actions/index.ts";
import { factualityOf, type Factuality } from "../factuality.ts";
import type { MentionId } from "../mention.ts";
import { participantsIn, type MentionIndex } from "../participants.ts";
import type { Speech } from "../speech.ts";
import type { Tree } from "../tree.ts";
import { isPassive } from "../voice.ts";
import { readConstruction, type Reading } from "./constructions.ts";
import { ownedBy } from "./ownership.ts";
import { conditionedOn } from "./content-clauses.ts";
import { rolesOf, type Roles } from "./roles.ts";
import { logicalObject, logicalSubject } from "../subjects.ts";
import { participantsAt } from "./objects.ts";
import { readTrigger, type Trigger } from "./senses.ts";
import { readStatement } from "./statements.ts";

/** An action as it stands in the tree, before its claim is cut. */
export interface FoundAction extends Roles {
  /** The word that names it. */
  readonly token: number;
  /** The word whose clause tells it: the verb, the light verb, or the noun itself. */
  readonly clause: number;
  readonly reading: Reading;
  readonly reciprocal: boolean;
  /** It only gives a type to a statement ("must stop", "will not leave"). */
  readonly predicate: string;
}

/** Deeds that only somebody can do; with an earthquake as their subject they are none. */
const deedsByCause = new Set([
  "ASSAULT",
  "COERCE",
  "THREATEN",
  "AID",
  "SUPPORT",
  "ACCUSE",
  "CONCEDE",
  "RETREAT",
]);

/** The actions of the sentences from the top of each tree down, so that one owns what stands under it. */
export function findActions(
  tree: Tree,
  index: MentionIndex,
  speech: Speech,
  tokens: readonly number[],
  daysAhead: (token: number) => number,
): readonly FoundAction[] {
  const found: FoundAction[] = [];
  const owned = new Set<number>();
  for (const token of topDown(tree, tokens)) {
    if (owned.has(token)) continue;
    const action =
      readStatement(tree, index, speech, token) ?? readAction(tree, index, speech, token, daysAhead);
    if (action === null || owned.has(action.found.token)) continue;
    found.push(action.found);
    for (const word of action.owned) owned.add(word);
  }
  return found.sort((a, b) => a.token - b.token);
}

function topDown(tree: Tree, tokens: readonly number[]): readonly number[] {
  const depth = (token: number): number => {
    let steps = 0;
    for (let at = token; at >= 0 && steps < 100; at = tree.head(at)) steps++;
    return steps;
  };
  return tokens
    .filter((token) => /^(?:VERB|NOUN|ADJ|AUX)$/u.test(tree.upos(token)))
    .map((token) => ({ token, depth: depth(token) }))
    .sort((a, b) => a.depth - b.depth || a.token - b.token)
    .map(({ token }) => token);
}

export interface Read {
  readonly found: FoundAction;
  readonly owned: readonly number[];
}

function readAction(
  tree: Tree,
  index: MentionIndex,
  speech: Speech,
  token: number,
  daysAhead: (token: number) => number,
): Read | null {
  const named = readTrigger(tree, token);
  if (named === null) return null;
  const roles = asSpeaker(index, speech.innermost(token), rolesOf(tree, index, named));
  const trigger = speech.isCue(token) || isOfficial(index, roles.actors) ? inWords(named) : named;
  if (!isTold(tree, index, trigger, roles)) return null;
  const clause = trigger.carrier ?? trigger.token;
  const factuality = factualityOfTrigger(tree, trigger);
  const reading = readConstruction(tree, trigger, factuality, isAhead(trigger, factuality, daysAhead(token)));
  if (reading === null || isBesideThePoint(tree, clause, reading)) return null;
  if (roles.actors.length === 0 && isMereAttribute(tree, trigger, reading)) return null;
  // "is not suspected of wrongdoing"
  if (roles.actors.length === 0 && reading.factuality.polarity === "negated") return null;
  const promised = reading.type === "AGREE" ? promise(tree, index, trigger, roles) : null;
  const found: FoundAction = {
    ...(promised ?? threatened(tree, index, clause, reading, roles)),
    token: trigger.token,
    clause,
    reading,
    reciprocal:
      (trigger.sense.reciprocal && !(promised?.recipients.length ?? 0)) ||
      isMutual(reading, promised ?? roles),
    predicate: tree.lemma(trigger.token),
  };
  const content = [trigger.token, ...(trigger.carrier === null ? [] : [trigger.carrier])];
  return {
    found,
    owned: [...content, ...ownedBy(tree, trigger.token, trigger.carrier, senseAs(trigger.sense, reading))],
  };
}

/** A minister, a ministry or a state protests in words; a crowd marches. */
const isOfficial = (index: MentionIndex, actors: readonly MentionId[]): boolean =>
  actors.length > 0 &&
  actors.every((id) => {
    const { label, kindOf, title, kind, number, gender } = index.mentions[id]!;
    if (label === "Person") return title !== null || (kind === "name" && number === "singular");
    if (kind === "pronoun") return number === "singular" && gender !== "neuter";
    return (
      label === "Country" || (label === "Institution" && /^(?:government|ministry)$/u.test(kindOf ?? ""))
    );
  });

function inWords(trigger: Trigger): Trigger {
  const { sense, token, carrier } = trigger;
  if (sense.mode !== "demo" || token !== carrier || sense.conditions.object !== null) return trigger;
  return { ...trigger, sense: { ...sense, type: "ACCUSE", mode: "disapprove", cameo: "113" } };
}

const soon = 60;

/** A date after the article's makes a plan of a noun and of the present tense ("they meet on Monday"), if it is near. */
function isAhead({ carrier }: Trigger, { tense }: Factuality, days: number): boolean {
  return days > 0 && (carrier === null || (tense !== "past" && days < soon));
}

/** "I" and "we" in somebody's words are the speaker. */
function asSpeaker(index: MentionIndex, speaker: MentionId | null, { actors, recipients }: Roles): Roles {
  if (speaker === null) return { actors, recipients };
  const meant = (ids: readonly MentionId[]): readonly MentionId[] => [
    ...new Set(ids.map((id) => (/^(?:i|we|me|us|my|our)$/iu.test(index.mentions[id]!.words) ? speaker : id))),
  ];
  return { actors: meant(actors), recipients: meant(recipients) };
}

/**
 * A visit has the visitor as its actor; "will host him" is a promise of the host. "Will share fish with Chad" is the
 * promise of one side, "will meet Chad" of both.
 */
function promise(tree: Tree, index: MentionIndex, { sense, carrier, token }: Trigger, roles: Roles): Roles {
  const { actors, recipients } = roles;
  if (sense.recipient[0] === "subj") return { actors: recipients, recipients: actors };
  if (sense.type !== "COOPERATE" || !sense.reciprocal || carrier !== token) return roles;
  const promisers = participantsIn(tree, index, logicalSubject(tree, token));
  const others = actors.filter((id) => !promisers.includes(id));
  return promisers.length === 0 || others.length === 0 ? roles : { actors: promisers, recipients: others };
}

/** "would leave unless Chad paid": who can meet the condition is whom it is said to. */
function threatened(tree: Tree, index: MentionIndex, clause: number, reading: Reading, roles: Roles): Roles {
  if (reading.type !== "THREATEN" || roles.recipients.length > 0) return roles;
  return {
    ...roles,
    recipients: conditionedOn(tree, index, clause).filter((id) => !roles.actors.includes(id)),
  };
}

/** What is threatened or promised belongs to the action even where only the grammar makes it a threat. */
const senseAs = (sense: Sense, reading: Reading): Sense =>
  sense.type === reading.type ? sense : { ...sense, type: reading.type };

/** An event noun is as sure as the verb that carries it, unless its own words weaken it ("held alleged talks"). */
function factualityOfTrigger(tree: Tree, { token, carrier }: Trigger): Factuality {
  if (carrier === null || carrier === token) return factualityOf(tree, token);
  const own = factualityOf(tree, token, 0);
  const carried = factualityOf(tree, carrier);
  const told =
    planningWords.has(tree.lemma(carrier)) && carried.modality === "asserted" ? "planned" : carried.modality;
  const modality = own.modality === "asserted" ? told : own.modality;
  const polarity = own.polarity === "negated" ? own.polarity : carried.polarity;
  return { ...carried, polarity, modality, hedges: [...new Set([...carried.hedges, ...own.hedges])] };
}

/** What stands behind "if" happens nowhere; what a relative clause says did not happen is no report of it. */
function isBesideThePoint(tree: Tree, clause: number, { factuality }: Reading): boolean {
  if (factuality.modality === "hypothetical") return true;
  const top = tree.relation(clause) === "xcomp" ? tree.head(clause) : clause;
  return factuality.polarity === "negated" && /^(?:acl|acl:relcl|advcl)$/u.test(tree.relation(top));
}

/** "the occupied territory", "a possible war": by nobody, it says how something is or might be. */
const isMereAttribute = (tree: Tree, { carrier, token }: Trigger, { factuality }: Reading): boolean =>
  tree.relation(token) === "amod" || (carrier === null && factuality.modality === "possible");

const mutual = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT"]);
/** "Bosnia and Slovenia agreed to a truce": with nobody else named they do it to each other. */
const isMutual = ({ type }: Reading, { actors, recipients }: Roles): boolean =>
  mutual.has(type) && actors.length > 1 && recipients.length === 0;

/** Somebody must take part; a meeting needs two sides or a plural one, a deed no lifeless cause. */
function isTold(tree: Tree, index: MentionIndex, trigger: Trigger, { actors, recipients }: Roles): boolean {
  if (actors.length + recipients.length === 0) return false;
  const { sense, carrier, token } = trigger;
  // "defended her decision"
  if (sense.type === "SUPPORT" && recipients.length > 0 && recipients.every((id) => isOwn(index, id)))
    return false;
  if (sense.recipient[0] === "direct" && (recipients.length === 0 || tree.relation(token) === "acl"))
    return false;
  // "warned that prices may rise" threatens nobody.
  if (sense.recipient.includes("innersubj") && recipients.length === 0) return false;
  if (isBout(tree, index, trigger, actors, recipients)) return false;
  if (sense.actor.includes("direct") && !isCall(tree, index, trigger)) return false;
  if (sense.reciprocal && !isPlural(index, actors))
    return carrier === token && !sense.actor.includes("direct");
  if (actors.length === 0 && carrier === token && deedsByCause.has(sense.type ?? ""))
    return !hasLifelessSubject(tree, token);
  return true;
}

/** "Mercer will fight Ruiz in May": one person another, as boxers and candidates do. */
const isBout = (
  tree: Tree,
  index: MentionIndex,
  { token }: Trigger,
  actors: readonly MentionId[],
  recipients: readonly MentionId[],
): boolean =>
  /^(?:fight|battle)$/u.test(tree.lemma(token)) &&
  [actors, recipients].every(
    (ids) =>
      ids.length > 0 &&
      ids.every((id) => index.mentions[id]!.label === "Person" && index.mentions[id]!.kind !== "description"),
  );

/** "called Petro" rings him, "which Beijing calls Diaoyu" does not. */
const isCall = (tree: Tree, index: MentionIndex, { token }: Trigger): boolean =>
  tree.relation(token) !== "acl:relcl" &&
  participantsAt(tree, index, logicalObject(tree, token)).some(
    (id) => index.mentions[id]!.label === "Person" || index.mentions[id]!.kind === "pronoun",
  );

const isOwn = (index: MentionIndex, id: MentionId): boolean => {
  const { kind, role, words } = index.mentions[id]!;
  return kind === "pronoun" && role === "possessive" && /^(?:his|her|its|their|my|our)$/iu.test(words);
};

const isPlural = (index: MentionIndex, ids: readonly MentionId[]): boolean =>
  ids.length > 1 || ids.some((id) => index.mentions[id]!.number === "plural");

/** An active verb whose subject is nobody we know: "The quake killed forty people"; a bomb was somebody's. */
function hasLifelessSubject(tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, "nsubj");
  if (subject === null || tree.upos(subject) !== "NOUN" || isPassive(tree, verb)) return false;
  return !weapons.test(tree.lemma(subject));
}

const weapons =
  /^(?:bomb|bombing|missile|rocket|drone|shell|shelling|airstrike|strike|attack|raid|bombardment|mortar|bullet|gunfire|ambush|grenade|blast)$/u;
