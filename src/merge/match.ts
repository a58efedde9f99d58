import type { Cluster } from "./cluster.ts";
import type { Weights } from "./content.ts";
import type { Fact } from "./fact.ts";
import { isOnce, isSpeechAct, sameFamily } from "./kinds.ts";
import type { Sides } from "./sides.ts";
import { daysOf, gap, overlaps, placedNear, type Days } from "./when.ts";

/** How much speaks for a report telling of the event of a cluster, and in which words. */
export interface Match {
  readonly strength: number;
  readonly reason: string;
}

/** At most so far apart may two articles date what happens once. */
const datesMayDiffer = 45;

/**
 * Compares a report with the event of a cluster; null when they are not the same or nothing shows that they are.
 * Everything that is known must agree; what is not known must be made up for by shared words.
 */
export function match(fact: Fact, cluster: Cluster, sides: Sides, weights: Weights): Match | null {
  const { mode, predicate } = fact.report;
  if (mode !== null && cluster.mode !== null && mode !== cluster.mode) return null;
  const when = times(fact, cluster);
  if (when === "apart" && !isOnce(predicate)) return null;
  const who = participants(fact, cluster, sides);
  if (who === null) return null;
  if (when === "apart")
    return isOneEvent(fact, cluster, who, sides)
      ? { strength: who, reason: "happens once, whatever the date" }
      : null;
  const words = weights.overlap(fact.content, cluster.content);
  const isSpeech = isSpeechAct(fact.report.type);
  const samePredicate =
    cluster.predicates.has(predicate) ||
    [...cluster.predicates].some((other) => sameFamily(other, predicate));
  if (isSpeech) return speech(fact, cluster, who, words, when, samePredicate);
  if (fact.locations.length > 0 && fact.report.type === "ASSAULT" && elsewhere(fact, cluster, sides))
    return null;
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
  if (needed === null || (needed > 0 && (words.share < needed || words.words === 0))) return null;
  return { strength: who + words.share + (when === "same" ? 1 : 0), reason: reasonOf(when, needed) };
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
  { share, words }: { readonly share: number; readonly words: number },
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

/**
 * 2 where the sides share persons or bodies, 1 where one report names the country and the other its officer; null where
 * a participant contradicts. One that is missing on one side contradicts nobody, but then all others must be the same.
 */
function participants(fact: Fact, cluster: Cluster, sides: Sides): number | null {
  const actors = new Set(fact.actors.map(({ entity }) => entity));
  const recipients = new Set(fact.recipients.map(({ entity }) => entity));
  if (fact.report.reciprocal || cluster.reciprocal)
    return together([...actors, ...recipients], cluster.members(), sides);
  const does = agree([...actors], [...cluster.actors], sides);
  const suffers = agree([...recipients], [...cluster.recipients], sides);
  if (does === null || suffers === null) return null;
  if (does === "none" && suffers === "none") return null;
  if (isSpeechAct(fact.report.type) && (does === "none" || (does < 2 && suffers === "none"))) return null;
  if (does === "none") return suffers === 2 ? 2 : null;
  if (suffers === "none") return does === 2 && actors.size > 0 ? 1 : null;
  return Math.min(2, does + suffers - 1 >= 2 ? (does === 2 && suffers === 2 ? 2 : 1.5) : 1);
}

/** "none" when one of the two names nobody. */
function agree(a: readonly string[], b: readonly string[], sides: Sides): 1 | 2 | "none" | null {
  if (a.length === 0 || b.length === 0) return "none";
  let best: 1 | 2 | null = null;
  for (const one of a)
    for (const other of b) {
      const likeness = sides.likeness(one, other);
      if (likeness === "same") return 2;
      if (likeness === "side") best = 1;
    }
  return best;
}

/** All participants of the report with fewer of them must be among those of the other, at least two of them. */
function together(a: readonly string[], b: readonly string[], sides: Sides): number | null {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  const taken = new Set<string>();
  for (const one of few) {
    const other =
      many.find((id) => id === one) ??
      many.find((id) => !taken.has(id) && sides.likeness(one, id) === "side");
    if (other === undefined) return null;
    taken.add(other);
    if (other === one) same++;
  }
  if (few.length < 2) return null;
  return same >= 2 ? 2 : 1;
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

/** Different articles, different dates, the same person, and a thing that befalls a person once. */
function isOneEvent(fact: Fact, cluster: Cluster, who: number, sides: Sides): boolean {
  const { predicate } = fact.report;
  if (
    !isOnce(predicate) ||
    ![...cluster.predicates].some((other) => isOnce(other) && sameFamily(other, predicate))
  )
    return false;
  if (cluster.articles.has(fact.article) || fact.status !== "happened" || !cluster.statuses.has("happened"))
    return false;
  const [mine, theirs] = [daysOf(fact.when), cluster.days];
  const placed =
    mine ?? (fact.when.yearless !== null && theirs ? placedNear(fact.when.yearless, theirs) : null);
  const other = theirs ?? (cluster.yearless !== null && mine ? placedNear(cluster.yearless, mine) : null);
  return (
    hitsPerson(fact, cluster, sides) &&
    who >= 1 &&
    placed !== null &&
    other !== null &&
    gap(placed, other) <= datesMayDiffer
  );
}

/** What is done, is done to the same person; or, where it is done to nobody, the same person does it. */
function hitsPerson({ actors, recipients }: Fact, cluster: Cluster, sides: Sides): boolean {
  const isSame = (mine: Fact["actors"], theirs: ReadonlySet<string>): boolean =>
    mine.some(({ entity }) => theirs.has(entity) && sides.entity(entity)?.label === "Person");
  return recipients.length > 0 ? isSame(recipients, cluster.recipients) : isSame(actors, cluster.actors);
}

function elsewhere(fact: Fact, cluster: Cluster, sides: Sides): boolean {
  if (cluster.locations.size === 0) return false;
  return !fact.locations.some(({ entity }) =>
    [...cluster.locations].some((other) => sides.isWithin(entity, other)),
  );
}
