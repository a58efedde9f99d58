import type { Annotation, Span, TokenRange } from "../annotation.ts";
import type { Reader } from "../reader.ts";

/** A document whose words, sentences and chains are given. */
export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  /** The words of each sentence as stretches of `text`. */
  readonly sentences: readonly (readonly Span[])[];
  /** Mentions of one entity each, singletons too, as ranges of words counted through the document. */
  readonly entities: readonly (readonly TokenRange[])[];
}

/** Reads CoNLL-U with "Entity=" in MISC as GUM writes it, one document or many. */
export function readConllu(file: string): GoldDocument[] {
  const documents: Draft[] = [];
  for (const block of file.split(/\n\s*\n/u)) {
    const name = /^# newdoc(?: id)? ?=? ?(.*)$/mu.exec(block)?.[1];
    if (name !== undefined || documents.length === 0) documents.push(new Draft(name ?? ""));
    const draft = documents.at(-1)!;
    const lines = block.split("\n").filter((line) => /^\d/u.test(line));
    if (lines.length === 0) continue;
    draft.beginSentence(/^# newpar/mu.test(block));
    for (const line of lines) addConlluWord(draft, line.split("\t"));
  }
  return documents.map((draft) => draft.finish());
}

function addConlluWord(draft: Draft, columns: readonly string[]): void {
  const [id = "", form = "", , , , , , , , misc = ""] = columns;
  const isSpaced = !/(?:^|\|)SpaceAfter=No/u.test(misc);
  const range = /^(\d+)-(\d+)$/u.exec(id);
  if (range) draft.beginFused(form, Number(range[2]) - Number(range[1]) + 1, isSpaced);
  else if (/^\d+$/u.test(id)) {
    draft.addWord(form, isSpaced);
    draft.mark(/(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? "", (opening) => opening.split("-")[0]!);
  }
}

/** Reads the CoNLL form of GUM: "# begin document", then number, word and entities a line; sentences are not marked. */
export function readConll(file: string): GoldDocument[] {
  const documents: Draft[] = [];
  for (const line of file.split("\n")) {
    const name = /^# ?begin document \(?([^);]*)/u.exec(line)?.[1];
    if (name !== undefined) {
      documents.push(new Draft(name));
      documents.at(-1)!.beginSentence(false);
    }
    const columns = line.split("\t");
    if (columns.length < 3 || line.startsWith("#")) continue;
    documents.at(-1)?.addWord(columns[1]!, true);
    documents.at(-1)?.mark(columns.at(-1)!.replace(/^_$/u, ""), (opening) => opening);
  }
  return documents.map((draft) => draft.finish());
}

class Draft {
  readonly #name: string;
  readonly #sentences: Span[][] = [];
  readonly #open = new Map<string, number[]>();
  readonly #entities = new Map<string, TokenRange[]>();
  #text = "";
  #words = 0;
  #fused = { left: 0, at: 0, end: 0 };

  constructor(name: string) {
    this.#name = name.trim();
  }

  beginSentence(isParagraph: boolean): void {
    this.#text = this.#text.trimEnd();
    if (this.#text !== "") this.#text += isParagraph ? "\n\n" : " ";
    this.#sentences.push([]);
  }

  /** A word of the text that is several syntactic words. */
  beginFused(surface: string, words: number, isSpaced: boolean): void {
    this.#fused = { left: words, at: this.#text.length, end: this.#text.length + surface.length };
    this.#text += surface + (isSpaced ? " " : "");
  }

  addWord(form: string, isSpaced: boolean): void {
    const fused = this.#fused;
    const start = fused.left > 0 ? fused.at : this.#text.length;
    const end = fused.left === 1 ? fused.end : start + form.length;
    if (fused.left > 0) this.#fused = { ...fused, left: fused.left - 1, at: Math.min(end, fused.end) };
    else this.#text += form + (isSpaced ? " " : "");
    this.#sentences.at(-1)!.push({ start, end });
    this.#words++;
  }

  /** Brackets that open before and close behind the last word: "(3-person-new(4-place", "3)4)", "(5-event)". */
  mark(brackets: string, keyOf: (opening: string) => string): void {
    for (const [bracket] of brackets.matchAll(/\([^()]*\)?|[^()]+\)/gu)) {
      const label = bracket.replace(/^\(|\)$/gu, "");
      if (!bracket.startsWith("(")) this.#close(label);
      else {
        const key = keyOf(label);
        const starts = this.#open.get(key) ?? [];
        this.#open.set(key, starts);
        starts.push(this.#words - 1);
        if (bracket.endsWith(")")) this.#close(key);
      }
    }
  }

  #close(key: string): void {
    const first = this.#open.get(key)?.pop();
    if (first === undefined) return;
    const mentions = this.#entities.get(key) ?? [];
    this.#entities.set(key, mentions);
    mentions.push({ first, last: this.#words });
  }

  finish(): GoldDocument {
    return {
      name: this.#name,
      text: this.#text.trimEnd(),
      sentences: this.#sentences.filter((words) => words.length > 0),
      entities: [...this.#entities.values()],
    };
  }
}

/** Reads a document on its own words and sentences; offsets point into its text. */
export function annotateGold(reader: Reader, { text, sentences }: GoldDocument): Annotation {
  const read = reader.annotateTokens(
    sentences.map((words) => words.map(({ start, end }) => text.slice(start, end))),
  );
  const spans = sentences.flat();
  const placed = <Range extends TokenRange>(range: Range): Range & Span => ({
    ...range,
    start: spans[range.first]!.start,
    end: spans[range.last - 1]!.end,
  });
  return {
    ...read,
    text,
    tokens: read.tokens.map((token, index) => ({ ...token, ...spans[index]! })),
    sentences: read.sentences.map(placed),
    names: read.names.map(placed),
  };
}
