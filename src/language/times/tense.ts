import type { Annotation, Token } from "../annotation.ts";
import type { Anchor } from "./rule.ts";

type Direction = Anchor["direction"];

/** Participles and adjectives that look ahead whatever the verb around them. */
const ahead = new Set(
  "scheduled planned expected slated set due proposed anticipated booked forecast upcoming forthcoming coming next".split(
    " ",
  ),
);
/** Verbs whose present tense tells a plan: "the summit opens Tuesday". */
const timetable = new Set(
  "arrive begin close convene debate depart end expire face hear host kick leave meet open play premiere reopen resume return start travel visit vote".split(
    " ",
  ),
);
/** What is so week by week in the present tense. */
const habits = new Set(["open", "closed", "available", "operate", "work"]);
const future = new Set(["will", "shall", "'ll", "’ll", "wo"]);
const modals = new Set(["may", "might", "could", "should", "must", "can", "would"]);

/** Children of every token, in order. */
export function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, index) => {
    if (token.head >= 0) children[token.head]?.push(index);
  });
  return children;
}

/** Where the clause around a token looks: by its verb, auxiliaries and words that plan. */
export class Tenses {
  readonly #tokens: readonly Token[];
  readonly #children: readonly (readonly number[])[];

  constructor(annotation: Annotation, children: readonly (readonly number[])[]) {
    this.#tokens = annotation.tokens;
    this.#children = children;
  }

  /**
   * Direction of the clause in which the token stands, climbing from the time to the first verb, or that of the clause
   * that describes it ("September, when ...").
   * `strict` is false where a noun stands between ("a Feb. 3 meeting"): the verb says little of its date.
   */
  around(token: number, depth = 0): { readonly direction: Direction; readonly strict: boolean } {
    const clause =
      depth > 0
        ? undefined
        : this.#children[token]?.find((child) => /^(?:acl:relcl|advcl)$/.test(this.#tokens[child]!.relation));
    if (clause !== undefined && this.of(clause, depth + 1) === "past")
      return { direction: "past", strict: true };
    let strict = true;
    let current = this.#tokens[token]?.head ?? -1;
    for (let steps = 0; current >= 0 && steps < 30; steps++) {
      const word = this.#tokens[current]!;
      if (this.#looksAhead(current)) return { direction: "future", strict: true };
      if (this.#isClause(current))
        return { direction: this.of(current, depth + 1), strict: strict && word.xpos !== "VBG" };
      strict = false;
      current = word.head;
    }
    return { direction: "none", strict: false };
  }

  /** Whether the clause tells of a habit, which is of no one week: "is open Monday through Friday". */
  isHabit(token: number): boolean {
    const clause = this.#tokens[token]?.head ?? -1;
    const word = this.#tokens[clause];
    const verb = this.#children[clause]
      ?.map((child) => this.#tokens[child]!)
      .find(({ relation }) => relation === "cop");
    return word !== undefined && habits.has(word.lemma) && /^VB[PZ]$/.test((verb ?? word).xpos);
  }

  /** Direction of a clause by its predicate. */
  of(predicate: number, depth = 0): Direction {
    const word = this.#tokens[predicate];
    if (!word || depth > 12) return "none";
    const below = this.#children[predicate] ?? [];
    const helpers = below
      .map((child) => this.#tokens[child]!)
      .filter(({ relation }) => relation.startsWith("aux") || relation === "cop" || relation === "mark");
    const is = (test: (helper: Token) => boolean): boolean => helpers.some(test);
    if (is(({ form }) => future.has(form.toLowerCase()))) return "future";
    if (is(({ form, relation }) => relation === "mark" && form.toLowerCase() === "to"))
      return this.#infinitive(predicate, depth);
    if (is(({ xpos }) => xpos === "VBD")) return this.#planned(word) ? "future" : "past";
    if (is(({ form, relation }) => relation === "aux" && modals.has(form.toLowerCase()))) return "future";
    if (word.xpos === "VBD") return "past";
    if (is(({ form }) => /^(?:has|have|['’]ve|having)$/i.test(form))) return "past";
    if (this.#planned(word)) return "future";
    if (is(({ xpos }) => xpos === "VBZ" || xpos === "VBP")) return word.xpos === "VBG" ? "future" : "none";
    if (word.xpos === "VBZ" || word.xpos === "VBP") return timetable.has(word.lemma) ? "future" : "none";
    if (word.xpos === "VBN") return "past";
    if (word.xpos === "VBG" && word.head >= 0) return this.around(predicate, depth + 1).direction;
    return word.xpos === "VB" && word.head < 0 ? "future" : "none";
  }

  #infinitive(predicate: number, depth: number): Direction {
    const word = this.#tokens[predicate]!;
    const governor = this.#tokens[word.head];
    if (
      word.relation === "xcomp" &&
      governor &&
      /^(?:begin|start|continue|manage|fail|refuse|decline|use|have|come|go|get|help|try)$/.test(
        governor.lemma,
      )
    )
      return this.of(word.head, depth + 1);
    return word.relation === "advcl" && governor ? this.of(word.head, depth + 1) : "future";
  }

  #planned(word: Token): boolean {
    return (word.xpos === "VBN" || word.xpos === "JJ") && ahead.has(word.form.toLowerCase());
  }

  #looksAhead(token: number): boolean {
    const word = this.#tokens[token]!;
    if (word.xpos === "VBN" && word.relation === "acl" && this.#planned(word)) return true;
    if (word.upos !== "NOUN" && word.upos !== "PROPN") return false;
    return this.#children[token]!.some((child) => {
      const modifier = this.#tokens[child]!;
      return modifier.relation === "amod" && ahead.has(modifier.form.toLowerCase());
    });
  }

  #isClause(token: number): boolean {
    const { upos } = this.#tokens[token]!;
    return (
      upos === "VERB" ||
      upos === "AUX" ||
      this.#children[token]!.some((child) => /^(?:cop|aux:pass)$/.test(this.#tokens[child]!.relation))
    );
  }
}
