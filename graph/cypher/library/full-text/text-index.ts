import MiniSearch from "minisearch";
import type { GraphIndex } from "../../../model/index/index.ts";
import { isList, type Value } from "../../../values/index.ts";

/** A full-text index over properties that are texts or lists of texts; `labels` or `types`, not both. */
export interface TextIndex {
  readonly name: string;
  readonly labels?: readonly string[];
  readonly types?: readonly string[];
  readonly properties: readonly string[];
}

/** What an element is for the search: its dense id and its texts by property. */
type Entry = Readonly<Record<string, string | number>>;

/** How one word is looked for. */
export interface WordOptions {
  readonly fields?: string[];
  readonly prefix?: boolean;
  /** Letters that may differ. */
  readonly fuzzy?: number;
}

/** Scores (BM25+) by the dense id of the node or relationship. */
export type Scores = ReadonlyMap<number, number>;

/** The words of the graph as it was when this was built. */
export class WordIndex {
  private readonly index: GraphIndex;
  private readonly definition: TextIndex;
  private readonly search: MiniSearch<Entry>;

  constructor(index: GraphIndex, definition: TextIndex, step: () => void) {
    this.index = index;
    this.definition = definition;
    this.search = new MiniSearch<Entry>({ fields: [...definition.properties], processTerm: fold });
    for (const id of elements(index, definition)) {
      step();
      const texts = definition.properties.map((property) => [property, this.text(id, property)] as const);
      if (texts.some(([, text]) => text !== "")) this.search.add({ id, ...Object.fromEntries(texts) });
    }
  }

  /** A word that is cut in two, as "U.S.", is a phrase. */
  word(text: string, options: WordOptions): Scores {
    if (wordsOf(text).length > 1) return this.phrase(text, options);
    return new Map(this.search.search(text, options).map(({ id, score }) => [Number(id), score]));
  }

  all(): Scores {
    return new Map(this.search.search(MiniSearch.wildcard).map(({ id, score }) => [Number(id), score]));
  }

  /** Those in one of whose properties the words stand side by side. */
  phrase(text: string, { fields = [...this.definition.properties] }: WordOptions): Scores {
    const wanted = ` ${wordsOf(text).join(" ")} `;
    const found = this.search.search(text, { fields, combineWith: "AND" });
    const holds = (id: number) =>
      fields.some((property) => ` ${wordsOf(this.text(id, property)).join(" ")} `.includes(wanted));
    return new Map(found.map(({ id, score }) => [Number(id), score] as const).filter(([id]) => holds(id)));
  }

  private text(id: number, property: string): string {
    const { index } = this;
    const value = this.definition.types
      ? index.relationshipProperty(id, property)
      : index.nodeProperty(id, property);
    return textOf(value);
  }
}

function* elements(index: GraphIndex, { labels, types }: TextIndex): Iterable<number> {
  if (types) {
    for (let id = 0; id < index.relationshipKeys.length; id++)
      if (index.isRelationshipAlive(id) && types.includes(index.typeOf(id))) yield id;
    return;
  }
  for (let id = 0; id < index.nodeKeys.length; id++)
    if (index.isNodeAlive(id) && index.labelsOf(id).some((label) => labels?.includes(label))) yield id;
}

function textOf(value: Value): string {
  if (typeof value === "string") return value;
  return isList(value) ? value.filter((item) => typeof item === "string").join("\n") : "";
}

/** Small letters without accents: "Suárez" and "suarez" are the same word. */
const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const tokenize = MiniSearch.getDefault("tokenize") as (text: string) => string[];
const wordsOf = (text: string): readonly string[] =>
  tokenize(text)
    .filter((word) => word !== "")
    .map(fold);
