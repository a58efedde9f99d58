import type { GraphIndex } from "../../../model/index/index.ts";
import {
  float,
  isInteger,
  isMap,
  type ValueError,
  type Value,
  argumentError,
} from "../../../values/index.ts";
import { procedure, type ProcedureContext, type ProcedureDefinition } from "../../procedures/index.ts";
import { didYouMean } from "../../suggest.ts";
import { parseWords } from "./parse-words.ts";
import { search } from "./search.ts";
import { WordIndex, type TextIndex } from "./text-index.ts";

interface Built {
  /** Of the graph, and of what the statement has written. */
  readonly version: string;
  readonly words: WordIndex;
}

/** Search by words over the indexes given; each is built when it is first asked, and again when the graph has changed. */
export function fullText(indexes: readonly TextIndex[]): readonly ProcedureDefinition[] {
  const built = new WeakMap<
    GraphIndex,
    Map<string, { readonly version: string; readonly words: WordIndex }>
  >();
  const wordsOf = (
    index: GraphIndex,
    definition: TextIndex,
    { writer, step }: ProcedureContext,
  ): WordIndex => {
    let known = built.get(index);
    if (!known) built.set(index, (known = new Map<string, Built>()));
    const version = `${index.version} ${writer?.changes ?? 0}`;
    let entry = known.get(definition.name);
    if (entry?.version !== version)
      known.set(definition.name, (entry = { version, words: new WordIndex(index, definition, step) }));
    return entry.words;
  };
  const query = (isOfNodes: boolean): ProcedureDefinition["run"] => {
    const own = indexes.filter(({ types }) => (types === undefined) === isOfNodes);
    return (index, [name, text, options = null], context) => {
      if (typeof name !== "string" || typeof text !== "string") return [];
      const definition = own.find((candidate) => candidate.name === name) ?? fail(unknown(name, own));
      const scores = search(wordsOf(index, definition, context), parseWords(text));
      const [skip, limit] = [count(options, "skip", 0), count(options, "limit", scores.size)];
      return [...scores]
        .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
        .slice(skip, skip + limit)
        .map(([id, score]) => [isOfNodes ? index.node(id) : index.relationship(id), float(score)]);
    };
  };
  return [
    procedure(
      "db.index.fulltext.queryNodes(indexName: String, queryString: String, options?: Map): node: Node, score: Float",
      'Nodes by their words: "phrase", prefix*, fuzzy~, property:word, AND, OR, NOT. Options: skip, limit.',
      query(true),
    ),
    procedure(
      "db.index.fulltext.queryRelationships(indexName: String, queryString: String, options?: Map): relationship: Relationship, score: Float",
      "The same for relationships.",
      query(false),
    ),
    procedure(
      "db.index.fulltext.listAvailableAnalyzers(): analyzer: String, description: String, stopwords: List",
      "How texts are cut into words.",
      () => [["folding", "words in small letters without accents; no word is left out", []]],
    ),
  ];
}

function count(options: Value, name: string, preset: number): number {
  const value = isMap(options) ? (options.get(name) ?? preset) : preset;
  if (isInteger(value) && value >= 0) return Number(value);
  throw argumentError(`${name} is an Integer from 0 on`);
}

function unknown(name: string, indexes: readonly TextIndex[]): ValueError {
  const names = indexes.map((index) => index.name);
  const hint = didYouMean(name, names) ?? `There are ${names.join(", ") || "none"}.`;
  return argumentError(`there is no such full-text index: "${name}". ${hint}`);
}

function fail(error: Error): never {
  throw error;
}
