import type { EntityLabel } from "../mention.ts";

/** What one name of the article is, by the votes of all its mentions. "none": a thing, an event, nobody. */
export interface NameVerdict {
  readonly label: EntityLabel | "none";
  readonly kindOf: string | null;
  /** ISO 3166 alpha-3 where the name itself gives it. */
  readonly country: string | null;
  readonly gender: "female" | "male" | null;
}

export interface Votes {
  person: number;
  body: number;
  place: number;
}
