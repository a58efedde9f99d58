import type { Cluster } from "./cluster.ts";
import { isDoubt } from "./counts.ts";
import type { Fact } from "./fact.ts";
import { isOnce, sameFamily } from "./kinds.ts";
import type { Contradiction } from "./merged.ts";
import { participants } from "./participants.ts";
import type { Sides } from "./sides.ts";
import { byArticle } from "./summarize.ts";
import { nounVerbs } from "./title-words.ts";
import { daysOf, overlaps } from "./when.ts";

/** So many threats by one to one are compared with what was done. */
const compared = 32;

/**
 * "The U.S. revoked his visa" against "the U.S. threatened to revoke his visa": one says that it was done, another only
 * that it was threatened. A threat that is carried out later is no disagreement, so both must be told as past, of what
 * is done once, of the same object; the threat is not dated before the deed, and not told before the deed was.
 */
export function doneOrThreatened(clusters: readonly Cluster[], sides: Sides): Contradiction[] {
  const threats = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.kind !== "THREATEN") continue;
    for (const whom of cluster.recipients) threats.set(whom, [...(threats.get(whom) ?? []), cluster]);
  }
  return clusters.flatMap((deed) => {
    if (deed.kind === "THREATEN" || ![...deed.predicates].some(isOnce)) return [];
    const against = new Set(
      [...deed.recipients].flatMap((whom) => (threats.get(whom) ?? []).slice(0, compared)),
    );
    return [...against].flatMap((threat) => between(deed, threat, sides) ?? []);
  });
}

function between(deed: Cluster, threat: Cluster, sides: Sides): Contradiction | null {
  const done = [...deed.facts].sort(byArticle).filter(({ status }) => status === "happened");
  const threatened = [...threat.facts].sort(byArticle).filter(isTold);
  for (const right of threatened)
    for (const left of done)
      if (
        isThreatOf(right, left) &&
        isOpen(right, left) &&
        (participants({ ...right, kind: left.kind }, deed, sides) ?? 0) >= 1
      )
        return {
          left: { article: left.article, index: left.claim.id },
          right: { article: right.article, index: right.claim.id },
          slot: "status",
          leftValue: "happened",
          rightValue: "threatened",
        };
  return null;
}

/** The threat is told as past and nothing in its article says that it was carried out later. */
const isTold = ({ claim: { tense, modality, polarity, hedges } }: Fact): boolean =>
  tense === "past" && modality === "asserted" && polarity === "affirmed" && !hedges.some(isDoubt);

/** The threat names the deed, and a thing that the deed names too. */
function isThreatOf({ content, actors, recipients }: Fact, { report, content: done, claim }: Fact): boolean {
  const verb = nounVerbs[report.predicate] ?? report.predicate;
  if (
    actors.length === 0 ||
    recipients.length === 0 ||
    claim.hedges.some(isDoubt) ||
    !isOnce(report.predicate)
  )
    return false;
  return (
    [...content].some((word) => sameFamily(word, verb)) &&
    [...content].some(
      (word) => word !== verb && done.has(word) && (report.topic ?? "").toLowerCase().includes(word),
    )
  );
}

/** Nothing puts the threat before the deed: neither their days nor the days the articles came out. */
function isOpen(threat: Fact, deed: Fact): boolean {
  const [a, b] = [daysOf(threat.when), daysOf(deed.when)];
  if (a && b && !overlaps(a, b)) return false;
  if (threat.article === deed.article) return threat.claim.start > deed.claim.start;
  return threat.published === null || deed.published === null || threat.published >= deed.published;
}
