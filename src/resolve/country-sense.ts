import { capitalOf } from "../lexicon/index.ts";
import type { Mention } from "../extract/index.ts";
import type { OfficesHeld } from "./offices-held.ts";
import type { Registry } from "./registry.ts";
import type { Scene } from "./scene.ts";

const reach = 3;
/** Headline and first sentence say what the story is about: a country there counts as often as this. */
const lead = 2;
const leadWeight = 3;

/** Which country a passage is about. The dateline does not count: it is where the reporter sat. */
export class CountrySense {
  readonly #registry: Registry;
  readonly #offices: OfficesHeld;
  readonly #named = new WeakMap<Scene, ReadonlySet<string | null>>();
  readonly #leading = new WeakMap<Scene, readonly (readonly [iso3: string, count: number])[]>();

  constructor(registry: Registry, offices: OfficesHeld) {
    this.#registry = registry;
    this.#offices = offices;
  }

  /** The country of a mention's owner: "Petro's government", "police in Addis Ababa", "the court's". */
  ownerCountry(scene: Scene, mention: Mention): string | null {
    const owner = mention.of === null ? undefined : scene.mentions[mention.of];
    if (owner === undefined) return null;
    return owner.country ?? this.countryOfEntity(scene.entityOf(owner.id));
  }

  /** The country an entity is, acts for or lies in. */
  countryOfEntity(entity: string | null): string | null {
    if (entity === null) return null;
    if (entity.startsWith("country/")) return entity.slice("country/".length);
    if (entity.startsWith("person/"))
      return this.#offices.countryOf(entity, (id) => this.#registry.partOf(id));
    const above = this.#registry.partOf(entity);
    return above?.startsWith("country/") === true ? above.slice("country/".length) : null;
  }

  /** The one country of the sentence or, failing that, of the sentences before it, or that the article is mostly about. */
  passageCountry(scene: Scene, mention: Mention): string | null {
    for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - reach); sentence--) {
      const countries = this.#countriesIn(scene, sentence, sentence === mention.sentence ? mention : null);
      if (sentence === mention.sentence - 1 && this.#dominant(scene) !== null) return this.#dominant(scene);
      if (countries.length === 1) return countries[0] ?? null;
      if (countries.length > 1) return this.#subjectCountry(scene, sentence) ?? this.leadingCountry(scene);
    }
    return this.#dominant(scene) ?? this.datelineCountry(scene) ?? this.leadingCountry(scene);
  }

  /** Where the reporter sat: only when the text does not tell, or names several countries alike. */
  datelineCountry(scene: Scene): string | null {
    return (
      scene.mentions.find(
        (mention) =>
          mention.credit &&
          mention.kind === "name" &&
          (mention.label === "Place" || mention.label === "Country") &&
          mention.country !== null,
      )?.country ?? null
    );
  }

  /** Countries that the words of the sentence name, in order. */
  sentenceCountries(scene: Scene, sentence: number): readonly string[] {
    return this.#countriesIn(scene, sentence, null);
  }

  /** For a body known in one country ("Congress"): that country if the article speaks much of it, else the passage's. */
  bodyCountry(scene: Scene, mention: Mention, home: string | null): string | null {
    const counts = this.#counts(scene);
    const most = counts[0]?.[1] ?? 0;
    const own = counts.find(([iso3]) => iso3 === home)?.[1] ?? 0;
    if (home !== null && (own * 2 >= most || most === 0)) return home;
    return this.passageCountry(scene, mention) ?? home;
  }

  /** The country named twice as often as any other. */
  #dominant(scene: Scene): string | null {
    const [first, second] = this.#counts(scene);
    return first !== undefined && (second === undefined || first[1] >= second[1] * 2) ? first[0] : null;
  }

  /** The country named most in the article; of several, the one that headline and lead name first. */
  leadingCountry(scene: Scene): string | null {
    return this.#counts(scene)[0]?.[0] ?? null;
  }

  /** The two countries of which the article speaks twice as often as of any third, by id; null for none. */
  leadingPair(scene: Scene): readonly string[] | null {
    const [first, second, third] = this.#counts(scene);
    if (first === undefined || second === undefined) return null;
    if (third !== undefined && second[1] < third[1] * 2) return null;
    return [first, second].map(([iso3]) => `country/${iso3}`).sort();
  }

  #counts(scene: Scene): readonly (readonly [iso3: string, count: number])[] {
    const known = this.#leading.get(scene);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    let isTold = false;
    for (const mention of scene.mentions) {
      const country = mention.label === "Institution" ? null : this.#countryNamed(scene, mention);
      const weight = mention.sentence < lead ? leadWeight : 1;
      if (country === null) continue;
      counts.set(country, (counts.get(country) ?? 0) + weight);
      isTold ||= mention.sentence <= lead;
    }
    // Home news says by its dateline alone which country it is about.
    const home = this.datelineCountry(scene);
    if (home !== null && !isTold) counts.set(home, (counts.get(home) ?? 0) + leadWeight);
    // A sort keeps those with equal counts in the order in which the text names them.
    const sorted = [...counts].sort((left, right) => right[1] - left[1]);
    this.#leading.set(scene, sorted);
    return sorted;
  }

  /** A town tells of its country only where the article names that country, or none: many towns share a name. */
  #countryNamed(scene: Scene, mention: Mention): string | null {
    if (mention.kind !== "name" || mention.credit || mention.country === null) return null;
    if (mention.label !== "Place") return mention.country;
    let named = this.#named.get(scene);
    if (named === undefined) {
      const countries = scene.mentions.filter(({ kind, label }) => kind === "name" && label === "Country");
      const home = countries.length > 0 ? [this.datelineCountry(scene)] : [];
      this.#named.set(scene, (named = new Set([...countries.map(({ country }) => country), ...home])));
    }
    return named.size === 0 || named.has(mention.country) || capitalOf(mention.words) !== undefined
      ? mention.country
      : null;
  }

  #countriesIn(scene: Scene, sentence: number, but: Mention | null): string[] {
    const found = new Set<string>();
    for (const other of scene.inSentence(sentence)) {
      if (other.kind !== "name" || other.credit || (but !== null && other.start >= but.start)) continue;
      const country =
        other.label === "Person"
          ? this.countryOfEntity(scene.entityOf(other.id))
          : this.#countryNamed(scene, other);
      if (country !== null) found.add(country);
    }
    return [...found];
  }

  #subjectCountry(scene: Scene, sentence: number): string | null {
    const subjects = scene
      .inSentence(sentence)
      .filter((other) => other.role === "subject" && other.kind === "name");
    const countries = new Set(
      subjects
        .map((other) => other.country ?? this.countryOfEntity(scene.entityOf(other.id)))
        .filter((iso3) => iso3 !== null),
    );
    return countries.size === 1 ? ([...countries][0] ?? null) : null;
  }
}
