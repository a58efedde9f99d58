import MiniSearch from "minisearch";
import type { Drawing } from "./drawing.ts";
import type { Ledger } from "./ledger.ts";
import type { Selection } from "./state.ts";
import { spanWords } from "./words.ts";

export interface SearchHit {
  readonly selection: Selection;
  /** What is shown first: a name, a title, a quote. */
  readonly text: string;
  /** "Person", "Quote": what it is. */
  readonly kind: string;
  readonly note: string;
}

interface Entry {
  readonly id: string;
  readonly names: string;
  readonly aliases: string;
  readonly words: string;
}

export type Search = (text: string) => readonly SearchHit[];

const limit = 12;

/** Lower case without accents: "Suárez" and "suarez" are the same word. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Full text over names, aliases, action names, headlines and quotes; names count most, then what the news speaks of. */
export function createSearch(ledger: Ledger, drawing: Drawing): Search {
  const index = new MiniSearch<Entry>({
    fields: ["names", "aliases", "words"],
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: 0.15, combineWith: "AND", boost: { names: 8, aliases: 4 } },
  });
  index.addAll([...nodeEntries(ledger, drawing), ...claimEntries(ledger)]);
  const boostDocument = (id: string) => 1 + Math.log2(1 + (drawing.nodeById.get(id)?.weight ?? 0)) / 4;
  return (text) =>
    index
      .search(text, { boostDocument: (id) => boostDocument(String(id)) })
      .sort((a, b) => b.score - a.score || (String(a.id) < String(b.id) ? -1 : 1))
      .slice(0, limit)
      .map(({ id }) => hitOf(ledger, drawing, String(id)));
}

function nodeEntries(ledger: Ledger, drawing: Drawing): Entry[] {
  return drawing.nodes.map(({ id, caption }) => ({
    id,
    names: ledger.articles.get(id)?.title ?? caption,
    aliases: ledger.entities.get(id)?.aliases.join(" ") ?? caption,
    words: "",
  }));
}

function claimEntries(ledger: Ledger): Entry[] {
  return [...ledger.claims.values()].map(({ id, quote }) => ({ id, names: "", aliases: "", words: quote }));
}

function hitOf(ledger: Ledger, drawing: Drawing, id: string): SearchHit {
  const claim = ledger.claims.get(id);
  if (claim !== undefined) {
    const publisher = ledger.articles.get(claim.article)?.publisher ?? "";
    return { selection: { kind: "claim", id }, text: `“${claim.quote}”`, kind: "Quote", note: publisher };
  }
  const node = drawing.nodeById.get(id)!;
  const mentions = node.kind === "Action" ? spanWords(node.start, node.end) : `${node.weight}`;
  const text = ledger.articles.get(id)?.title ?? node.caption;
  return { selection: { kind: "node", id }, text, kind: node.kind, note: mentions };
}
