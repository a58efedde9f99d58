import type { Derivation } from "../articles/index.ts";
import type { Extraction } from "../extract/index.ts";
import type { Resolution } from "../resolve/index.ts";
import { contradictionsOf } from "./contradictions.ts";
import { doneOrThreatened } from "./done-or-threatened.ts";
import { factsOf } from "./fact.ts";
import { group } from "./group.ts";
import type { Contradiction, Merged, MergedAction, Response } from "./merged.ts";
import { responsesOf } from "./responses.ts";
import { Sides } from "./sides.ts";
import { summarize } from "./summarize.ts";
import { whoDidIt } from "./who-did-it.ts";

/**
 * One Action from all reports of it, what its claims disagree on, and which claims answer which. Precision first: reports
 * stay apart unless type, sides and time agree and nothing contradicts. The same for any order of the articles.
 */
export function merge(
  extractions: readonly Extraction[],
  resolution: Resolution,
  derivations: readonly Derivation[] = [],
): Merged {
  const sorted = [...extractions].sort((a, b) => compare(a.article.id, b.article.id));
  const sides = new Sides(resolution);
  const facts = factsOf(sorted, resolution);
  const clusters = group(facts, sides);
  return {
    actions: named(clusters.map((cluster) => summarize(cluster, sides, derivations))),
    contradictions: [
      ...clusters.flatMap((cluster) => contradictionsOf(cluster, sides)),
      ...doneOrThreatened(clusters, sides),
      ...whoDidIt(clusters, sides, resolution),
    ].sort(byClaims),
    responses: responsesOf(sorted, facts, resolution, sides).sort(byFrom),
  };
}

/** Gives every action an id of its type, its participants and its day; equal ones are numbered by their first claim. */
function named(actions: readonly Omit<MergedAction, "id">[]): MergedAction[] {
  const sorted = actions.map((action) => ({ action, id: idOf(action) }));
  sorted.sort((a, b) => compare(a.id, b.id) || byFirstClaim(a.action, b.action));
  const used = new Map<string, number>();
  return sorted.map(({ action, id }) => {
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return { id: count === 1 ? id : `${id}~${count}`, ...action };
  });
}

function idOf({ type, mode, actors, recipients, start }: Omit<MergedAction, "id">): string {
  const members = [
    ...new Set([...actors, ...recipients].map(({ entity }) => entity.replace(/^[^/]*\//, "").toLowerCase())),
  ];
  const parts = [type.toLowerCase(), mode, ...members.slice(0, 3), start];
  return `action/${parts.filter((part) => part !== null).join("-")}`;
}

function byFirstClaim(a: Omit<MergedAction, "id">, b: Omit<MergedAction, "id">): number {
  const [one, other] = [a.claims[0]!, b.claims[0]!];
  return compare(one.article, other.article) || one.index - other.index;
}

const byClaims = (a: Contradiction, b: Contradiction): number =>
  compare(a.left.article, b.left.article) ||
  a.left.index - b.left.index ||
  compare(a.right.article, b.right.article) ||
  a.right.index - b.right.index ||
  compare(a.slot, b.slot);

const byFrom = (a: Response, b: Response): number =>
  compare(a.from.article, b.from.article) || a.from.index - b.from.index;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
