import { bestAssignment } from "./assignment.ts";

/** A part of a figure: `part` of `whole`. */
interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Precision and recall as shares, which add up over documents. */
export interface Shares {
  readonly precision: Share;
  readonly recall: Share;
}

/** Entities as lists of mentions; a mention is any string that names its span. */
type Entities = readonly (readonly string[])[];

export const metrics = ["mentions", "muc", "b3", "ceaf"] as const;
export type CoreferenceShares = Readonly<Record<(typeof metrics)[number], Shares>>;

/**
 * Mentions, MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and CEAF-phi4 (Luo 2005), as the reference
 * scorer defines them for mentions the system found by itself (Pradhan et al. 2014). Entities of one mention count on
 * neither side.
 */
export function scoreCoreference(gold: Entities, found: Entities): CoreferenceShares {
  const [key, response] = [linked(gold), linked(found)];
  const [keyOf, responseOf] = [entityOf(key), entityOf(response)];
  const both = [...responseOf.keys()].filter((mention) => keyOf.has(mention)).length;
  const similarity = totalSimilarity(key, response);
  return {
    mentions: {
      precision: { part: both, whole: responseOf.size },
      recall: { part: both, whole: keyOf.size },
    },
    muc: { precision: mucShare(response, keyOf), recall: mucShare(key, responseOf) },
    b3: { precision: bCubedShare(response, keyOf), recall: bCubedShare(key, responseOf) },
    ceaf: {
      precision: { part: similarity, whole: response.length },
      recall: { part: similarity, whole: key.length },
    },
  };
}

const linked = (entities: Entities): Entities =>
  entities.map((mentions) => [...new Set(mentions)]).filter((mentions) => mentions.length > 1);

function entityOf(entities: Entities): Map<string, number> {
  return new Map(entities.flatMap((mentions, index) => mentions.map((mention) => [mention, index] as const)));
}

/** How the mentions of one entity are spread over the entities of the other side; null for those it lacks. */
function spread(mentions: readonly string[], other: ReadonlyMap<string, number>): Map<number | null, number> {
  const counts = new Map<number | null, number>();
  for (const mention of mentions) {
    const entity = other.get(mention) ?? null;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

/** Links that are right: those an entity needs, less those missing between its parts; a mention the other side lacks is a part. */
function mucShare(entities: Entities, other: ReadonlyMap<string, number>): Share {
  let [part, whole] = [0, 0];
  for (const mentions of entities) {
    const counts = spread(mentions, other);
    const alone = counts.get(null) ?? 0;
    const parts = counts.size - Number(alone > 0) + alone;
    part += mentions.length - parts;
    whole += mentions.length - 1;
  }
  return { part, whole };
}

/** For each mention the share of its entity that the other side puts with it. */
function bCubedShare(entities: Entities, other: ReadonlyMap<string, number>): Share {
  let [part, whole] = [0, 0];
  for (const mentions of entities) {
    for (const [entity, count] of spread(mentions, other))
      if (entity !== null) part += (count * count) / mentions.length;
    whole += mentions.length;
  }
  return { part, whole };
}

/** The best one-to-one mapping of entities, each pair worth 2 |K and R| / (|K| + |R|) (phi 4). */
function totalSimilarity(key: Entities, response: Entities): number {
  const responseOf = entityOf(response);
  const worth = key.map((mentions) => {
    const row = new Array<number>(response.length).fill(0);
    for (const [entity, count] of spread(mentions, responseOf))
      if (entity !== null) row[entity] = (2 * count) / (mentions.length + response[entity]!.length);
    return row;
  });
  return bestAssignment(worth);
}

export function add(a: Shares, b: Shares): Shares {
  const sum = (left: Share, right: Share): Share => ({
    part: left.part + right.part,
    whole: left.whole + right.whole,
  });
  return { precision: sum(a.precision, b.precision), recall: sum(a.recall, b.recall) };
}
