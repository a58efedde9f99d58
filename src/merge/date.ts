import type { DateBasis, Granularity } from "../language/index.ts";
import type { Fact } from "./fact.ts";
import { daysOf, intersection, lengthOf, placedNear, type Days } from "./when.ts";

interface ActionDate {
  readonly start: string | null;
  readonly end: string | null;
  readonly granularity: Granularity | null;
  readonly basis: DateBasis;
}

/** A report with the days it gives, its missing year taken from the other reports of the event. */
export interface DatedFact {
  readonly fact: Fact;
  readonly days: Days;
  readonly isInferred: boolean;
}

/** All reports of an event that give days, those without a year in the year nearest to the exactest other. */
export function datedFacts(facts: readonly Fact[]): DatedFact[] {
  const dated = facts.flatMap((fact) => {
    const days = daysOf(fact.when);
    return days ? [{ fact, days, isInferred: fact.when.basis === "inferred" }] : [];
  });
  const near = dated.reduce<Days | null>(
    (best, { days }) => (best === null || lengthOf(days) < lengthOf(best) ? days : best),
    null,
  );
  if (near === null) return dated;
  const placed = facts.flatMap((fact) => {
    const days = fact.when.yearless === null ? null : placedNear(fact.when.yearless, near);
    return days ? [{ fact, days, isInferred: true }] : [];
  });
  return [...dated, ...placed];
}

/**
 * When an event was: the days that most articles have in common, of equals the exacter, then the earlier. Reports of
 * what happened count before those of what was planned.
 */
export function dateOf(facts: readonly Fact[]): ActionDate {
  const all = datedFacts(facts);
  const happened = all.filter(({ fact }) => fact.status === "happened");
  const dated = happened.length > 0 ? happened : all;
  const options = distinct(dated).map((one) => optionOf(one, dated));
  options.sort(
    (a, b) =>
      b.articles - a.articles || lengthOf(a.days) - lengthOf(b.days) || (a.days.from < b.days.from ? -1 : 1),
  );
  const [found] = options;
  if (!found) return { start: null, end: null, granularity: null, basis: "unknown" };
  const exact = found.support.reduce((best, one) => (lengthOf(one.days) < lengthOf(best.days) ? one : best));
  const isStated = found.support.some(
    ({ fact, days }) => fact.when.basis === "stated" && lengthOf(days) === lengthOf(exact.days),
  );
  const basis = isStated ? "stated" : exact.isInferred ? "inferred" : exact.fact.when.basis;
  return { start: found.days.from, end: found.days.to, granularity: exact.fact.when.granularity, basis };
}

/** One report for each stretch of days: a thousand reports of one day give one option. */
const distinct = (dated: readonly DatedFact[]): DatedFact[] => [
  ...new Map([...dated].reverse().map((one) => [`${one.days.from} ${one.days.to}`, one])).values(),
];

interface Option {
  readonly days: Days;
  readonly articles: number;
  readonly support: readonly DatedFact[];
}

function optionOf(first: DatedFact, all: readonly DatedFact[]): Option {
  let days = first.days;
  const support = [first];
  for (const other of all) {
    const common = other === first ? null : intersection(days, other.days);
    if (!common) continue;
    days = common;
    support.push(other);
  }
  return { days, support, articles: new Set(support.map(({ fact }) => fact.article)).size };
}
