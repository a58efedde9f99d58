import type { Cluster } from "./cluster.ts";
import { isDoubt } from "./counts.ts";
import type { Fact } from "./fact.ts";
import { sameFamily } from "./kinds.ts";
import type { Resolution } from "../resolve/index.ts";
import type { Contradiction } from "./merged.ts";
import { datesMayDiffer } from "./once.ts";
import type { Sides } from "./sides.ts";
import { byArticle } from "./summarize.ts";
import { daysOf, gap } from "./when.ts";

/** So many accounts of one person's death are compared. */
const compared = 16;

/**
 * "The army killed him" against "the rebels killed him": a person dies once, so two articles, or two who are quoted in
 * one, disagree when their killers have nothing to do with each other. The accounts stay two actions: their participants
 * differ. What one teller alone says is no disagreement, for both may have taken part.
 */
export function whoDidIt(
  clusters: readonly Cluster[],
  sides: Sides,
  resolution: Resolution,
): Contradiction[] {
  const deaths = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.actors.size === 0 || ![...cluster.predicates].some(isDeath)) continue;
    for (const whom of cluster.recipients)
      if (sides.entity(whom)?.label === "Person") deaths.set(whom, [...(deaths.get(whom) ?? []), cluster]);
  }
  return [...deaths.values()].flatMap((accounts) => {
    const few = accounts.slice(0, compared);
    return few.flatMap((one, index) =>
      few.slice(index + 1).flatMap((other) => between(one, other, sides, resolution) ?? []),
    );
  });
}

function between(one: Cluster, other: Cluster, sides: Sides, resolution: Resolution): Contradiction | null {
  const tellers = (fact: Fact): string[] =>
    fact.claim.speakers
      .slice(0, 1)
      .flatMap(({ mention }) => resolution.identities(fact.article, mention).map(({ entity }) => entity));
  if (!areStrangers([...one.actors], [...other.actors], sides)) return null;
  for (const left of one.facts.filter(isTold).sort(byArticle))
    for (const right of other.facts.filter(isTold).sort(byArticle))
      if (
        (left.article !== right.article || areStrangers(tellers(left), tellers(right), sides)) &&
        isOneDay(left, right)
      )
        return {
          left: { article: left.article, index: left.claim.id },
          right: { article: right.article, index: right.claim.id },
          slot: "participant",
          leftValue: namesOf(left, sides),
          rightValue: namesOf(right, sides),
        };
  return null;
}

/** Both are known, nobody of the one stands for anybody of the other, and nobody is a mere place. */
const areStrangers = (some: readonly string[], others: readonly string[], sides: Sides): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  some.every((a) =>
    others.every(
      (b) => sides.likeness(a, b) === "other" && [a, b].every((id) => sides.entity(id)?.label !== "Place"),
    ),
  );

const isDeath = (predicate: string): boolean => sameFamily(predicate, "kill");

const isTold = ({ actors, report, claim: { polarity, modality, hedges } }: Fact): boolean =>
  actors.length > 0 &&
  isDeath(report.predicate) &&
  polarity === "affirmed" &&
  (modality === "asserted" || modality === "alleged") &&
  !hedges.some(isDoubt);

/** No two days stand against it; near ones do not, for their dates may be what the tellers disagree on as well. */
function isOneDay(a: Fact, b: Fact): boolean {
  const [one, other] = [daysOf(a.when), daysOf(b.when)];
  return one === null || other === null || gap(one, other) <= datesMayDiffer;
}

const namesOf = ({ actors }: Fact, sides: Sides): string =>
  actors.map(({ entity }) => sides.entity(entity)?.name ?? entity).join(", ");
