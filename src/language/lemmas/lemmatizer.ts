import { regularLemma, type Inflection } from "./rules.ts";

const inflections: Readonly<Record<string, Inflection>> = {
  VBZ: "s",
  VBD: "ed",
  VBN: "ed",
  VBG: "ing",
  NNS: "s",
  NNPS: "s",
  JJR: "er",
  JJS: "er",
  RBR: "er",
  RBS: "er",
};

/** Tags whose irregular forms are one list: a past tense may be a participle elsewhere, not so a plural. */
const classes: Readonly<Record<string, string>> = { VBD: "VBN", NNPS: "NNS", JJS: "JJR", RBS: "RBR" };

/**
 * Dictionary forms by table and rule. The table has lines "TAG form lemma [form lemma ...]", the list of a tag being
 * all lines that begin with it; forms in it are in lower case, lemmas may be capitalised ("american" is "American").
 */
export class Lemmatizer {
  /** By tag, then by form. */
  readonly #table = new Map<string, Map<string, string>>();

  /** The list a tag's forms stand in: its own, or that of its fellow. */
  static listOf(xpos: string): string {
    return classes[xpos] ?? xpos;
  }

  constructor(table: string) {
    for (const line of table.split("\n")) {
      const [tag = "", ...words] = line.split(" ");
      const list = this.#table.get(tag) ?? new Map<string, string>();
      for (let at = 0; at + 1 < words.length; at += 2) list.set(words[at]!, words[at + 1]!);
      this.#table.set(tag, list);
    }
  }

  lemma(form: string, upos: string, xpos: string): string {
    if (form.length > longest || (upos === "PROPN" && xpos !== "NNPS")) return form;
    if (xpos === "NNP") return isVerbInName(form, upos) ? this.#verbInName(form) : form;
    const word = spoken(form.toLowerCase().replace(/[’ʼ]/gu, "'"), xpos);
    const known = this.#listed(xpos, word) ?? this.#listed(Lemmatizer.listOf(xpos), word);
    if (known !== undefined) return recase(form, known, upos);
    if (xpos === "CD") return (isAcronym(form) ? form : form.toLowerCase()).replaceAll(",", "");
    if (/^\p{N}/u.test(form)) return form;
    if (keepsCapitals.has(upos) && isAcronym(form)) return xpos === "NNS" ? form.replace(/s$/u, "") : form;
    const inflection = isPast(word, xpos) ? "ed" : inflections[xpos];
    const lemma = inflection === undefined ? word : this.#regular(word, inflection);
    return recase(form, lemma, upos);
  }

  #listed(tag: string, word: string): string | undefined {
    return this.#table.get(tag)?.get(word);
  }

  #verbInName(form: string): string {
    const tag = form.endsWith("ing") ? "VBG" : form.endsWith("ed") ? "VBN" : "VB";
    return recase(form, this.lemma(form, "VERB", tag), "PROPN");
  }

  /** "rebuilt" and "grandchildren" are not in the table, "built" and "children" are. */
  #regular(word: string, inflection: Inflection): string {
    const list = inflection === "ed" ? "VBN" : inflection === "s" ? "NNS" : null;
    const prefix = /^(?:re|over|under|out|fore|mis|un|pre|co|grand|step|\p{L}+-)(?=\p{L}{3})/u.exec(
      word,
    )?.[0];
    if (list !== null && prefix !== undefined && !/(?:ed|s)$/u.test(word)) {
      const rest = this.#listed(list, word.slice(prefix.length));
      if (rest !== undefined) return prefix + rest;
    }
    return regularLemma(word, inflection);
  }
}

/** A verb inside a name ("United Nations") is tagged as a verb and as a proper noun, or as an adjective by mistake. */
const isVerbInName = (form: string, upos: string): boolean =>
  upos === "VERB" || (upos === "ADJ" && /[^e]ed$/.test(form));

/** "goin", "let's": words written as they are spoken, in full. */
function spoken(word: string, xpos: string): string {
  if (xpos === "VBG" && word.endsWith("in")) return `${word}g`;
  return xpos.startsWith("VB") ? word.replace(/(?<=.)'s$/u, "") : word;
}

/** A past tense that is tagged as an infinitive; what ends so in the dictionary is short ("embed", "need"). */
const isPast = (word: string, xpos: string): boolean => /^VBP?$/.test(xpos) && /.{4}[^e]ed$/.test(word);

const longest = 64;
const keepsCapitals: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "SYM", "X"]);

/** Proper nouns keep their capital and so do adjectives of peoples; an ordinary word at the head of a sentence does not. */
function recase(form: string, lemma: string, upos: string): string {
  const isCapital = form[0] !== form[0]?.toLowerCase();
  const keeps = upos === "PROPN" || (upos === "ADJ" && ofPeople.test(lemma));
  return isCapital && keeps ? lemma[0]!.toUpperCase() + lemma.slice(1) : lemma;
}

const ofPeople = /(?:[aceiv]an|ese|[^f][^lo][eil]ish|aqi|eli|ani|udi|meni|utch|ench|reek|wiss)$/u;

/** "TV", "CEOs", "L2", "PhD", "iPhone": capitals or figures behind a letter. */
const isAcronym = (form: string): boolean => /^[\p{L}\d&]+$/u.test(form) && /.\p{Lu}|\p{Lu}[\d&]/u.test(form);
