import type { Cluster } from "./cluster.ts";
import type { Fact } from "./fact.ts";
import { isSpeechAct } from "./kinds.ts";
import type { Sides } from "./sides.ts";

/**
 * 2 where the sides share persons or bodies, 1 where one report names the country and the other its officer; null where
 * a participant contradicts. One that is missing on one side contradicts nobody, but then all others must be the same.
 * Half where only one side is known, or only the side of the one who acts: nearly everything else must agree then.
 */
export function participants(fact: Fact, cluster: Cluster, sides: Sides): number | null {
  const actors = new Set(fact.actors.map(({ entity }) => entity));
  const recipients = new Set(fact.recipients.map(({ entity }) => entity));
  if (fact.report.reciprocal || cluster.reciprocal)
    return together([...actors, ...recipients], cluster.members(), sides);
  const does = agree([...actors], [...cluster.actors], sides);
  const suffers = agree([...recipients], [...cluster.recipients], sides);
  if (does === null || suffers === null) return null;
  if (does === "none" && suffers === "none") return null;
  if (isSpeechAct(fact.kind) && (does === "none" || (does < 2 && suffers === "none"))) return null;
  if (does === "none") return suffers === 2 ? 2 : null;
  if (suffers === "none") return does === 2 && actors.size > 0 ? 1 : isSpeechAct(fact.kind) ? null : 0.5;
  return Math.min(2, does + suffers - 1 >= 2 ? (does === 2 && suffers === 2 ? 2 : 1.5) : 1);
}

/** "none" when one of the two names nobody. */
function agree(a: readonly string[], b: readonly string[], sides: Sides): 1 | 2 | "none" | null {
  if (a.length === 0 || b.length === 0) return "none";
  // What is closed or hit in a place and who suffers it are two answers to one question.
  const isPlace = (id: string): boolean => sides.entity(id)?.label === "Place";
  if (a.every(isPlace) !== b.every(isPlace)) return "none";
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
  if (few.length < 2) return same === 1 && many.length === 1 ? 0.5 : null;
  return same >= 2 ? 2 : 1;
}
