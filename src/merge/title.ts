import type { Cluster } from "./cluster.ts";
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
  const [does, suffers] = [names(actors, sides), names(recipients, sides)];
  if (
    cluster.type === "AGREE" &&
    [...cluster.predicates].some((word) => meetings.has(word)) &&
    does.length + suffers.length > 1
  )
    return `Planned meeting between ${list([...does, ...suffers])}`;
  if (cluster.type === "CONSULT") return consultation(cluster.mode, does, suffers, cluster.reciprocal);
  const isSentence = does.length > 0 && !(cluster.reciprocal && does.length > 1 && !tellsWhat(cluster));
  if (isSentence)
    return sentenceOf(cluster, { does, suffers, isPlural: does.length > 1 || does.some(isMany) }, status);
  if (does.length > 0)
    return `${nounOf(cluster).replace(/ (?:of|on|against|with|for|to|from)$/, "")} between ${list(does)}`;
  return passive(cluster, suffers);
}

/** "Cypriot police", "the prosecutors": one name, many people. */
const isMany = (name: string): boolean =>
  /\b(?:police|troops|forces|rebels|\p{Ll}+(?:ers|ors|ials|ists|ians))$/u.test(name);

const meetings = new Set("meet meeting summit visit host talk talks receive travel".split(" "));

/** Names of the entities, the most often reported first, each once. */
function names(members: readonly Participation[], sides: Sides): string[] {
  return [...new Set(members.map(({ entity }) => sides.entity(entity)?.name ?? entity))];
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
