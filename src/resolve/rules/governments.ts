import { bodyName, capitalOf, countryOf } from "../../lexicon/index.ts";
import type { Mention } from "../../extract/index.ts";
import { bodyOfCountry, functionOf } from "../body-names.ts";
import type { CountrySense } from "../country-sense.ts";
import type { Registry } from "../registry.ts";
import type { Scene } from "../scene.ts";
import { slug } from "../slug.ts";

const governments = /^(?:government|administration|cabinet|regime|authority|authorities|junta)$/;
const servants =
  /^(?:official|diplomat|force|troop|soldier|authority|leader|negotiator|delegation|warplane|delegate|peacekeeper|interlocutor|minister|commander|officer|inspector|investigator|envoy|representative|regulator|negotiator|executive)$/;
/** They act for the group they belong to: "rebels of the Upper Nile Front". */
const fighters = /^(?:rebel|fighter|militant|gunman|insurgent|guerrilla|militiaman)$/;
const bodies =
  /^(?:police|ministry|parliament|congress|senate|army|military|navy|prosecutor|judiciary|embassy)$/;

/** Governments, their people and their bodies named by function only: the country, or its police, army, ministry. */
export function resolveGovernments(scene: Scene, registry: Registry, sense: CountrySense): void {
  const spoken = new Spoken();
  for (const mention of scene.mentions) {
    resolveOne(scene, mention, registry, sense, spoken);
    spoken.add(scene, mention);
  }
}

function resolveOne(
  scene: Scene,
  mention: Mention,
  registry: Registry,
  sense: CountrySense,
  spoken: Spoken,
): void {
  if (
    mention.kind !== "description" ||
    scene.isResolved(mention.id) ||
    mention.same !== undefined ||
    (mention.of === null && /^(?:both|two|three|either|neither)\b/i.test(mention.words))
  )
    return;
  if (governments.test(mention.head)) settleGovernment(scene, mention, registry, sense);
  else if (servants.test(mention.head) || fighters.test(mention.head))
    settleServants(scene, mention, registry, sense);
  else if (bodies.test(mention.head) || /^(?:central bank|coast guard)$/i.test(mention.words))
    settleBody(scene, mention, registry, sense, spoken);
  else if (mention.head === "capital") settleCapital(scene, mention, registry, sense);
}

function settleGovernment(scene: Scene, mention: Mention, registry: Registry, sense: CountrySense): void {
  const stated = mention.country ?? sense.ownerCountry(scene, mention);
  if (mention.number === "plural" && mention.head !== "authority") return;
  if (
    scene.isIndefinite(mention) ||
    (mention.of !== null && stated === null) ||
    /^(?:local|state|city|regional|provincial|military|business)\b/i.test(mention.words)
  )
    return;
  const iso3 = stated ?? sense.passageCountry(scene, mention);
  if (iso3 !== null)
    scene.settle(
      mention.id,
      [registry.country(iso3)],
      stated === null
        ? `the government of the country the passage is about`
        : `the government of ${nameOf(iso3)} acts for it`,
      true,
    );
}

/** "U.S. officials", "Colombian troops", "officials of the World Bank": only with their country or body. */
function settleServants(scene: Scene, mention: Mention, registry: Registry, sense: CountrySense): void {
  if (mention.number !== "plural") return;
  const owner = mention.of === null ? undefined : scene.mentions[mention.of];
  const group = owner?.label === "Institution" ? scene.entityOf(owner.id) : null;
  if (group !== null)
    scene.settle(mention.id, [group], `${mention.head}s of ${owner?.words ?? ""} act for it`, true);
  if (group !== null || fighters.test(mention.head)) return;
  const iso3 = mention.country ?? (owner?.label === "Country" ? sense.ownerCountry(scene, mention) : null);
  if (
    iso3 !== null &&
    !/\b(?:former|business|union|church|opposition|rebel|religious|student|community)\b/i.test(mention.words)
  )
    scene.settle(
      mention.id,
      [registry.country(iso3)],
      `${mention.head}s of ${nameOf(iso3)} act for it`,
      true,
    );
}

function settleBody(
  scene: Scene,
  mention: Mention,
  registry: Registry,
  sense: CountrySense,
  spoken: Spoken,
): void {
  const plural = mention.head === "prosecutor";
  if (plural !== (mention.number === "plural") && mention.head !== "police") return;
  if (scene.isIndefinite(mention) || !bodyName(mention.words).generic) return;
  const stated = mention.country ?? sense.ownerCountry(scene, mention);
  if (stated === null && mention.of !== null && mention.head !== "police") return;
  if (
    stated === null &&
    (mention.head === "ministry" || mention.head === "embassy") &&
    !mention.words.includes(" ")
  )
    return;
  const passage = stated === null ? sense.passageCountry(scene, mention) : null;
  const before = stated === null ? spoken.only(mention) : null;
  const home = sense.countryOfEntity(before);
  if (before !== null && (home === null || passage === null || home === passage)) {
    scene.settle(mention.id, [before], `the only ${mention.words} spoken of before`, true);
    return;
  }
  const iso3 = stated ?? passage;
  if (iso3 === null) return;
  const { id: name, title } = bodyOfCountry(plural ? mention.words.toLowerCase() : mention.words, iso3);
  const reason = stated === null ? `the passage is about ${nameOf(iso3)}` : null;
  const id = registry.know({
    id: `institution/${slug(name)}`,
    label: "Institution",
    title,
    kind: mention.kindOf,
    partOf: { entity: registry.country(iso3), inferred: reason },
  });
  registry.meant(id);
  scene.settle(mention.id, [id], reason ?? "named by its function and its country", reason !== null);
}

/** The bodies spoken of so far by the function their words give: "the supreme court". */
class Spoken {
  readonly #bodies = new Map<string, Set<string>>();

  add(scene: Scene, mention: Mention): void {
    const entity = mention.label === "Institution" ? scene.entityOf(mention.id) : null;
    if (entity === null || !bodyName(mention.words).generic) return;
    const key = functionKey(mention);
    this.#bodies.set(key, (this.#bodies.get(key) ?? new Set<string>()).add(entity));
  }

  /** The one body of the mention's function, null for none or several. */
  only(mention: Mention): string | null {
    const [only, ...others] = this.#bodies.get(functionKey(mention)) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  }
}

const functionKey = ({ head, words }: Mention): string => `${head} ${functionOf(bodyName(words).rest)}`;

function settleCapital(scene: Scene, mention: Mention, registry: Registry, sense: CountrySense): void {
  const iso3 = mention.country ?? sense.ownerCountry(scene, mention);
  const capital = iso3 === null ? undefined : countryOf(iso3)?.capitals[0];
  if (iso3 === null || capital === undefined || capitalOf(capital) === undefined) return;
  const id = registry.know({
    id: `place/${slug(capital)}`,
    label: "Place",
    title: capital,
    kind: "city",
    partOf: { entity: registry.country(iso3), inferred: "general knowledge, not said by the text" },
  });
  registry.meant(id);
  scene.settle(mention.id, [id], `the capital of ${nameOf(iso3)}`, true);
}

const nameOf = (iso3: string): string => countryOf(iso3)?.name ?? iso3;
