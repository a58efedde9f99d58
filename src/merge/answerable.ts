import type { Fact } from "./fact.ts";
import type { Sides } from "./sides.ts";

/** What can be answered: an accusation, a threat, a demand; and any deed, by denying or confirming it. */
const struck = new Set("ACCUSE THREATEN REQUEST SANCTION COERCE ASSAULT REJECT PROTEST MOBILIZE".split(" "));
/** What the one who is said to have done it can deny. */
const deeds = new Set("ASSAULT COERCE SANCTION MOBILIZE".split(" "));
/** What can be confirmed by who takes part in it. */
const shared = new Set("CONSULT AGREE COOPERATE".split(" "));
/** Of these, what a bare "denied it" answers. */
export const pointedAt = new Set(["ACCUSE", "THREATEN", "SANCTION"]);

/** Words that name what is answered without telling it: "denied the accusations". */
export const pointing = new Set(
  `accusation allegation claim charge report suggestion accuse allege threat criticism demand request assertion deny
  reject false unfair vehemently baseless wrongdoing guilt guilty involvement`.split(/\s+/),
);
export const denying = new Set("deny reject refute dispute dismiss rebut".split(" "));

/** Words of a claim that a denial answers even where it is no accusation of its own: "the court, which suspects him". */
export const alleging = /\b(?:suspect|accus|alleg|charg|blam|implicat)\p{L}*/iu;

/** "overloading" and "overloaded" tell the same. */
export const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ings?|ed|es|s|e)$/, "") : word.replace(/(?<=..)s$/, "");

/** So many facts of one participant are compared with an answer from another article. */
const remembered = 200;

/** What the articles tell, by whom it strikes and by who does it. */
export class Answerable {
  readonly #facts = new Map<string, Fact[]>();
  readonly #stems = new Map<Fact, ReadonlySet<string>>();
  readonly #sides: Sides;

  constructor(facts: readonly Fact[], sides: Sides) {
    this.#sides = sides;
    for (const fact of facts) {
      if (struck.has(fact.kind)) this.#put(">", fact, fact.recipients);
      if (fact.kind === "ACCUSE") this.#put("<", fact, fact.actors);
      if (deeds.has(fact.kind)) this.#put("!", fact, fact.actors);
      if (shared.has(fact.kind)) this.#put("=", fact, [...fact.actors, ...fact.recipients]);
    }
  }

  /** Deeds and words against these or their side, in this article and in others. */
  against(article: string, entities: Iterable<string>): Set<Fact> {
    return this.#get(">", article, entities);
  }

  /** Accusations by these or their side. */
  accusationsBy(article: string, entities: Iterable<string>): Set<Fact> {
    return this.#get("<", article, entities);
  }

  /** Deeds of these or their side. */
  doneBy(article: string, entities: Iterable<string>): Set<Fact> {
    return this.#get("!", article, entities);
  }

  /** Meetings and agreements of these. */
  sharedBy(article: string, entities: Iterable<string>): Set<Fact> {
    return this.#get("=", article, entities);
  }

  stems(fact: Fact): ReadonlySet<string> {
    let found = this.#stems.get(fact);
    if (!found) this.#stems.set(fact, (found = new Set([...fact.content, fact.report.predicate].map(stem))));
    return found;
  }

  #put(role: string, fact: Fact, members: Fact["actors"]): void {
    for (const entity of new Set(members.flatMap((one) => [one.entity, ...this.#sides.roots(one.entity)]))) {
      this.#add(`${role} ${fact.article} ${entity}`, fact, Infinity);
      this.#add(`${role} ${entity}`, fact, remembered);
    }
  }

  #add(key: string, fact: Fact, most: number): void {
    const known = this.#facts.get(key);
    if (!known) this.#facts.set(key, [fact]);
    else if (known.length < most) known.push(fact);
  }

  #get(role: string, article: string, entities: Iterable<string>): Set<Fact> {
    const keys = [...new Set([...entities].flatMap((entity) => [entity, ...this.#sides.roots(entity)]))];
    return new Set(
      keys.flatMap((key) => [
        ...(this.#facts.get(`${role} ${article} ${key}`) ?? []),
        ...(this.#facts.get(`${role} ${key}`) ?? []),
      ]),
    );
  }
}
