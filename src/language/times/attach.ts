import type { Annotation, Token } from "../annotation.ts";
import type { TimeExpression } from "../time.ts";
import { headOf } from "./find.ts";
import { lineDates } from "./line-dates.ts";
import { childrenOf } from "./tense.ts";

/** Verbs that only lend their tense to the noun they govern: "held a call on Tuesday" dates the call. */
const light = new Set(
  "hold have make take conduct carry launch stage give pay place begin start open close end complete undertake mount perform host wage sign reach impose issue deliver stop resume continue face suffer announce".split(
    " ",
  ),
);
/** Announcing a deal on Friday dates the announcement; it may date the deal, so only as a guess. */
const guessed = new Set(["announce"]);
/** Verbs that say that their subject happens. */
const happen = new Set(
  "take happen occur come begin start end follow last unfold continue break open close resume be".split(" "),
);
/** Verbs by which one event brings about the other on the same day. */
const causing = new Set(
  "result lead end culminate involve include bring cause trigger prompt see".split(" "),
);
const saying = new Set(
  "say tell add announce state declare claim write report note warn insist argue confirm explain reveal acknowledge admit tweet post".split(
    " ",
  ),
);
const otherTime = new Set("before until since unless if till while although though because".split(" "));
const afterwards = new Set("after following once".split(" "));

/**
 * Which time dates a predicate (a verb, or a noun that names an event). The returned function takes a token and gives
 *
 * 1. the time that hangs on the token itself ("met on Friday", "Friday's meeting", "a call on January 7",
 *    "a meeting scheduled for Feb. 3");
 * 2. else the time of a clause that lends it ("held a call on Tuesday", "the talks will take place Monday",
 *    "plans to visit in May", "on Friday he met X and signed Y"; "in September, when ..." and "in May after ...";
 *    "offered it when they met on Friday");
 * 3. else, as a guess with basis "inferred", that of the clause above it by cause or description
 *    ("an operation on Jan. 3 that led to the capture");
 * 4. else the date that opens its line, where lines of the text begin with dates.
 *
 * What is said takes no time from the saying ("said Friday he ..."), and the saying none from what is said.
 */
export function attachTimes(
  annotation: Annotation,
  times: readonly TimeExpression[],
): (token: number) => TimeExpression | null {
  const attachment = new Attachment(annotation, times);
  const lines = lineDates(annotation, times);
  return (token) => attachment.of(token) ?? lines(token);
}

class Attachment {
  readonly #tokens: readonly Token[];
  readonly #children: readonly (readonly number[])[];
  /** The times by the token they hang on. */
  readonly #direct = new Map<number, TimeExpression[]>();
  /** The time to which a token belongs. */
  readonly #inside = new Map<number, TimeExpression>();

  constructor(annotation: Annotation, times: readonly TimeExpression[]) {
    this.#tokens = annotation.tokens;
    this.#children = childrenOf(annotation.tokens);
    for (const time of times) {
      for (let token = time.first; token < time.last; token++) this.#inside.set(token, time);
      const host = this.#sayingBefore(time) ?? this.#eventBefore(time, this.#host(headOf(time, annotation)));
      if (host >= 0) this.#direct.set(host, [...(this.#direct.get(host) ?? []), time]);
    }
  }

  of(token: number): TimeExpression | null {
    return this.#own(token) ?? this.#lent(token, 0) ?? this.#fromWhen(token);
  }

  /** "said Friday he would", "announced on Monday that": the day of the saying, whatever the tree makes of it. */
  #sayingBefore({ first }: TimeExpression): number | null {
    const before = /^(?:on|late|early)$/i.test(this.#tokens[first - 1]?.form ?? "") ? first - 2 : first - 1;
    const word = this.#tokens[before];
    return word?.upos === "VERB" && saying.has(word.lemma.toLowerCase()) ? before : null;
  }

  /** "came after a raid in December": trees like to give the month to the verb, but it stands with the raid. */
  #eventBefore({ first }: TimeExpression, host: number): number {
    const noun = this.#tokens[first - 1]?.upos === "ADP" ? first - 2 : first - 1;
    const word = this.#tokens[noun];
    const isBeside = word?.head === host && word.relation === "obl" && this.#isEvent(noun);
    return isBeside && this.#opens(noun, /^(?:after|before|following|during|since|until)$/) ? noun : host;
  }

  /** What a time hangs on: its head, past other words of time, past a verb-less "on" and the like. */
  #host(head: number): number {
    let current = this.#tokens[head]?.head ?? -1;
    const seen = new Set<number>([head]);
    while (current >= 0 && this.#inside.has(current) && !seen.has(current)) {
      seen.add(current);
      current = this.#tokens[current]!.head;
    }
    // "a Feb. 3 White House meeting": the date of the whole compound.
    while (current >= 0 && this.#tokens[current]!.relation === "compound" && !seen.has(current)) {
      seen.add(current);
      current = this.#tokens[current]!.head;
    }
    return seen.has(current) ? -1 : current;
  }

  /** On the token itself, or on a participle or name below it: "a meeting scheduled for", "a call between X and Y on". */
  #own(token: number): TimeExpression | null {
    const direct = this.#direct.get(token);
    if (direct) return this.#best(token, direct);
    const word = this.#tokens[token];
    if (!word) return null;
    const isNoun = word.upos === "NOUN" || word.upos === "PROPN";
    for (const child of this.#children[token]!) {
      const { relation, xpos } = this.#tokens[child]!;
      const isPlan = isNoun && relation === "acl" && (xpos === "VBN" || xpos === "VBG");
      const isObject =
        relation === "nmod" ||
        (!isNoun && (relation === "obj" || relation === "obl") && !this.#isEvent(child));
      if (!isPlan && !isObject) continue;
      const below = this.#direct.get(child);
      if (below && (isPlan || this.#isTrailing(child, below[0]!))) return this.#best(token, below);
    }
    return null;
  }

  /** Of several, the one with a date rather than without, then the nearest to the word. */
  #best(token: number, times: readonly TimeExpression[]): TimeExpression {
    const rank = (time: TimeExpression): number =>
      (time.from === null ? 1000 : 0) + Math.abs(time.first - token);
    return times.reduce((best, time) => (rank(time) < rank(best) ? time : best));
  }

  #lent(token: number, depth: number): TimeExpression | null {
    const word = this.#tokens[token];
    const above = word?.head ?? -1;
    if (!word || above < 0 || depth > 6) return null;
    const time = this.#inside.get(above);
    if (time) return this.#opens(token, /^(?:when|that|after|as|where)$/) ? time : null;
    const governor = this.#tokens[above]!;
    const from = (): TimeExpression | null => this.#own(above) ?? this.#lent(above, depth + 1);
    switch (word.relation.replace(/:.*/, "")) {
      case "obj":
        return light.has(governor.lemma) ? asGuess(from(), guessed.has(governor.lemma)) : null;
      case "nsubj":
        return happen.has(governor.lemma) || this.#isPassive(token, governor) ? from() : null;
      case "xcomp":
        return saying.has(governor.lemma) ? null : from();
      case "conj":
        return (
          this.#fromFirst(above, token) ?? (this.#own(above) === null ? this.#lent(above, depth + 1) : null)
        );
      case "advcl":
        return this.#fromMain(token, above, from());
      case "acl":
        return this.#fromNoun(token, above, from);
      case "obl":
      case "nmod":
        return this.#fromCause(token, governor, from);
      case "appos":
      case "compound":
        return governor.upos === "NOUN" || governor.upos === "PROPN" ? from() : null;
      default:
        return null;
    }
  }

  /** "a call was held on Tuesday", "the visa was revoked in May". */
  #isPassive(token: number, governor: Token): boolean {
    return this.#tokens[token]!.relation === "nsubj:pass" && light.has(governor.lemma);
  }

  /** A time before both conjuncts holds for both: "On Friday he met X and signed Y". */
  #fromFirst(first: number, token: number): TimeExpression | null {
    const time = this.#own(first);
    return time && time.last <= first && first < token ? time : null;
  }

  #fromMain(token: number, main: number, time: TimeExpression | null): TimeExpression | null {
    if (time === null || this.#opens(token, otherTime)) return null;
    if (saying.has(this.#tokens[main]!.lemma) && this.#tokens[token]!.xpos !== "VBG") return null;
    if (this.#opens(token, /^to$/)) return null;
    return asGuess(
      time,
      !this.#opens(token, /^when$/) && (time.granularity === "day" || this.#opens(token, afterwards)),
    );
  }

  /** "the meeting that takes place Monday" dates the taking place; a plain relative clause has a time of its own. */
  #fromNoun(token: number, noun: number, from: () => TimeExpression | null): TimeExpression | null {
    const word = this.#tokens[token]!;
    if (word.relation === "acl" && (word.xpos === "VBN" || this.#opens(token, /^to$/))) return null;
    return causing.has(word.lemma) && this.#isEvent(noun) ? asGuess(from(), true) : null;
  }

  /** "led to the capture of", "during the raid", "following an operation": an event that comes with the one above. */
  #fromCause(token: number, governor: Token, from: () => TimeExpression | null): TimeExpression | null {
    if (!this.#isEvent(token)) return null;
    if (causing.has(governor.lemma)) return asGuess(from(), false);
    return this.#opens(token, /^(?:during|after|following|in)$/) &&
      !saying.has(governor.lemma) &&
      this.#opens(token, /^(?:during|following)$/)
      ? asGuess(from(), true)
      : null;
  }

  /** "offered it when they met on Friday" */
  #fromWhen(token: number): TimeExpression | null {
    const clause = this.#children[token]?.find(
      (child) => this.#tokens[child]!.relation === "advcl" && this.#opens(child, /^when$/),
    );
    return clause === undefined ? null : this.#own(clause);
  }

  /** Whether the clause or phrase of a token opens with one of the words. */
  #opens(token: number, words: RegExp | ReadonlySet<string>): boolean {
    return this.#children[token]!.some((child) => {
      const { relation, form } = this.#tokens[child]!;
      const plain = form.toLowerCase();
      const opens = relation === "mark" || relation === "case" || (relation === "advmod" && child < token);
      return opens && (words instanceof RegExp ? words.test(plain) : words.has(plain));
    });
  }

  /** A common noun that is no date, person or thing we know of: it may name an event. */
  #isEvent(token: number): boolean {
    const { upos, lemma } = this.#tokens[token]!;
    return upos === "NOUN" && !/(?:er|or|ist|man|woman|ian|ship)$/.test(lemma);
  }

  /** A time that closes the phrase under `child` may belong one step higher: "a call between X and Y on Wednesday". */
  #isTrailing(child: number, time: TimeExpression): boolean {
    const { upos } = this.#tokens[child]!;
    return time.first > child && (upos === "PROPN" || upos === "PRON" || !this.#isEvent(child));
  }
}

const asGuess = (time: TimeExpression | null, isGuess: boolean): TimeExpression | null =>
  time && isGuess && time.from !== null ? { ...time, basis: "inferred" } : time;
