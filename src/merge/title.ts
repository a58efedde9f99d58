import type { Cluster } from "./cluster.ts";
import { complementOf } from "./complement.ts";
import { isMeeting } from "./kinds.ts";
import type { Participation, Status } from "./merged.ts";
import type { Sides } from "./sides.ts";
import { list, predicateOf, sentenceOf, tellsWhat, topicOf } from "./title-sentence.ts";
import { modeWords, passiveNouns, typeWords } from "./title-words.ts";

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
  const does = names(cluster.reciprocal ? actors : withoutCountries(actors, sides), sides);
  const suffers = names(recipients, sides);
  const isMeetingToCome =
    cluster.type === "AGREE" && suffers.length > 0 && [...cluster.predicates].some((word) => isMeeting(word));
  if (isMeetingToCome) return `Planned meeting between ${list([...does, ...suffers])}`;
  if (cluster.kind === "CONSULT") {
    const title = consultation(cluster, does, suffers);
    return status === "planned" && !/^(?:Visit|.* (?:meet|speak|talk)s )/.test(title)
      ? `Planned ${lowerFirst(title)}`
      : title;
  }
  if (cluster.type === "PROTEST" && isPlaced(recipients, sides)) return protest(does, suffers, status);
  const isSentence = does.length > 0 && !(cluster.reciprocal && does.length > 1 && !tellsWhat(cluster));
  if (isSentence)
    return sentenceOf(cluster, { does, suffers, isPlural: does.length > 1 || does.some(isMany) }, status);
  if (does.length > 0)
    return `${nounOf(cluster).replace(/ (?:of|on|against|with|for|to|from)$/, "")} between ${list(does)}`;
  return passive(cluster, suffers);
}

/** Done to a mere place: that is where it was. */
const isPlaced = (recipients: readonly Participation[], sides: Sides): boolean =>
  recipients.length > 0 && recipients.every(({ entity }) => sides.entity(entity)?.label === "Place");

/** "Protest in Lima", "Planned protest of A in Lima" */
function protest(does: readonly string[], where: readonly string[], status: Status): string {
  const what = status === "denied" ? "No protest" : status === "planned" ? "Planned protest" : "Protest";
  return `${what}${does.length > 0 ? ` of ${list(does)}` : ""} in ${list(where)}`;
}

/** "Cypriot police", "the prosecutors": one name, many people. */
const isMany = (name: string): boolean =>
  /\b(?:[Pp]olice|troops|forces|rebels|\p{Ll}+(?:ers|ors|ials|ists|ians))$/u.test(name);

const talks = new Set(
  "talk talks conversation dialogue discussion discuss speak negotiate exchange".split(" "),
);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Names of the entities, the most often reported first, each once. */
function names(members: readonly Participation[], sides: Sides): string[] {
  return [...new Set(members.map(({ entity }) => sides.entity(entity)?.name ?? entity))];
}

/** A country gives way to a body of its own that acts: "Cypriot police", not "Cyprus and Cypriot police". */
const withoutCountries = (actors: readonly Participation[], sides: Sides): Participation[] =>
  actors.filter(
    ({ entity }) =>
      !actors.some(
        (other) =>
          other.entity !== entity &&
          sides.entity(other.entity)?.label === "Institution" &&
          sides.roots(other.entity).includes(entity),
      ),
  );

function consultation(cluster: Cluster, does: readonly string[], suffers: readonly string[]): string {
  const { mode, reciprocal: isMutual } = cluster;
  const all = [...does, ...suffers];
  const what =
    mode === "phone"
      ? "Phone call"
      : mode === "multilateral" || [...cluster.predicates].every((word) => talks.has(word))
        ? "Talks"
        : mode === "third-party"
          ? "Mediation"
          : "Meeting";
  if (mode === "visit" && !isMutual && does.length > 0)
    return suffers.length > 0 ? `Visit of ${list(does)} to ${list(suffers)}` : `Visit of ${list(does)}`;
  const verb = predicateOf(cluster);
  if (all.length === 1 && does.length === 1 && (verb === "meet" || verb === "speak" || verb === "talk")) {
    const complement = complementOf(cluster, verb);
    if (complement) return `${list(does)} ${verb}s ${complement.words}`;
  }
  return all.length > 1 ? `${what} between ${list(all)}` : `${what} of ${list(all)}`;
}

function passive(cluster: Cluster, suffers: readonly string[]): string {
  const predicate = predicateOf(cluster);
  const topic = topicOf(cluster) ?? complementOf(cluster, predicate)?.words ?? null;
  const isGoal = cluster.facts.some(({ text, recipients }) =>
    recipients.some(({ start }) => /\bto (?:the )?$/.test(text.slice(Math.max(0, start - 8), start))),
  );
  const known = passiveNouns[predicate] ?? nounOf(cluster);
  const noun = isGoal ? known.replace(/ of$/, " to") : known;
  if (predicate === "revoke" || predicate === "cancel" || predicate === "suspend")
    return `${predicate === "revoke" ? "Revocation" : predicate === "cancel" ? "Cancellation" : "Suspension"} of ${topic ?? list(suffers)}`;
  return topic !== null && /^(?:of|for|over|about)\b/.test(topic)
    ? `${noun} ${list(suffers)} ${topic}`
    : `${noun} ${list(suffers)}`;
}

const nounOf = ({ type, mode }: Cluster): string =>
  (modeWords[`${type}/${mode ?? ""}`] ?? typeWords[type]).noun;
