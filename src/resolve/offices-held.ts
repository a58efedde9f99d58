import { stateHeads } from "../lexicon/index.ts";
import type { OfficeReport } from "../extract/index.ts";
import type { CountrySense } from "./country-sense.ts";
import type { Registry } from "./registry.ts";
import type { Scene } from "./scene.ts";
import { byCodeUnits } from "./slug.ts";

/** An office somebody holds, by the words of one article. */
export interface Held {
  readonly person: string;
  readonly title: string;
  /** The country or body it belongs to, null where nothing tells. */
  readonly body: string | null;
  readonly status: OfficeReport["status"];
  readonly article: string;
  readonly inferred: string | null;
}

const states = new Set(stateHeads);

/** Is it an office a country has one of, at its head? */
export const isStateHead = (title: string): boolean => states.has(title);

/** Who holds which office, over all articles. */
export class OfficesHeld {
  readonly #byPerson = new Map<string, Held[]>();
  readonly #byOffice = new Map<string, Held[]>();

  add(held: Held): void {
    push(this.#byPerson, held.person, held);
    if (held.body !== null) push(this.#byOffice, `${held.body} ${held.title}`, held);
  }

  of(person: string): readonly Held[] {
    return this.#byPerson.get(person) ?? [];
  }

  /** The persons who hold the office of that body or country, those the article itself names first. */
  holders(body: string, title: string, article: string): readonly string[] {
    const held = this.#byOffice.get(`${body} ${title}`) ?? [];
    const here = held.filter((entry) => entry.article === article);
    const sitting = (entries: readonly Held[]): readonly Held[] =>
      entries.some(({ status }) => status !== "former")
        ? entries.filter(({ status }) => status !== "former")
        : entries;
    const chosen = sitting(here.length > 0 ? here : held);
    return [...new Set(chosen.map(({ person }) => person))].sort(byCodeUnits);
  }

  /** The country a person acts for: that of the offices named with them, if all agree. */
  countryOf(person: string, partOf: (id: string) => string | null): string | null {
    const countries = new Set<string>();
    for (const { body } of this.of(person)) {
      if (body === null) continue;
      const country = body.startsWith("country/") ? body : partOf(body);
      if (country?.startsWith("country/") === true) countries.add(country);
    }
    return countries.size === 1 ? [...countries][0]!.slice("country/".length) : null;
  }
}

function push(map: Map<string, Held[]>, key: string, held: Held): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [held]);
  else list.push(held);
}

/** Reads the office reports of an article whose person and body are known by now; in the last round the others too. */
export function readOffices(
  scene: Scene,
  held: OfficesHeld,
  done: Set<OfficeReport>,
  country: (iso3: string) => string,
  last: boolean,
): void {
  for (const report of scene.offices) {
    const person = done.has(report) ? null : scene.entityOf(report.person);
    if (person?.startsWith("person/") !== true) continue;
    const entity = scene.entityOf(report.body);
    const body =
      entity !== null && /^(?:country|institution)\//.test(entity)
        ? entity
        : report.country !== null && (entity === null || /^(?:country|institution)\//.test(entity))
          ? country(report.country)
          : null;
    if (body === null && report.body !== null && !last) continue;
    done.add(report);
    held.add({
      person,
      title: report.title,
      body,
      status: report.status,
      article: scene.article,
      inferred: report.inferred,
    });
  }
}

/**
 * A head of state or a minister without a country ("President Marcos") belongs to the country of the dateline, of the
 * sentence, or that the article is mostly about, the first of them where nobody else is said to hold the office.
 */
export function inferBodies(
  scenes: readonly Scene[],
  held: OfficesHeld,
  sense: CountrySense,
  registry: Registry,
): void {
  for (const scene of scenes)
    for (const report of scene.offices) {
      const person = scene.entityOf(report.person);
      const mention = scene.mentions[report.person];
      if (person === null || mention === undefined || report.body !== null || report.country !== null)
        continue;
      if (!isStateHead(report.title) && !isMinister.test(report.title)) continue;
      if (held.of(person).some(({ title, body }) => title === report.title && body !== null)) continue;
      const near = [
        sense.datelineCountry(scene),
        ...sense.sentenceCountries(scene, mention.sentence),
        sense.leadingCountry(scene),
      ];
      const free = near.find(
        (iso3) =>
          iso3 !== null &&
          held
            .holders(registry.country(iso3), report.title, scene.article)
            .every((other) => other === person),
      );
      if (free == null) continue;
      held.add({
        person,
        title: report.title,
        body: registry.country(free),
        status: report.status,
        article: scene.article,
        inferred: `the text names no country; the passage is about ${free}`,
      });
    }
}

const isMinister =
  / (?:minister|secretary)$|^(?:secretary of state|chief justice|attorney general|army chief|speaker)$/;
