import type { ClaimReport } from "../extract/index.ts";
import type { Fact } from "./fact.ts";
import type { Status } from "./merged.ts";
import type { Days, When } from "./when.ts";
import type { Wording } from "./wording.ts";

/** What the words of one claim make of the action; what lies after the day of publication has not happened. */
export function statusOf(
  wording: Wording,
  { polarity, modality, tense }: ClaimReport,
  when: When,
  published: string | null,
): Status {
  if (polarity === "negated") return "denied";
  switch (modality) {
    case "asserted":
      return tense === "future" || wording.isAhead || isAfter(when.from, published) ? "planned" : "happened";
    case "possible":
    case "hypothetical":
      return "alleged";
    default:
      return modality;
  }
}

const isAfter = (day: string | null, published: string | null): boolean =>
  day !== null && published !== null && day > published;

const strength: readonly Status[] = ["happened", "planned", "threatened", "alleged", "requested", "denied"];

/**
 * What all reports together make of an event: the strongest of them. A report that came out before the day of the
 * event tells of a plan, and a bare noun ("the meeting") without a day of publication says nothing against a plan.
 */
export function statusOfEvent(facts: readonly Fact[], days: Days | null): Status {
  const isPlanned = facts.some(({ status }) => status === "planned");
  const given = new Set(
    facts.map(({ status, published, wording: { isNoun } }) => {
      const isUnsure = isPlanned && isNoun && (published === null || days === null);
      const isAhead = isAfter(days?.from ?? null, published);
      return status === "happened" && (isUnsure || isAhead) ? "planned" : status;
    }),
  );
  return strength.find((status) => given.has(status)) ?? "alleged";
}
