import { createCypher, CypherError } from "../../../graph/cypher/index.ts";
import { themes } from "../../neo4j/corpus/corpus.ts";
import { randomOf } from "../support/engine.ts";
import { randomGraph } from "../support/random-graph.ts";

const seeds = themes.flatMap(({ queries }) => queries);
const tokensOf = (text: string): string[] => text.match(/\w+|\s+|[^\w\s]/g) ?? [];
const words = seeds.flatMap(tokensOf);

/** Queries of the corpus with a few of their words dropped, doubled or replaced by words of others. */
export function* mutants(count: number, seed: number): Generator<string> {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (let i = 0; i < count; i++) {
    const tokens = tokensOf(pick(seeds));
    for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) {
      const at = Math.floor(random() * tokens.length);
      const inserted = random() < 0.6 ? [pick(words)] : [];
      tokens.splice(at, random() < 0.7 ? 1 : 0, ...inserted);
    }
    yield tokens.join("");
  }
}

/** What a query came to; what is neither an answer nor a `CypherError` with a place inside of the query throws. */
export function outcomeOf(query: string): "answer" | "error" {
  const engine = createCypher(randomGraph(5), { limits: { hops: 20_000, rows: 20_000, memory: 50 } });
  try {
    engine.query(query, { map: { a: 1 }, n: 2, list: [3, 1, 2], text: "b", p: 1 });
    return "answer";
  } catch (error) {
    if (!(error instanceof CypherError)) throw new Error(`on: ${query}`, { cause: error });
    const { span } = error;
    if (span && (span.start < 0 || span.end > query.length || span.start > span.end))
      throw new Error(`a place outside of: ${query}`, { cause: error });
    return "error";
  }
}
