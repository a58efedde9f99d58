import type { Weights } from "../net/weights.ts";
import { mentionTemplates } from "./mention-features.ts";
import { pairTemplates } from "./pair-features.ts";
import { Ranker, type Matrix } from "./ranker.ts";

/** The ranker of the reader's weights; null where they have none. Throws an Error when it was taught other features. */
export function loadRanker(weights: Weights): Ranker | null {
  if (!weights.has("coreference.pairs")) return null;
  const vector = (name: string): Float32Array => weights.vector(`coreference.${name}`);
  const matrix = (name: string, columns: number): Matrix => ({ columns, values: vector(name) });
  const table = (name: string, features: number): Matrix => {
    const values = vector(name);
    if (values.length % features !== 0)
      throw new Error(`The reader's weights were taught other features of ${name} than this program has.`);
    return { columns: values.length / features, values };
  };
  const mentionFeatures = table("mentions", mentionTemplates.size);
  const hidden = mentionFeatures.columns;
  return new Ranker({
    mentionFeatures,
    verdict: matrix("verdict", hidden),
    verdictBias: vector("verdict_bias"),
    antecedent: matrix("antecedent", hidden),
    anaphor: matrix("anaphor", hidden),
    pairBias: vector("pair_bias"),
    pairFeatures: table("pairs", pairTemplates.size),
    score: vector("score"),
    left: matrix("left", hidden),
    right: matrix("right", hidden),
  });
}
