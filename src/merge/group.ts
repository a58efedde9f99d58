import { Cluster } from "./cluster.ts";
import { Weights } from "./content.ts";
import type { Fact } from "./fact.ts";
import { match } from "./match.ts";
import type { Sides } from "./sides.ts";
import { Told } from "./told.ts";
import { vagueness } from "./when.ts";

/** So many clusters of one type and pair of sides are compared with a report, the latest first. */
const compared = 64;

/**
 * Puts reports of one event together. The most exactly dated and fullest come first and open clusters; the others join
 * the one they match, or stay alone when two match alike: a call without a date between people who called twice is
 * neither. Words that point back ("the meeting") come last and join what their own article told. Reports are looked up by type and pair of sides, so the time grows with their number and not its square.
 */
export function group(facts: readonly Fact[], sides: Sides): Cluster[] {
  const weights = new Weights(facts.map(({ content }) => content));
  const clusters: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  const told = new Told(sides);
  const sorted = [...facts].sort(byExactness);
  const isReference = (fact: Fact): boolean => fact.wording.isReference && vagueness(fact.when) === 9;
  const ordered = [...sorted.filter((fact) => !isReference(fact)), ...sorted.filter(isReference)];
  for (const fact of ordered) {
    const keys = keysOf(fact, sides);
    const candidates = new Set(
      sought(fact, keys, sides).flatMap((key) => (index.get(key) ?? []).slice(-compared)),
    );
    const found = (isReference(fact) ? told.before(fact) : null) ?? best(fact, candidates, sides, weights);
    const cluster = found?.cluster ?? new Cluster(fact);
    if (found) cluster.add(fact, found.reason);
    else clusters.push(cluster);
    told.add(fact, cluster);
    for (const key of keys) {
      const known = index.get(key);
      if (!known) index.set(key, [cluster]);
      else if (known.at(-1) !== cluster && !known.slice(-compared).includes(cluster)) known.push(cluster);
    }
  }
  return clusters;
}

function best(
  fact: Fact,
  candidates: Iterable<Cluster>,
  sides: Sides,
  weights: Weights,
): { readonly cluster: Cluster; readonly reason: string } | null {
  const found = [...candidates]
    .flatMap((cluster) => {
      const result = match(fact, cluster, sides, weights);
      return result ? [{ cluster, ...result }] : [];
    })
    .sort((a, b) => b.strength - a.strength);
  const [first, second] = found;
  const isTied = first !== undefined && second !== undefined && first.strength - second.strength < 0.05;
  return first && !(isTied && fact.when.from === null) ? first : null;
}

/** Type with every pair of sides, and with every participant for reports that lack one. */
function keysOf({ report, kind, actors, recipients }: Fact, sides: Sides): string[] {
  const roots = (list: Fact["actors"]): string[] =>
    [...new Set(list.flatMap(({ entity }) => sides.roots(entity)))].slice(0, 4);
  const [does, suffers] = [roots(actors), roots(recipients)];
  const keys = new Set<string>();
  if (report.reciprocal || kind === "CONSULT") {
    const all = [...new Set([...does, ...suffers])].sort();
    for (const one of all)
      for (const other of all) if (one < other || all.length === 1) keys.add(`${kind} ${one} ${other}`);
    return [...keys];
  }
  for (const one of does) for (const other of suffers) keys.add(`${kind} ${one} ${other}`);
  for (const { entity } of recipients) keys.add(`${kind} > ${entity}`);
  for (const { entity } of actors) keys.add(`${kind} < ${entity}`);
  for (const root of does) keys.add(`${kind} << ${root}`);
  return [...keys];
}

/** Only a report that strikes nobody looks among all that the side of its actors did. */
function sought({ recipients }: Fact, keys: readonly string[], sides: Sides): readonly string[] {
  const isOpen = recipients.every(({ entity }) => sides.entity(entity)?.label === "Place");
  return isOpen ? keys : keys.filter((key) => !key.includes(" << "));
}

function byExactness(a: Fact, b: Fact): number {
  return (
    vagueness(a.when) - vagueness(b.when) ||
    b.actors.length + b.recipients.length - (a.actors.length + a.recipients.length) ||
    compare(a.article, b.article) ||
    a.report.id - b.report.id
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
