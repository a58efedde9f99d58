import type { Cluster } from "./cluster.ts";
import type { Fact } from "./fact.ts";
import { isOnce, sameFamily } from "./kinds.ts";
import type { Sides } from "./sides.ts";
import { daysOf, gap, placedNear } from "./when.ts";

/** At most so far apart may two articles date what happens once. */
export const datesMayDiffer = 45;

/** Different articles, different dates, the same person, and a thing that befalls a person once. */
export function isOneEvent(fact: Fact, cluster: Cluster, who: number, sides: Sides): boolean {
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
export function hitsPerson({ actors, recipients }: Fact, cluster: Cluster, sides: Sides): boolean {
  const isSame = (mine: Fact["actors"], theirs: ReadonlySet<string>): boolean =>
    mine.some(({ entity }) => theirs.has(entity) && sides.entity(entity)?.label === "Person");
  return recipients.length > 0 ? isSame(recipients, cluster.recipients) : isSame(actors, cluster.actors);
}

/** Two articles date one phone call of the same two a day apart; two calls on two days are told by one article. */
export function isOneCall(fact: Fact, cluster: Cluster, who: number): boolean {
  const mine = daysOf(fact.when);
  return (
    who === 2 &&
    fact.report.reciprocal &&
    fact.mode === "phone" &&
    cluster.mode === "phone" &&
    fact.when.granularity === "day" &&
    mine !== null &&
    cluster.days !== null &&
    cluster.days.from === cluster.days.to &&
    gap(mine, cluster.days) <= 1 &&
    fact.status === "happened" &&
    !cluster.articles.has(fact.article)
  );
}
