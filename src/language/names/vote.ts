import type { Token } from "../annotation.ts";
import { wordsOf, type FoundName } from "./found.ts";

/** How sure the net must be, on the whole, before the text's other mentions outvote it. */
type Ballot = Map<string, number>;

/**
 * One type for one name: every mention of the same words votes with the net's support for each type, and a full
 * name votes for its bare surname ("Gustavo Petro" for "Petro").
 */
export function vote(tokens: readonly Token[], names: readonly FoundName[]): FoundName[] {
  const ballots = new Map<string, Ballot>();
  for (const name of names) cast(ballots, wordsOf(tokens, name), name, 1);
  for (const name of names)
    if (name.type === "PER" && name.last - name.first > 1) {
      const surname = tokens[name.last - 1]!.form;
      if (ballots.has(surname)) cast(ballots, surname, name, 1);
    }
  return names.map((name) => {
    const ballot = ballots.get(wordsOf(tokens, name));
    return ballot === undefined ? name : { ...name, type: winner(ballot, name.type) };
  });
}

function cast(ballots: Map<string, Ballot>, words: string, name: FoundName, weight: number): void {
  const ballot = ballots.get(words) ?? new Map<string, number>();
  for (const [type, support] of name.support)
    ballot.set(type, (ballot.get(type) ?? 0) + weight * Math.max(floor, support));
  ballots.set(words, ballot);
}

/** No single mention may weigh more than this log-probability against a type. */
const floor = -5;

function winner(ballot: Ballot, given: string): string {
  let best = given;
  for (const [type, votes] of ballot) if (votes > (ballot.get(best) ?? -Infinity)) best = type;
  return best;
}
