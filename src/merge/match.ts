import type { Cluster } from "./cluster.ts";
import type { Weights } from "./content.ts";
import type { Fact } from "./fact.ts";
import { isOnce, isSpeechAct, sameFamily } from "./kinds.ts";
import { hitsPerson, isOneCall, isOneEvent } from "./once.ts";
import { participants } from "./participants.ts";
import type { Sides } from "./sides.ts";
import { daysOf, gap, overlaps, placedNear, type Days } from "./when.ts";

/** Weighted share and number of the words that a report and a cluster have in common. */
interface Shared {
  readonly share: number;
  readonly words: number;
}

/** How much speaks for a report telling of the event of a cluster, and in which words. */
export interface Match {
  readonly strength: number;
  readonly reason: string;
}

/**
 * Compares a report with the event of a cluster; null when they are not the same or nothing shows that they are.
 * Everything that is known must agree; what is not known must be made up for by shared words.
 */
export function match(fact: Fact, cluster: Cluster, sides: Sides, weights: Weights): Match | null {
  const { predicate } = fact.report;
  const { mode } = fact;
  if (mode !== null && cluster.mode !== null && mode !== cluster.mode) return null;
  const when = times(fact, cluster);
  if (when === "apart" && !isOnce(predicate) && mode !== "phone") return null;
  const who = participants(fact, cluster, sides);
  if (who === null) return null;
  if (when === "apart") {
    if (isOneEvent(fact, cluster, who, sides))
      return { strength: who, reason: "happens once, whatever the date" };
    return isOneCall(fact, cluster, who) ? { strength: who, reason: "one call, dated a day apart" } : null;
  }
  const words = weights.overlap(fact.content, cluster.content);
  const samePredicate =
    cluster.predicates.has(predicate) ||
    [...cluster.predicates].some((other) => sameFamily(other, predicate));
  if (isOutcome(fact, cluster)) return { strength: who + 1, reason: "what it led to, in the same sentence" };
  if (isRetold(fact, cluster, samePredicate, words))
    return { strength: who + words.share + 1, reason: "told in the headline or lead and again" };
  if (isSpeechAct(fact.kind)) return speech(fact, cluster, who, words, when, samePredicate);
  if (fact.locations.length > 0 && fact.kind === "ASSAULT" && elsewhere(fact, cluster, sides)) return null;
  const isOnceTold = samePredicate && isOnce(predicate) && who >= 2 && hitsPerson(fact, cluster, sides);
  const needed = neededFor(
    when,
    who,
    samePredicate,
    mode !== null && mode === cluster.mode,
    fact.report.reciprocal,
  );
  if (isOnceTold && when === "open")
    return { strength: who + words.share, reason: "happens once, no date against it" };
  if (when === "open" && who === 2 && isNear(fact, cluster))
    return { strength: who + words.share, reason: "same sides, the days around publication" };
  if (needed === null || (needed > 0 && (words.share < needed || words.words === 0))) return null;
  return { strength: who + words.share + (when === "same" ? 1 : 0), reason: reasonOf(when, needed) };
}

/** The headline and the text of an article tell one event; what they say of it is much the same. */
function isRetold(
  { article, claim: { zone }, kind, report: { predicate } }: Fact,
  cluster: Cluster,
  samePredicate: boolean,
  { share, words }: Shared,
): boolean {
  const isHeadline = (cluster.byArticle.get(article) ?? []).some(
    ({ claim }) => claim.zone !== zone && (zone === "headline" || claim.zone === "headline"),
  );
  if (!isHeadline) return false;
  if (!isSpeechAct(kind)) return samePredicate;
  return samePredicate ? words > 0 || isOnce(predicate) : words > 0 && share >= 0.25;
}

/** So many days around publication an undated meeting of two people is the only one they are known to have. */
const nearPublication = 10;

function isNear({ kind, mode, published, report, when, wording, status }: Fact, cluster: Cluster): boolean {
  if (kind !== "CONSULT" || !report.reciprocal || published === null || cluster.days === null) return false;
  if (mode !== cluster.mode || when.from !== null || when.yearless !== null) return false;
  if (!wording.isNoun && status !== "planned") return false;
  return gap({ from: published, to: published }, cluster.days) <= nearPublication;
}

const outcomes = new Set("kill wound injure".split(" "));

/** "Bombed the town, killing four": the outcome stands inside the words of the deed. */
function isOutcome({ article, claim, kind, report: { predicate } }: Fact, cluster: Cluster): boolean {
  const isInside = (inner: Fact["claim"], outer: Fact["claim"]): boolean =>
    inner.sentence === outer.sentence && inner.start >= outer.start && inner.start <= outer.end + 2;
  return (
    kind === "ASSAULT" &&
    (cluster.byArticle.get(article) ?? []).some((other) =>
      outcomes.has(predicate)
        ? isInside(claim, other.claim)
        : outcomes.has(other.report.predicate) && isInside(other.claim, claim),
    )
  );
}

type Timing = "same" | "open" | "apart";

/** Share of common words that a deed needs beside its participants and time; null when nothing could be enough. */
function neededFor(
  when: Timing,
  who: number,
  samePredicate: boolean,
  sameMode: boolean,
  reciprocal: boolean,
): number | null {
  const isExact = who >= 2;
  if (who < 1) return when === "same" && samePredicate && !reciprocal ? 0.4 : null;
  if (when === "same") {
    if (isExact && (samePredicate || sameMode || reciprocal)) return 0;
    return isExact ? 0.2 : samePredicate || sameMode ? 0.25 : 0.5;
  }
  if (isExact && sameMode && reciprocal) return 0;
  if (isExact && samePredicate) return 0.25;
  return isExact || samePredicate ? 0.5 : null;
}

const reasonOf = (when: Timing, needed: number): string =>
  `${when === "same" ? "same sides and time" : "same sides, no date against it"}${needed > 0 ? ", shared words" : ""}`;

function speech(
  fact: Fact,
  cluster: Cluster,
  who: number,
  { share, words }: Shared,
  when: Timing,
  samePredicate: boolean,
): Match | null {
  if (words < 2 && !samePredicate) return null;
  const fewest = samePredicate ? 1 : Math.min(2, fact.content.size, cluster.content.size);
  const isDated = when === "same" && samePredicate && who >= 2;
  const needed = isDated ? 0.3 : who >= 2 ? 0.5 : 0.6;
  if (words < Math.max(1, fewest) || share < needed) return null;
  if (when === "open" && share < needed + 0.1 && fact.article !== cluster.article) return null;
  return { strength: who + share + (when === "same" ? 1 : 0), reason: "same speaker, shared words" };
}

function times(fact: Fact, cluster: Cluster): Timing {
  const days = daysOf(fact.when);
  const theirs = cluster.days;
  if (days && theirs) return overlaps(days, theirs) ? "same" : "apart";
  if (theirs && fact.when.yearless !== null) return yearless(fact.when.yearless, theirs);
  if (days && cluster.yearless !== null) return yearless(cluster.yearless, days);
  if (fact.when.yearless !== null && cluster.yearless !== null)
    return bothYearless(fact.when.yearless, cluster.yearless);
  if (theirs && contradictsPublication(fact, theirs)) return "apart";
  return "open";
}

function yearless(words: string, near: Days): Timing {
  const placed = placedNear(words, near);
  return placed && overlaps(placed, near) ? "same" : "apart";
}

function bothYearless(a: string, b: string): Timing {
  const near = placedNear(b, { from: "2001-06-30", to: "2001-06-30" });
  return near ? yearless(a, near) : "open";
}

/** What an article tells as past lies before it, what it tells as planned lies ahead. */
function contradictsPublication({ published, status }: Fact, { from, to }: Days): boolean {
  if (published === null) return false;
  const day = { from: published, to: published };
  if (status === "planned") return to < published && gap(day, { from, to }) > 1;
  return status === "happened" && from > published && gap(day, { from, to }) > 1;
}

function elsewhere(fact: Fact, cluster: Cluster, sides: Sides): boolean {
  if (cluster.locations.size === 0) return false;
  return !fact.locations.some(({ entity }) =>
    [...cluster.locations].some((other) => sides.isWithin(entity, other)),
  );
}
