import type { Article } from "../../src/articles/index.ts";
import type {
  ActionReport,
  ClaimReport,
  Extraction,
  Mention,
  ReportedTime,
} from "../../src/extract/index.ts";
import type { Entity, Resolution, Role } from "../../src/resolve/index.ts";

/** A report in short: entities by id, the time by its days or by its words. */
export interface Told {
  readonly type: ActionReport["type"];
  readonly predicate: string;
  readonly mode?: string;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly location?: string;
  readonly reciprocal?: boolean;
  /** "2026-01-07", "2026-01-01..2026-01-10 month", or words without a year: "late December". */
  readonly time?: string;
  readonly content?: readonly string[];
  readonly topic?: string;
  readonly claim?: Partial<ClaimReport>;
  /** Its sentence, the trigger in brackets: "She [accused] Ben Ortiz of fraud." */
  readonly words?: string;
  readonly speakers?: readonly string[];
}

/** One article that tells something. */
export interface Story {
  readonly id: string;
  readonly published?: string | null;
  readonly reports: readonly Told[];
}

const unknownTime: ReportedTime = { from: null, to: null, granularity: null, basis: "unknown", words: null };

function timeOf(words: string, text: string): ReportedTime {
  const [days = "", granularity = "day"] = words.split(" ");
  const [from = "", to = from] = days.split("..");
  if (/^\d{4}-/.test(from))
    return { from, to, granularity: granularity as "day", basis: "resolved", words: null };
  const start = text.indexOf(words);
  return { ...unknownTime, granularity: "month", words: { start, end: start + words.length } };
}

/** Extractions whose mentions stand for the entities that the stories name, and the resolution that says so. */
export function read(
  stories: readonly Story[],
  entities: readonly Entity[],
  roles: readonly Role[] = [],
): { readonly extractions: Extraction[]; readonly resolution: Resolution } {
  const meant = new Map<string, string>();
  const extractions = stories.map((story) => extractionOf(story, meant));
  const identities = (article: string, mention: number) => {
    const entity = meant.get(`${article} ${mention}`);
    return entity === undefined ? [] : [{ entity, reason: "by name", inferred: false }];
  };
  return { extractions, resolution: { entities, identities, roles } };
}

function extractionOf({ id, published = null, reports }: Story, meant: Map<string, string>): Extraction {
  const lines = reports.map(({ time, words }) => words?.replace(/[[\]]/g, "") ?? time ?? "");
  const text = lines.join("\n");
  const starts = lines.map((_, index) => lines.slice(0, index).join("\n").length + (index === 0 ? 0 : 1));
  const mentions: Mention[] = [];
  const mention = (entity: string, report: number): number => {
    const name = world.find(({ id: known }) => known === entity)?.name ?? entity;
    const found = lines[report]!.indexOf(name);
    const start = starts[report]! + Math.max(0, found);
    meant.set(`article/${id} ${mentions.length}`, entity);
    mentions.push({
      ...{
        id: mentions.length,
        kind: "name",
        label: null,
        words: entity,
        sentence: 0,
        head: entity,
        number: "singular",
      },
      ...{
        gender: null,
        title: null,
        country: null,
        kindOf: null,
        credit: false,
        of: null,
        start,
        end: start + (found < 0 ? 1 : name.length),
      },
    });
    return mentions.length - 1;
  };
  const actions = reports.map((told, index): ActionReport => ({
    ...{ id: index, claim: index, cameo: null, trigger: triggerOf(told.words, starts[index]!) },
    ...{
      type: told.type,
      mode: told.mode ?? null,
      predicate: told.predicate,
      reciprocal: told.reciprocal ?? false,
    },
    actors: (told.actors ?? []).map((entity) => mention(entity, index)),
    recipients: (told.recipients ?? []).map((entity) => mention(entity, index)),
    location: told.location === undefined ? null : mention(told.location, index),
    time: told.time === undefined ? unknownTime : timeOf(told.time, text),
    content: told.content ?? [],
    topic: told.topic ?? null,
  }));
  const claims = reports.map((told, index): ClaimReport => ({
    ...{
      id: index,
      sentence: index,
      start: starts[index]!,
      end: starts[index]! + lines[index]!.length,
      predicate: told.predicate,
      polarity: "affirmed",
    },
    ...{
      modality: "asserted",
      hedges: [],
      tense: "past",
      zone: "body",
      number: null,
      unit: null,
      counted: null,
    },
    ...{ time: unknownTime, about: [], response: null },
    speakers: (told.speakers ?? []).map((speaker, order) => ({
      mention: mention(speaker, index),
      order: order + 1,
      cue: "said",
    })),
    ...told.claim,
  }));
  const article: Article = {
    ...{
      id: `article/${id}`,
      file: `${id}.txt`,
      title: null,
      publisher: null,
      authors: [],
      published,
      dateline: null,
    },
    ...{ url: null, language: "en", text, zones: [] },
  };
  return {
    article,
    sentences: claims.map(({ start, end }) => ({ start, end })),
    mentions,
    offices: [],
    actions,
    claims,
    extractor: "test",
  };
}

function triggerOf(words: string | undefined, line: number): { start: number; end: number } {
  const start = words?.indexOf("[") ?? -1;
  if (words === undefined || start < 0) return { start: line, end: line };
  return { start: line + start, end: line + words.indexOf("]") - 1 };
}

const entity = (
  id: string,
  label: Entity["label"],
  name: string,
  partOf: string | null = null,
  kind: string | null = null,
): Entity => ({
  ...{ id, label, name, aliases: [name], kind, iso2: null, iso3: null },
  partOf: partOf === null ? null : { entity: partOf, inferred: null },
});

/** Two countries with a few bodies, persons and places, all invented but the form. */
export const world: readonly Entity[] = [
  entity("country/AAA", "Country", "Arlandia"),
  entity("country/BBB", "Country", "Borduria"),
  entity("institution/treasury", "Institution", "Treasury of Arlandia", "country/AAA", "government"),
  entity("institution/senate", "Institution", "Senate of Arlandia", "country/AAA", "legislature"),
  entity("institution/acme", "Institution", "Acme", null, "company"),
  entity("person/ana-lund", "Person", "Ana Lund"),
  entity("person/ben-ortiz", "Person", "Ben Ortiz"),
  entity("person/carl-moe", "Person", "Carl Moe"),
  entity("person/dina-roy", "Person", "Dina Roy"),
  entity("place/port-a", "Place", "Port A", "country/AAA", "city"),
  entity("place/port-b", "Place", "Port B", "country/AAA", "city"),
  entity("place/dock", "Place", "the dock", "place/port-a", "building"),
];

const role = (person: string, body: string, title: string): Role => ({
  person,
  body,
  title,
  status: "current",
  articles: ["x"],
  inferred: null,
});

/** Ana Lund is president and Carl Moe foreign minister of Arlandia, Ben Ortiz president and Dina Roy minister of Borduria. */
export const offices: readonly Role[] = [
  role("person/ana-lund", "country/AAA", "President"),
  role("person/carl-moe", "country/AAA", "Foreign Minister"),
  role("person/ben-ortiz", "country/BBB", "President"),
  role("person/dina-roy", "country/BBB", "Foreign Minister"),
];
