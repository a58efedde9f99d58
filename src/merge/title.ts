import type { Cluster } from "./cluster.ts";
import { isSpeechAct } from "./kinds.ts";
import type { Participation, Status } from "./merged.ts";
import type { Sides } from "./sides.ts";
import { modeWords, nounVerbs, passiveNouns, prepositions, typeWords } from "./title-words.ts";

interface Members {
  readonly actors: readonly Participation[];
  readonly recipients: readonly Participation[];
}

/** A title a person would write: "Phone call between A and B", "A accuses B of fraud", "Capture of B". */
export function titleOf(
  cluster: Cluster,
  { actors, recipients }: Members,
  status: Status,
  sides: Sides,
): string {
  const [does, suffers] = [names(actors, sides), names(recipients, sides)];
  if (
    cluster.type === "AGREE" &&
    [...cluster.predicates].some((word) => meetings.has(word)) &&
    does.length + suffers.length > 1
  )
    return `Planned meeting between ${list([...does, ...suffers])}`;
  if (cluster.type === "CONSULT") return consultation(cluster.mode, does, suffers, cluster.reciprocal);
  if (cluster.reciprocal && does.length > 1)
    return `${nounOf(cluster).replace(/ (?:of|on|against|with|for|to|from)$/, "")} between ${list(does)}`;
  if (does.length === 0) return passive(cluster, suffers);
  const topic = topicOf(cluster);
  const verb = verbOf(cluster, does.length > 1, status);
  return [list(does), verb, ...objectOf(cluster, suffers, topic)].join(" ");
}

const meetings = new Set("meet meeting summit visit host talk talks receive travel".split(" "));

/** Names of the entities, the most often reported first, each once. */
function names(members: readonly Participation[], sides: Sides): string[] {
  return [...new Set(members.map(({ entity }) => sides.entity(entity)?.name ?? entity))];
}

function list(all: readonly string[]): string {
  if (all.length <= 1) return all.join("");
  if (all.length > 3) return `${all.slice(0, 2).join(", ")} and ${all.length - 2} others`;
  return `${all.slice(0, -1).join(", ")} and ${all.at(-1)!}`;
}

function consultation(
  mode: string | null,
  does: readonly string[],
  suffers: readonly string[],
  isMutual: boolean,
): string {
  const all = [...does, ...suffers];
  const what =
    mode === "phone"
      ? "Phone call"
      : mode === "multilateral"
        ? "Talks"
        : mode === "third-party"
          ? "Mediation"
          : "Meeting";
  if (mode === "visit" && !isMutual && does.length > 0)
    return suffers.length > 0 ? `Visit of ${list(does)} to ${list(suffers)}` : `Visit of ${list(does)}`;
  return all.length > 1 ? `${what} between ${list(all)}` : `${what} of ${list(all)}`;
}

/** The word most reports use: a verb before a noun, else the first in the alphabet. */
function predicateOf({ predicates }: Cluster): string {
  const sorted = [...predicates].sort();
  const isVerb = (word: string): boolean =>
    !(word in nounVerbs) && !/(?:tion|sion|ment|ness|ity|ure|ism|ship|ance|ence|al|ing)$/.test(word);
  const verb = sorted.find(isVerb) ?? sorted.find((word) => word in nounVerbs);
  return verb === undefined ? "" : (nounVerbs[verb] ?? verb);
}

function verbOf(cluster: Cluster, isPlural: boolean, status: Status): string {
  const predicate = predicateOf(cluster);
  const wording = modeWords[`${cluster.type}/${cluster.mode ?? ""}`] ?? typeWords[cluster.type];
  const [head = "", ...rest] = wording.verb.split(" ");
  const fallback = `${isPlural ? infinitive(head) : head}${rest.length > 0 ? ` ${rest.join(" ")}` : ""}`;
  const isPlain =
    /^[a-z][a-z-]+$/.test(predicate) &&
    !["sanction", "say", "have", "be", "take", "make", "impose", "call", "hold", "give"].includes(predicate);
  const verb = isPlain
    ? withPreposition(predicate, isPlural)
    : cluster.type === "SANCTION"
      ? isPlural
        ? "sanction"
        : "sanctions"
      : fallback;
  if (status === "planned" && isPlain && !isSpeechAct(cluster.type))
    return `${isPlural ? "plan" : "plans"} to ${withPreposition(predicate, true)}`;
  return status === "denied"
    ? `${isPlural ? "do" : "does"} not ${isPlain ? withPreposition(predicate, true) : infinitive(fallback)}`
    : verb;
}

const withPreposition = (verb: string, isPlural: boolean): string =>
  `${isPlural ? verb : thirdPerson(verb)}${prepositions[verb] === undefined ? "" : ` ${prepositions[verb]}`}`;

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const infinitive = (verb: string): string => verb.replace(/(?<=s|x|z|ch|sh)es\b|(?<!s)s\b/, "");

/** What follows the verb: whom it is done to and what it is about, without naming anyone twice. */
function objectOf(cluster: Cluster, suffers: readonly string[], topic: string | null): string[] {
  const whom = list(suffers);
  const verb = predicateOf(cluster);
  if (
    cluster.type === "REJECT" &&
    /^(?:deny|reject|dismiss|refute|dispute)$/.test(verb) &&
    (topic === null || /^\w+$/.test(topic))
  )
    return [topic ?? "accusations", ...(whom === "" ? [] : [`of ${whom}`])];
  if (topic === null) return whom === "" ? [] : [whom];
  const isPhrase = /^(?:of|for|to|over|on|about|with|from|against|in|at|by|as)\b/i.test(topic);
  if (/^of\b/.test(topic) && whom === "") return [topic.replace(/^of /, "")];
  if (isPhrase)
    return whom === "" && prepositions[verb] !== undefined
      ? [topic.replace(/^\S+ /, "")]
      : [whom, topic].filter((part) => part !== "");
  if (suffers.length === 0 || suffers.some((name) => name.split(" ").some((part) => topic.includes(part))))
    return [topic];
  return [whom];
}

/** The topic most reports give, the shorter of equals. */
function topicOf({ facts }: Cluster): string | null {
  const counts = new Map<string, number>();
  for (const { report } of facts)
    if (report.topic !== null) counts.set(report.topic, (counts.get(report.topic) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}

function passive(cluster: Cluster, suffers: readonly string[]): string {
  const predicate = predicateOf(cluster);
  const topic = topicOf(cluster);
  const noun = passiveNouns[predicate] ?? nounOf(cluster);
  if (predicate === "revoke" || predicate === "cancel" || predicate === "suspend")
    return `${predicate === "revoke" ? "Revocation" : predicate === "cancel" ? "Cancellation" : "Suspension"} of ${topic ?? list(suffers)}`;
  return topic !== null && /^(?:of|for|over|about)\b/.test(topic)
    ? `${noun} ${list(suffers)} ${topic}`
    : `${noun} ${list(suffers)}`;
}

const nounOf = ({ type, mode }: Cluster): string =>
  (modeWords[`${type}/${mode ?? ""}`] ?? typeWords[type]).noun;
