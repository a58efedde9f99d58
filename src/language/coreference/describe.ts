import type { Annotation, Name, Token } from "../annotation.ts";
import { countryNamed } from "../../lexicon/find-country.ts";
import { givenNameGender } from "../../lexicon/find-given-name.ts";
import { headGender, isOfficeHead, isPersonHead } from "../../lexicon/find-title.ts";
import { honorifics } from "../../lexicon/titles.ts";
import type { Candidate } from "./candidates.ts";
import type { Gender, GrammaticalNumber, Mention, Shape } from "./mention.ts";
import type { Phrases } from "./phrases.ts";
import { pronouns } from "./pronouns.ts";

/** Describes candidates by what their words say. */
export class Describer {
  readonly #tokens: readonly Token[];
  readonly #phrases: Phrases;
  readonly #nameOf: readonly (Name | undefined)[];
  readonly #sentenceOf: Int32Array;
  readonly #paragraphOf: readonly number[];
  /** By token what it adds to the words of a mention; null where nothing. */
  readonly #wordOf: readonly (string | null)[];
  readonly #nameWords = new Map<Name, readonly string[]>();

  constructor(annotation: Annotation, phrases: Phrases) {
    this.#tokens = annotation.tokens;
    this.#phrases = phrases;
    const names: (Name | undefined)[] = annotation.tokens.map(() => undefined);
    for (const name of annotation.names) names.fill(name, name.first, name.last);
    this.#nameOf = names;
    this.#sentenceOf = new Int32Array(annotation.tokens.length);
    for (const [index, { first, last }] of annotation.sentences.entries())
      this.#sentenceOf.fill(index, first, last);
    this.#paragraphOf = paragraphNumbers(annotation);
    this.#wordOf = annotation.tokens.map(wordOf);
  }

  describe(candidate: Candidate): Mention {
    const { head, first, last } = candidate;
    const token = this.#tokens[head]!;
    const pronoun = last - first === 1 ? pronouns.get(token.form.toLowerCase()) : undefined;
    const isAlone = pronoun !== undefined && /^(?:PRON|DET|ADV)$/.test(token.upos);
    const name = isAlone || candidate.extent === "coordination" ? undefined : this.#headName(candidate);
    const nameWords = name === undefined ? [] : this.#wordsOfName(name);
    const words = this.#wordOf.slice(first, last).filter((word) => word !== null);
    const headWord =
      name === undefined ? token.lemma.toLowerCase() : (nameWords.at(-1) ?? token.form.toLowerCase());
    const sentence = this.#sentenceOf[head]!;
    return {
      ...candidate,
      sentence,
      paragraph: this.#paragraphOf[sentence]!,
      shape: isAlone ? pronoun.shape : this.#shape(candidate, token),
      gender: isAlone ? pronoun.gender : this.#gender(candidate, token, name),
      number: isAlone ? pronoun.number : grammaticalNumber(candidate, token, name),
      name: name?.type ?? null,
      nameWords,
      headWord,
      words,
    };
  }

  /** The name its head stands in, or that of a person behind a title: "Justice Lee", "her brother Alfred". */
  #headName({ head, first, last }: Candidate): Name | undefined {
    const name = this.#nameOf[head] ?? this.#nameBehind(head);
    return name !== undefined && name.first >= first && name.last <= last ? name : undefined;
  }

  #nameBehind(head: number): Name | undefined {
    const put = this.#phrases
      .children(head)
      .find((child) => child > head && /^(?:appos|flat)/.test(this.#tokens[child]!.relation));
    const name = put === undefined ? undefined : this.#nameOf[put];
    return name?.type === "PER" ? name : undefined;
  }

  #wordsOfName(name: Name): readonly string[] {
    const known = this.#nameWords.get(name);
    if (known !== undefined) return known;
    const forms = this.#tokens.slice(name.first, name.last).map(({ form }) => form);
    const words = nameWordsOf(name, forms);
    this.#nameWords.set(name, words);
    return words;
  }

  #shape({ head, first, last, extent }: Candidate, token: Token): Shape {
    if (extent === "coordination") return "group";
    if (token.upos === "PRON") return "someone";
    if (token.upos === "NUM") return "number";
    const determiner = this.#phrases
      .children(head)
      .find(
        (child) => child >= first && child < last && /^(?:det|nmod:poss)/.test(this.#tokens[child]!.relation),
      );
    const opening = determiner === undefined ? "" : this.#tokens[determiner]!.form.toLowerCase();
    if (determiner !== undefined && this.#tokens[determiner]!.relation === "nmod:poss") return "possessed";
    if (token.upos === "PROPN") return "name";
    if (opening === "the") return "definite";
    if (/^(?:this|that|these|those)$/.test(opening)) return "demonstrative";
    if (/^an?$/.test(opening)) return "indefinite";
    if (opening !== "" || this.#tokens[first]!.upos === "NUM") return "quantified";
    return token.xpos === "NNS" ? "plural" : "bare";
  }

  #gender({ first, head, extent }: Candidate, token: Token, name: Name | undefined): Gender {
    if (extent === "coordination") return "unknown";
    if (name?.type === "PER") return this.#genderOfPerson(name, first, head);
    if (name !== undefined) return name.type === "NORP" ? "unknown" : "neuter";
    const lemma = token.lemma.toLowerCase();
    const known = headGender(lemma);
    if (known !== null) return known;
    return isOfficeHead(lemma) || isPersonHead(lemma) ? "person" : "unknown";
  }

  #genderOfPerson(name: Name, first: number, head: number): Gender {
    for (let index = first; index < name.last; index++) {
      const word = this.#tokens[index]!.form.toLowerCase().replace(/\.$/, "");
      const told =
        honorifics[word]?.gender ?? (index < name.first || index === head ? headGender(word) : null);
      if (told) return told;
    }
    const [given, surname] = this.#wordsOfName(name);
    return (
      (surname !== undefined && given !== undefined ? givenNameGender(capital(given)) : undefined) ?? "person"
    );
  }
}

const emptyTags: ReadonlySet<string> = new Set(["DET", "PUNCT", "ADP", "PART", "CCONJ", "AUX", "SCONJ"]);

/** Lemmas of nouns, lower-case forms of the rest; no determiners, marks or prepositions. */
function wordOf({ upos, lemma, form }: Token): string | null {
  if (emptyTags.has(upos)) return null;
  return (upos === "NOUN" ? lemma : form).toLowerCase();
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A country by the name it has in the world lists ("U.S." is the "united states"), else the words in lower case. */
function nameWordsOf({ type }: Name, forms: readonly string[]): readonly string[] {
  const country = type === "PER" ? undefined : countryNamed(forms.filter((form) => form !== "the").join(" "));
  if (country !== undefined) return country.name.toLowerCase().split(" ");
  const words = forms
    .map((form) => form.toLowerCase().replace(/\.$/, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^(?:the|[’']s)$/.test(word));
  return type === "PER" ? withoutTitles(words) : words;
}

/** "Dr. Justice Lee Jr." is "lee"; what is a title only is no name. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !Object.hasOwn(honorifics, word) && !isOfficeHead(word));
  return first < 0 ? [] : words.slice(first).filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
}

function grammaticalNumber({ extent }: Candidate, token: Token, name: Name | undefined): GrammaticalNumber {
  if (extent === "coordination") return "plural";
  if (name?.type === "PER") return token.xpos === "NNPS" ? "plural" : "singular";
  if (/^NNP?S$/.test(token.xpos) || /^(?:people|police)$/.test(token.lemma)) return "plural";
  return /^NNP?$/.test(token.xpos) ? "singular" : "unknown";
}

/** Paragraphs, counted by the line ends between sentences. */
function paragraphNumbers({ text, sentences }: Annotation): number[] {
  let paragraph = 0;
  return sentences.map(({ start }, index) => {
    const before = sentences[index - 1];
    if (before !== undefined && /[\n\r\u2028\u2029]/.test(text.slice(before.end, start))) paragraph++;
    return paragraph;
  });
}
