import type { Annotation, Annotator, Name, Predicate, Sentence, Span, Token } from "./annotation.ts";
import type { Coreference } from "./coreference.ts";
import { link, loadRanker, type Ranker } from "./coreference/index.ts";
import { Lemmatizer } from "./lemmas/lemmatizer.ts";
import type { FoundName } from "./names/found.ts";
import { Gazetteer } from "./names/gazetteer.ts";
import { settleNames } from "./names/settle.ts";
import { Net, type NetFiles, type Reading } from "./net/net.ts";
import { Frames } from "./roles/frames.ts";
import { settleRoles } from "./roles/settle.ts";
import { Valency } from "./roles/valency.ts";
import { paragraphs } from "./tokens/paragraphs.ts";
import type { Quotation } from "./quotation.ts";
import { sentenceEnds } from "./tokens/sentences.ts";
import { tokenize } from "./tokens/tokenize.ts";

/** All the bytes a reader is made of; `loadAnnotator` finds them beside the program. */
export interface ReaderFiles extends Omit<NetFiles, "gazetteer"> {
  /** Lemmas that rules do not give; see lemmas/. */
  readonly lemmas: string;
  /** Nouns and adjectives that may be predicates; see roles/frames.ts. */
  readonly frames: string;
  /** Roles that a verb's places always have; see roles/valency.ts. */
  readonly valency: string;
  /** The list of the world's names; see names/gazetteer.ts. */
  readonly worldNames: string;
}

interface CutSentence {
  readonly words: readonly Span[];
  readonly forms: readonly string[];
}

/** Reads English by a small net: words and sentences by rules, the rest learned. Made at once from bytes, anywhere. */
export class Reader implements Annotator {
  readonly name = "newsgraph-en";
  readonly version = "1";
  readonly #net: Net;
  readonly #lemmatizer: Lemmatizer;
  readonly #world: Gazetteer;
  readonly #frames: Frames;
  readonly #valency: Valency;
  readonly #ranker: Ranker | null;

  constructor(files: ReaderFiles) {
    this.#world = new Gazetteer(files.worldNames);
    this.#net = new Net({ ...files, gazetteer: this.#world });
    this.#lemmatizer = new Lemmatizer(files.lemmas);
    this.#frames = new Frames(files.frames);
    this.#valency = new Valency(files.valency);
    this.#ranker = loadRanker(this.#net.weights);
  }

  annotate(text: string, breaks: readonly number[] = []): Annotation {
    const sentences: CutSentence[] = [];
    for (const paragraph of paragraphs(text, breaks)) {
      const words = tokenize(text, paragraph.start, paragraph.end);
      let first = 0;
      for (const end of sentenceEnds(text, words)) {
        sentences.push(cut(text, words.slice(first, end)));
        first = end;
      }
    }
    return this.#assemble(text, sentences);
  }

  /** Reads sentences that are cut into words already; the text of the result is the words with a space between. */
  annotateTokens(sentences: readonly (readonly string[])[]): Annotation {
    const text = sentences.map((forms) => forms.join(" ")).join("\n");
    let at = 0;
    const words = sentences.map((forms) => ({
      forms,
      words: forms.map((form) => {
        const start = at;
        at += form.length + 1;
        return { start, end: start + form.length };
      }),
    }));
    return this.#assemble(text, words);
  }

  link(annotation: Annotation, quotations: readonly Quotation[]): Coreference {
    const canLink = this.#ranker !== null && annotation.rows !== undefined;
    return canLink ? link(this.#ranker, annotation, annotation.rows, quotations) : { chains: [], open: [] };
  }

  #assemble(text: string, cutSentences: readonly CutSentence[]): Annotation {
    const readings = this.#net.read(cutSentences.map(({ forms }) => forms));
    const sentences: Sentence[] = [];
    const tokens: Token[] = [];
    const found: FoundName[] = [];
    const predicates: Predicate[] = [];
    for (const [index, { words, forms }] of cutSentences.entries()) {
      const first = tokens.length;
      const reading = readings[index]!;
      tokens.push(...words.map((span, word) => this.#token(span, forms[word]!, word, reading, first)));
      sentences.push({ start: words[0]!.start, end: words.at(-1)!.end, first, last: tokens.length });
      for (const name of reading.names)
        found.push({ ...name, first: first + name.first, last: first + name.last });
      for (const predicate of reading.predicates)
        predicates.push({
          token: first + predicate.word,
          arguments: predicate.arguments.map(({ role, head }) => ({ role, head: first + head })),
        });
    }
    const names: Name[] = settleNames(tokens, found, this.#world);
    return {
      text,
      sentences,
      tokens,
      names,
      predicates: settleRoles(tokens, predicates, this.#frames, this.#valency),
      rows: joined(readings.map(({ coreference }) => coreference)),
    };
  }

  #token(span: Span, form: string, word: number, reading: Reading, first: number): Token {
    const [upos = "X", xpos = ""] = reading.tags[word]!.split("|");
    const head = reading.heads[word]!;
    return {
      start: span.start,
      end: span.end,
      form,
      lemma: this.#lemmatizer.lemma(form, upos, xpos),
      upos,
      xpos,
      head: head < 0 ? -1 : first + head,
      relation: reading.relations[word]!,
    };
  }
}

function cut(text: string, words: readonly Span[]): CutSentence {
  return { words, forms: words.map(({ start, end }) => text.slice(start, end)) };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
