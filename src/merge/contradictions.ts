import type { Cluster } from "./cluster.ts";
import { datedFacts, type DatedFact } from "./date.ts";
import type { Fact } from "./fact.ts";
import type { Contradiction, ReportReference } from "./merged.ts";
import { countOf, disagree as countsDisagree, isDoubt } from "./counts.ts";
import type { Sides } from "./sides.ts";
import { byArticle } from "./summarize.ts";
import { gap, type Days } from "./when.ts";

/** A claim and what it says in one slot. */
interface Saying {
  readonly claim: ReportReference;
  readonly value: string;
}

/**
 * What the claims on one action disagree on. Only values of one slot that cannot both hold count; a vaguer date, a wider
 * place or another wording is no disagreement. Of many claims with the same two values each is paired once, with the
 * first claim of the other value.
 */
export function contradictionsOf(cluster: Cluster, sides: Sides): Contradiction[] {
  if (cluster.facts.length < 2) return [];
  const facts = [...cluster.facts].sort(byArticle);
  return [...dates(facts), ...statuses(facts), ...places(facts, sides), ...numbers(facts)];
}

const claimOf = ({ article, claim }: Fact): ReportReference => ({ article, index: claim.id });
const show = ({ from, to }: Days): string => (from === to ? from : `${from} to ${to}`);

/** Days that lie apart, both told as what happened. "Late December" may be a day or two off. */
function dates(facts: readonly Fact[]): Contradiction[] {
  const dated = datedFacts(facts).filter(({ fact }) => fact.status === "happened" && isFine(fact));
  return pairs(
    "date",
    dated.map((one) => ({ ...one, claim: claimOf(one.fact), value: show(one.days) })),
    areApart,
  );
}

const isFine = ({ when: { granularity } }: Fact): boolean =>
  granularity === "day" || granularity === "week" || granularity === "month";

function areApart(a: DatedFact, b: DatedFact): boolean {
  const isExact = a.fact.when.granularity === "day" && b.fact.when.granularity === "day";
  return gap(a.days, b.days) >= (isExact ? 1 : 2);
}

/** One says that it happened, another that it did not. */
function statuses(facts: readonly Fact[]): Contradiction[] {
  const sure = facts.filter(
    ({ status, claim }) => (status === "happened" && !claim.hedges.some(isDoubt)) || isDenied(status, claim),
  );
  return pairs(
    "status",
    sure.map((fact) => ({ fact, claim: claimOf(fact), value: fact.status })),
    (a, b) => a.fact.status !== b.fact.status,
  );
}

const isDenied = (status: Fact["status"], { modality, tense }: Fact["claim"]): boolean =>
  status === "denied" && modality === "asserted" && tense !== "future";

/** Two places of one kind, neither in the other, in two articles. */
function places(facts: readonly Fact[], sides: Sides): Contradiction[] {
  const placed = facts.flatMap((fact) =>
    fact.status === "happened" && fact.locations.length === 1
      ? [{ fact, entity: sides.entity(fact.locations[0]!.entity), claim: claimOf(fact) }]
      : [],
  );
  return pairs(
    "place",
    placed.map((one) => ({ ...one, value: one.entity?.name ?? "" })),
    (a, b) =>
      a.fact.article !== b.fact.article &&
      a.entity !== null &&
      b.entity !== null &&
      a.entity.label === b.entity.label &&
      a.entity.kind === b.entity.kind &&
      !sides.isWithin(a.entity.id, b.entity.id),
  );
}

/** Counts of one thing that cannot both be right, in two articles; see `counts`. */
function numbers(facts: readonly Fact[]): Contradiction[] {
  const counted = facts.flatMap((fact) => {
    const count = countOf(fact);
    return count ? [{ fact, count, claim: claimOf(fact), value: count.words }] : [];
  });
  return pairs("number", counted, (a, b) => countsDisagree(a.count, b.count));
}

/** The values most claims give; more than these are noise, and their pairs would be many. */
const mostValues = 6;

/** Every claim with the first claim that disagrees with it, for each value that disagrees. */
function pairs<S extends Saying>(
  slot: Contradiction["slot"],
  sayings: readonly S[],
  disagree: (a: S, b: S) => boolean,
): Contradiction[] {
  const byValue = new Map<string, S[]>();
  for (const saying of sayings) byValue.set(saying.value, [...(byValue.get(saying.value) ?? []), saying]);
  const groups = [...byValue.values()].sort((a, b) => b.length - a.length).slice(0, mostValues);
  const found = new Map<string, Contradiction>();
  groups.forEach((left, index) => {
    for (const right of groups.slice(index + 1)) {
      const [a, b] = [left[0]!, right[0]!];
      const joined = [...left.map((one) => [one, b] as const), ...right.map((one) => [a, one] as const)];
      for (const [one, other] of joined) {
        if (sameClaim(one.claim, other.claim) || !disagree(one, other)) continue;
        const key = `${one.claim.article} ${one.claim.index} ${other.claim.article} ${other.claim.index}`;
        found.set(key, {
          left: one.claim,
          right: other.claim,
          slot,
          leftValue: one.value,
          rightValue: other.value,
        });
      }
    }
  });
  return [...found.values()];
}

const sameClaim = (a: ReportReference, b: ReportReference): boolean =>
  a.article === b.article && a.index === b.index;
