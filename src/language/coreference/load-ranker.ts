import type { Weights } from "../net/weights.ts";
import { mentionTemplates } from "./mention-features.ts";
import { pairTemplates } from "./pair-features.ts";
import { Ranker } from "./ranker.ts";

/** The ranker of the reader's weights; null where they have none. Throws an Error when it was taught other features. */
export function loadRanker(weights: Weights): Ranker | null {
  if (!weights.has("coreference.pairs")) return null;
  const table = (name: string, features: number): { address: number; columns: number } => {
    const { address, length } = weights.place(`coreference.${name}`);
    if (length % features !== 0)
      throw new Error(`The reader's weights were taught other features of ${name} than this program has.`);
    return { address, columns: length / features };
  };
  const mentions = table("mentions", mentionTemplates.size);
  const pairs = table("pairs", pairTemplates.size);
  return new Ranker(weights.kernel, {
    mentionFeatures: mentions.address,
    hidden: mentions.columns,
    outputs: weights.kernel.place(outputs(weights, mentions.columns)),
    width: pairs.columns,
    rank: weights.place("coreference.left").length / mentions.columns,
    pairFeatures: pairs.address,
    score: weights.place("coreference.score").address,
  });
}

/** All layers over the hidden row of a mention in one, each row with its bias behind it. */
function outputs(weights: Weights, hidden: number): Float32Array {
  const vector = (name: string): Float32Array => weights.vector(`coreference.${name}`);
  const rows: number[][] = [];
  for (const [name, bias] of [
    ["antecedent", vector("pair_bias")],
    ["anaphor"],
    ["left"],
    ["right"],
    ["verdict", vector("verdict_bias")],
  ] as const) {
    const values = vector(name);
    for (let row = 0; row < values.length / hidden; row++)
      rows.push([...values.subarray(row * hidden, (row + 1) * hidden), bias?.[row] ?? 0, 0, 0, 0]);
  }
  const padding = new Array<number>(2 * (hidden + 4)).fill(0);
  return Float32Array.from([...rows.flat(), ...padding]);
}
