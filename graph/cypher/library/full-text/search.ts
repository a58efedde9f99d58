import type { WordQuery } from "./parse-words.ts";
import type { Scores, WordIndex } from "./text-index.ts";

/** Who answers a search, with scores. */
export function search(index: WordIndex, query: WordQuery): Scores {
  switch (query.kind) {
    case "All":
      return index.all();
    case "Word":
      return times(index.word(query.text, query.options), query.boost);
    case "Phrase":
      return times(index.phrase(query.text, query.options), query.boost);
    case "Group":
      return times(combined(index, query), query.boost);
  }
}

/** All that must be there and none that must not; the others raise the score, or are enough where nothing must be. */
function combined(index: WordIndex, { clauses }: Extract<WordQuery, { kind: "Group" }>): Scores {
  const of = (occur: string) =>
    clauses.filter((clause) => clause.occur === occur).map((clause) => search(index, clause.query));
  const [first, ...others] = of("must");
  const optional = of("should");
  const scores = new Map(first);
  for (const other of others)
    for (const [id, score] of scores) {
      const more = other.get(id);
      if (more === undefined) scores.delete(id);
      else scores.set(id, score + more);
    }
  for (const other of optional)
    for (const [id, score] of other)
      if (!first || scores.has(id)) scores.set(id, (scores.get(id) ?? 0) + score);
  for (const other of of("mustNot")) for (const id of other.keys()) scores.delete(id);
  return scores;
}

function times(scores: Scores, boost: number): Scores {
  return boost === 1 ? scores : new Map([...scores].map(([id, score]) => [id, score * boost]));
}
