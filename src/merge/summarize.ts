import { scoreOf } from "#graph";
import type { Derivation } from "../articles/index.ts";
import type { Cluster } from "./cluster.ts";
import { dateOf } from "./date.ts";
import type { Fact } from "./fact.ts";
import type { MergedAction, Participation } from "./merged.ts";
import type { Sides } from "./sides.ts";
import { statusOfEvent } from "./status.ts";
import { titleOf } from "./title.ts";

/** The action that a cluster of reports stands for; ids are given later, when all actions are known. */
export function summarize(
  cluster: Cluster,
  sides: Sides,
  derivations: readonly Derivation[],
): Omit<MergedAction, "id"> {
  const facts = [...cluster.facts].sort(byArticle);
  const actors = participations(facts.flatMap((fact) => fact.actors));
  const taken = new Set(actors.map(({ entity }) => entity));
  const recipients = participations(facts.flatMap((fact) => fact.recipients)).filter(
    ({ entity }) => !taken.has(entity),
  );
  const members = cluster.reciprocal
    ? { actors: [...actors, ...recipients], recipients: [] }
    : { actors, recipients };
  const articles = new Set(facts.map(({ article }) => article));
  const { start, end, granularity, basis } = dateOf(facts);
  const status = statusOfEvent(facts, start === null || end === null ? null : { from: start, to: end });
  return {
    type: cluster.type,
    mode: cluster.mode,
    cameo: facts.find(({ report }) => report.cameo !== null)?.report.cameo ?? null,
    name: titleOf(cluster, members, status, sides),
    start,
    end,
    granularity,
    dateBasis: basis,
    status,
    articles: articles.size,
    sources: independent(articles, derivations),
    score: scoreOf(cluster.type, cluster.mode),
    ...members,
    locations: participations(facts.flatMap((fact) => fact.locations)),
    claims: [
      ...new Map(
        facts.map(({ article, claim }) => [`${article} ${claim.id}`, { article, index: claim.id }]),
      ).values(),
    ],
    reason: [...cluster.reasons].sort().join("; ") || "one report",
  };
}

/** Reports in the order of their articles and places in them. */
export function byArticle(a: Fact, b: Fact): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.report.id - b.report.id;
}

/** One participation for every entity and article, what the words say before what was concluded. */
function participations(all: readonly Participation[]): Participation[] {
  const found = new Map<string, Participation>();
  for (const one of all) {
    const key = `${one.entity} ${one.article}`;
    const known = found.get(key);
    if (!known || (known.inferred !== null && one.inferred === null)) found.set(key, one);
  }
  const count = new Map<string, number>();
  for (const { entity } of found.values()) count.set(entity, (count.get(entity) ?? 0) + 1);
  return [...found.values()].sort(
    (a, b) =>
      count.get(b.entity)! - count.get(a.entity)! ||
      compare(a.entity, b.entity) ||
      compare(a.article, b.article),
  );
}

/** Articles that are no rewrite of one another count once each, a story with its rewrites once. */
function independent(articles: ReadonlySet<string>, derivations: readonly Derivation[]): number {
  const leader = new Map([...articles].map((article) => [article, article]));
  const find = (article: string): string => {
    let found = article;
    while (leader.get(found) !== found) found = leader.get(found)!;
    return found;
  };
  for (const { from, to } of derivations)
    if (articles.has(from) && articles.has(to)) leader.set(find(from), find(to));
  return new Set([...articles].map(find)).size;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
