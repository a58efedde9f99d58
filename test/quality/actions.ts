import { existsSync, readFileSync } from "node:fs";
import type { Article } from "../../src/articles/index.ts";
import { extract, type ActionReport, type Extraction, type Mention } from "../../src/extract/index.ts";
import { loadAnnotator } from "../../src/language/index.ts";
import { score, shown } from "./score.ts";

/** A sentence of PLOVER's gold standard with the one event it was chosen for. */
interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly source: readonly GoldActor[];
  readonly target: readonly GoldActor[];
  readonly event: string;
}
interface GoldActor {
  readonly code: string;
}
type Triple = readonly [source: string, root: string, target: string];

const defaultFile = new URL("../../../shared/data/plover/gsr.dev.jsonl", import.meta.url).pathname;

/**
 * Actions of single sentences against PLOVER's gold: `npm run quality -- actions [FILE]`.
 *
 * A triple is (country of a source, event type, country of a target), one for each pair of a source and a target. An
 * event without a target has the target "-"; several sources without a target ("A and B agreed"), and every reciprocal
 * action of ours, stand for unordered pairs, which match either direction of the gold. The gold knows one event a
 * sentence, so every other event found counts as wrong; it names a source for every one, so what we find without an
 * actor is left out, as is a deed whose type asks for a recipient and has none. A deed without a recipient takes the
 * country where it happens, as the gold does ("blocked roads in Algiers"). Actors who are no state have PLOVER's code
 * IGO, which the gold gives to Amnesty and the Red Cross too; a pronoun or description without a country takes that of
 * the sentence where there is but one. "Root alone" is the
 * share of sentences whose type is among those found, against all types found.
 */
export async function run(file = defaultFile): Promise<object> {
  if (!existsSync(file)) {
    console.log(`actions: ${file} is not here, nothing measured`);
    return {};
  }
  const reader = await loadAnnotator();
  const records = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldRecord);
  const triples = { right: 0, found: 0, gold: 0 };
  const roots = { right: 0, found: 0, gold: 0 };
  for (const record of records) {
    const extraction = extract(articleOf(record), reader);
    const found = distinct(extraction.actions.flatMap((action) => triplesOf(extraction, action)));
    const gold = goldTriples(record);
    const right = gold.filter((triple) => found.some((other) => isSame(triple, other))).length;
    triples.right += right;
    triples.found += found.length;
    triples.gold += gold.length;
    const types = new Set(extraction.actions.map(({ type }) => type as string));
    roots.right += types.has(record.event) ? 1 : 0;
    roots.found += types.size;
    roots.gold += 1;
    if (process.env["SHOW"] !== undefined) show(record, gold, found, right);
  }
  const triple = score(triples.right, triples.found, triples.right, triples.gold);
  const root = score(roots.right, roots.found, roots.right, roots.gold);
  console.log(shown("source, root, target", triple));
  console.log(shown("root alone", root));
  return { triple, root };
}

function show(record: GoldRecord, gold: readonly Triple[], found: readonly Triple[], right: number): void {
  const text = (list: readonly Triple[]): string => list.map((triple) => triple.join(" ")).join("; ");
  console.log(
    `${right === gold.length ? "ok  " : "MISS"} ${text(gold)}  |  ${text(found)}\n     ${record.text}`,
  );
}

function articleOf({ id, text }: GoldRecord): Article {
  return {
    ...{ id: `article/${id}`, file: id, title: null, publisher: null, authors: [], published: null },
    ...{
      dateline: null,
      url: null,
      language: "en",
      text,
      zones: [{ kind: "body", start: 0, end: text.length }],
    },
  };
}

function goldTriples({ source, target, event }: GoldRecord): readonly Triple[] {
  const sources = codes(source);
  const targets = codes(target);
  if (targets.length === 0 && sources.length > 1) return pairs(sources, event);
  if (targets.length === 0) return sources.map((code) => [code, event, "-"]);
  return distinct(sources.flatMap((code) => targets.map((other): Triple => [code, event, other])));
}

const codes = (actors: readonly GoldActor[]): readonly string[] => [
  ...new Set(actors.map(({ code }) => (code === "NGO" ? "IGO" : code))),
];

/** An unordered pair is written in the order of the codes with "=" before the second. */
function pairs(members: readonly string[], type: string): readonly Triple[] {
  const sorted = [...new Set(members)].sort((a, b) => (a < b ? -1 : 1));
  if (sorted.length === 1) return [[sorted[0]!, type, "-"]];
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b): Triple => [a, type, `=${b}`]));
}

function triplesOf(extraction: Extraction, action: ActionReport): readonly Triple[] {
  const countries = (ids: readonly number[]): string[] => [
    ...new Set(ids.map((id) => codeOf(extraction, extraction.mentions[id]!))),
  ];
  const actors = countries(action.actors);
  const recipients = countries(action.recipients);
  if (action.reciprocal && recipients.length === 0) return pairs(actors, action.type);
  const place = action.location === null ? null : extraction.mentions[action.location]!.country;
  if (recipients.length === 0 && place !== null && deeds.has(action.type)) recipients.push(place);
  if (recipients.length === 0 && needRecipient.has(action.type)) return [];
  return actors.flatMap((source) =>
    (recipients.length === 0 ? ["-"] : recipients).map((target): Triple => [source, action.type, target]),
  );
}

const deeds = new Set(["PROTEST", "MOBILIZE", "COERCE", "ASSAULT"]);
/** PLOVER asks for a recipient. */
const needRecipient = new Set(["COOPERATE", "AID", "SANCTION"]);

function isSame(gold: Triple, found: Triple): boolean {
  const [a, type, b] = gold;
  const [c, otherType, d] = found;
  if (type !== otherType) return false;
  const other = d.replace("=", "");
  const target = b.replace("=", "");
  if (b.startsWith("=") || d.startsWith("="))
    return (a === c && target === other) || (a === other && target === c);
  return a === c && target === other;
}

function distinct(triples: readonly Triple[]): readonly Triple[] {
  return [...new Map(triples.map((triple) => [triple.join(" "), triple])).values()];
}

/** Country of a mention, or PLOVER's code for those who have none. */
function codeOf(extraction: Extraction, mention: Mention, depth = 0): string {
  if (mention.country !== null) return mention.country;
  const kind = mention.kindOf ?? "";
  if (/international|alliance|ngo|charity/u.test(kind)) return "IGO";
  const office = extraction.offices.find(({ person }) => person === mention.id);
  if (office?.country) return office.country;
  for (const other of [mention.of, mention.same, office?.body])
    if (other !== null && other !== undefined && depth < 3) {
      const code = codeOf(extraction, extraction.mentions[other]!, depth + 1);
      if (code !== "?") return code;
    }
  if (mention.kind === "pronoun") return antecedentCode(extraction, mention);
  const inSentence = new Set(
    extraction.mentions
      .filter(({ sentence }) => sentence === mention.sentence)
      .flatMap(({ country }) => country ?? []),
  );
  return inSentence.size === 1 ? [...inSentence][0]! : "?";
}

/** The subject before it, else the nearest mention with a code. */
function antecedentCode(extraction: Extraction, pronoun: Mention): string {
  const before = extraction.mentions.filter(({ start, kind }) => start < pronoun.start && kind !== "pronoun");
  const subjects = before.filter(({ role }) => role === "subject").reverse();
  for (const mention of [...subjects, ...before.reverse()]) {
    const code = codeOf(extraction, mention, 2);
    if (code !== "?") return code;
  }
  return "?";
}
