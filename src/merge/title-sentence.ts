import type { ActionType } from "#graph";
import type { Cluster } from "./cluster.ts";
import { complementOf, paired, tidy } from "./complement.ts";
import { isSpeechAct } from "./kinds.ts";
import type { Status } from "./merged.ts";
import { lightVerbs, modeWords, nativeVerbs, nounVerbs, prepositions, typeWords } from "./title-words.ts";

/** Who does it, to whom, by name; the most often reported first. */
interface Names {
  readonly does: readonly string[];
  readonly suffers: readonly string[];
  readonly isPlural: boolean;
}

/** "A accuses B of fraud", "A plans to visit B", "A does not attack B". */
export function sentenceOf(cluster: Cluster, { does, suffers, isPlural }: Names, status: Status): string {
  const duty = cluster.type === "REQUEST" && suffers.length > 0 ? dutyOf(cluster, list(suffers)) : null;
  if (duty !== null && status !== "denied") return `${list(does)} ${isPlural ? "ask" : "asks"} ${duty}`;
  const object = objectOf(cluster, suffers);
  if (object.words.length === 0 && needsObject.has(cluster.type)) return nounBy(cluster, does, status);
  const { head, rest } = verbOf(cluster, object);
  const helper = helperOf(cluster, status, isPlural);
  const verb = helper === null ? (isPlural ? head : thirdPerson(head)) : `${helper} ${head}`;
  return [list(does), verb, ...rest, ...object.words].join(" ");
}

/** "said Lee must resign", "Lee should be tried": what is asked of whom. */
function dutyOf(cluster: Cluster, whom: string): string | null {
  const predicate = predicateOf(cluster);
  const fact = cluster.facts.find(
    ({ report, wording }) => report.predicate === predicate && duties.test(wording.before),
  );
  if (fact === undefined) return null;
  const { trigger } = fact.report;
  if (/\bbe\s*$/.test(fact.wording.before))
    return `that ${whom} be ${fact.text.slice(trigger.start, trigger.end)}`;
  const complement = complementOf(cluster, predicate);
  return [whom, "to", predicate, ...(complement?.isWhole === false ? [complement.words] : [])].join(" ");
}

const duties = /\b(?:must|should|ought to|ha(?:s|ve|d) to|needs? to)\b[^.,;]{0,20}$/;

/** Types whose verbs say nothing without an object: "A accuses" is no sentence. */
const needsObject = new Set<ActionType>([
  "ACCUSE",
  "THREATEN",
  "REQUEST",
  "SUPPORT",
  "SANCTION",
  "AID",
  "COERCE",
  "ASSAULT",
]);

/** "Criticism by A", where nothing is known but who and what. */
function nounBy({ type, mode }: Cluster, does: readonly string[], status: Status): string {
  const { noun } = modeWords[`${type}/${mode ?? ""}`] ?? typeWords[type];
  const word = noun.replace(/ (?:of|on|against|with|for|to|from)$/, "");
  return `${status === "denied" ? `No ${word.toLowerCase()}` : word} by ${list(does)}`;
}

/** The reports say by a verb what is done, and to what: enough for a sentence. */
export const tellsWhat = (cluster: Cluster): boolean =>
  predicateOf(cluster) !== "" && topicOf(cluster) !== null;

export function list(all: readonly string[]): string {
  if (all.length <= 1) return all.join("");
  if (all.length > 3) return `${all.slice(0, 2).join(", ")} and ${all.length - 2} others`;
  return `${all.slice(0, -1).join(", ")} and ${all.at(-1)!}`;
}

/** The verb most reports use, the verb of their noun, or "": the first in the alphabet of equals. */
export function predicateOf({ predicates, facts }: Cluster): string {
  const count = (word: string): number => facts.filter(({ report }) => report.predicate === word).length;
  const sorted = [...predicates]
    .filter((word) => /^[a-z][a-z-]+$/.test(word))
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  const isVerb = (word: string): boolean =>
    !(word in nounVerbs) &&
    !/(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|[^v]al|(?<!^(?:br|k|s|r|fl|cl|wr|spr|st|str|sw|sl))ing)$/.test(
      word,
    ) &&
    !/(?<!^(?:n|s|f|bl|br|exc|succ|proc|sp|h))(?:ed)$/.test(word);
  const verb = sorted.find(isVerb) ?? sorted.find((word) => word in nounVerbs);
  return verb === undefined ? "" : (nounVerbs[verb] ?? verb);
}

/** The topic most reports give; of equals the one that names one of these, or the shorter. */
export function topicOf({ facts }: Cluster, named: readonly string[] = []): string | null {
  const counts = new Map<string, number>();
  for (const { report } of facts)
    if (report.topic !== null) counts.set(report.topic, (counts.get(report.topic) ?? 0) + 1);
  const names = (topic: string): number => (named.some((name) => topic.includes(name)) ? 1 : 0);
  const sorted = [...counts].sort(
    ([a, m], [b, n]) => n - m || names(b) - names(a) || a.length - b.length || (a < b ? -1 : 1),
  );
  const topic = sorted[0]?.[0];
  return topic === undefined ? null : topic.length > 80 ? tidy(topic) : paired(topic);
}

interface ObjectWords {
  readonly words: readonly string[];
  /** The words are a thing the verb takes without preposition: "revokes Lee's visa". */
  readonly isThing: boolean;
  /** They say what is alleged, of nobody: "alleges fraud", "alleges that ...". */
  readonly isAlleged?: boolean;
}

/** Verbs that take both whom and what: "warns Lee that ...". */
const telling = new Set(
  "tell warn promise assure inform remind convince persuade advise notify threaten".split(" "),
);

/** Verbs that call somebody something, and say nothing where he is not known. */
const calling = new Set("call describe label brand dub term".split(" "));

const pronominal = /^(?:(?:to|with|on|for|at) )?(?:this|that|it|them|him|her|so)$/;

/** What one denies of oneself, whoever says it. */
const ownPart = /\b(?:involvement|responsibility|wrongdoing|role|guilt|complicity)$/;

/** What follows the verb: whom it is done to and what it is about, without naming anyone twice. */
function objectOf(cluster: Cluster, suffers: readonly string[]): ObjectWords {
  const [whom, verb] = [list(suffers), predicateOf(cluster)];
  const complement = complementOf(cluster, verb);
  if (complement?.isWhole === true && prepositions[verb] === undefined)
    return { words: [complement.words], isThing: true };
  const found = topicOf(cluster, suffers) ?? complement?.words ?? null;
  const isDenial = cluster.type === "REJECT" && /^(?:deny|reject|dismiss|refute|dispute)$/.test(verb);
  // "denied this", "spoke to him": says nothing outside its text.
  const topic = found !== null && pronominal.test(found) ? null : found;
  const isOffer =
    verb === "accept" && topic !== null && /^(?:(?:the|this|his|her|its|their) )?\w+$/.test(topic);
  if (isOffer)
    return { words: [whom === "" ? topic : `${whom}'s ${topic.split(" ").at(-1)!}`], isThing: true };
  if (isDenial && (topic === null || /^(?:(?:the|these|those|such) )?\w+$/.test(topic)))
    return {
      words: [topic ?? "accusations", ...(whom === "" || ownPart.test(topic ?? "") ? [] : [`of ${whom}`])],
      isThing: true,
    };
  if (calling.has(verb) && cluster.type === "ACCUSE")
    return { words: whom === "" ? [] : [whom], isThing: false };
  if (topic === null) return { words: whom === "" ? [] : [whom], isThing: false };
  const isClause =
    (cluster.type === "THREATEN" && /^to\b/.test(topic)) || (/^that\b/.test(topic) && !telling.has(verb));
  if (isClause) return { words: [topic], isThing: true, isAlleged: /^that\b/.test(topic) };
  if (/^of\b/.test(topic) && whom === "" && verb !== "complain")
    return { words: [topic.replace(/^of /, "")], isThing: true, isAlleged: true };
  if (/^(?:of|for|to|over|on|about|with|from|against|in|at|by|as|that)\b/i.test(topic)) {
    if (topic.startsWith("to ") && suffers.some((name) => topic.includes(name)))
      return { words: [topic], isThing: true };
    const own = prepositions[verb];
    const isOpen =
      own !== undefined && (topic.startsWith(`${own} `) || (whom === "" && !/^(?:to|that)\b/.test(topic)));
    return {
      words: isOpen ? [topic.replace(/^\S+ /, "")] : [whom, topic].filter((part) => part !== ""),
      isThing: whom === "" && !isOpen,
    };
  }
  const isNamed =
    suffers.some((name) => name.split(" ").some((part) => part.length > 2 && topic.includes(part))) ||
    cluster.facts.some(({ report, recipients, text }) =>
      recipients.some(({ start, end }) => report.topic === topic && topic.includes(text.slice(start, end))),
    );
  return suffers.length === 0 || isNamed
    ? { words: [topic], isThing: true }
    : { words: [whom], isThing: false };
}

/** The infinitive of the title's verb, and what belongs to it: "protest" "against". */
function verbOf(
  cluster: Cluster,
  object: ObjectWords,
): { readonly head: string; readonly rest: readonly string[] } {
  const predicate = predicateOf(cluster);
  if (predicate === "accuse" && object.isThing && object.isAlleged) return { head: "allege", rest: [] };
  if (predicate !== "" && (object.isThing || !lightVerbs.has(predicate))) {
    const preposition = object.isThing || object.words.length === 0 ? undefined : prepositions[predicate];
    return { head: predicate, rest: preposition === undefined ? [] : [preposition] };
  }
  const wording = modeWords[`${cluster.type}/${cluster.mode ?? ""}`] ?? typeWords[cluster.type];
  const [head = "", ...rest] = wording.verb.split(" ");
  const isDangling = object.words.length === 0;
  return {
    head: infinitive(head),
    rest: isDangling ? rest.filter((word) => !/^(?:on|with|to|against|from)$/.test(word)) : rest,
  };
}

/** "plans to", "threatens to" before a verb that does not say so itself, "does not" for what is denied. */
function helperOf(cluster: Cluster, status: Status, isPlural: boolean): string | null {
  if (status === "denied") return isPlural ? "do not" : "does not";
  const predicate = predicateOf(cluster);
  const native = nativeVerbs[cluster.type];
  const isForeign = predicate !== "" && native !== undefined && !native.has(predicate);
  if (cluster.type === "REJECT" && isForeign) return isPlural ? "refuse to" : "refuses to";
  if (cluster.type === "THREATEN" && isForeign) return isPlural ? "threaten to" : "threatens to";
  const isPlan = status === "planned" && (isForeign || !isSpeechAct(cluster.type));
  return isPlan ? (isPlural ? "plan to" : "plans to") : null;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const infinitive = (verb: string): string => verb.replace(/(?<=ss|x|ch|sh|zz)es$|s$/, "");
