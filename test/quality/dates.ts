import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findTimes, loadAnnotator, type Annotator, type TimeExpression } from "../../src/language/index.ts";
import { referenceFiles } from "./lines.ts";
import { score, shown } from "./score.ts";

/** A date or stretch of days that the gold marks. */
interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

interface Utterance {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Value?: { readonly PastResolution?: Resolution; readonly FutureResolution?: Resolution };
  }[];
}
interface Resolution {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

/**
 * Dates and stretches of days: `npm run quality -- dates [FILE.xml | FOLDER]`.
 *
 * News are GUM's, with every `<date>` in them read against the day the report was written; a date is found when ours
 * overlaps it, and right when it is the same days. Dates GUM does not mark ("three days ago") are not counted as wrong.
 * Sentences are Recognizers-Text's for one date or stretch of days that does not depend on whether past or future is
 * meant; they are what people type to an assistant, so many forms never stand in a newspaper.
 */
export async function run(file?: string): Promise<object> {
  const reader = await loadAnnotator();
  if (file !== undefined) return measureNews(reader, gumFiles(file));
  const [xml] = referenceFiles(["gum/xml"]);
  const utterances = referenceFiles(
    ["DateParser", "DatePeriodParser"].map((name) => `times/recognizers/English/${name}.json`),
  );
  return {
    ...(xml === undefined ? {} : { news: measureNews(reader, gumFiles(xml, /_news_.*\.xml$/u)) }),
    ...(utterances.length === 0 ? {} : { sentences: measureSentences(reader, utterances) }),
  };
}

/** A file alone, or those of a folder. */
function gumFiles(path: string, names = /\.xml$/u): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => names.test(name));
  return files.sort().map((name) => join(path, name));
}

function measureNews(reader: Annotator, files: readonly string[]): object {
  const counts = { found: 0, right: 0, gold: 0 };
  for (const name of files) {
    const { text, published, dates } = readGum(readFileSync(name, "utf8"));
    const times = findTimes(reader.annotate(text), { published });
    for (const gold of dates) {
      const found = times.filter(({ start, end }) => start < gold.end && end > gold.start);
      counts.gold++;
      if (found.length > 0) counts.found++;
      if (found.some((time) => isSame(time, gold))) counts.right++;
      else if (process.env["SHOW"] !== undefined)
        console.log(
          `${name} "${text.slice(gold.start, gold.end)}" ${gold.from}..${gold.to}  | ${found.map(({ from, to }) => `${String(from)}..${String(to)}`).join("; ")}`,
        );
    }
  }
  const result = score(counts.right, counts.found, counts.right, counts.gold);
  console.log(shown("dates of news", result));
  return result;
}

/** GUM's XML: a word a line with its tags behind tabs, everything else elements. */
function readGum(xml: string): {
  readonly text: string;
  readonly published: string;
  readonly dates: readonly GoldTime[];
} {
  const published = /dateCreated="([\d-]+)"/u.exec(xml)?.[1] ?? "";
  const dates: GoldTime[] = [];
  const open: { readonly start: number; readonly from: string; readonly to: string }[] = [];
  let text = "";
  for (const line of xml.split("\n")) {
    if (/^<\/(?:p|head|list|item|caption)>/u.test(line)) text = `${text.trimEnd()}\n\n`;
    else if (line.startsWith("<date")) open.push({ start: text.length, ...daysOf(line) });
    else if (line.startsWith("</date")) {
      const { start, from, to } = open.pop()!;
      if (from !== "") dates.push({ start, end: text.trimEnd().length, from, to });
    } else if (!line.startsWith("<")) text = append(text, line.split("\t")[0]!);
  }
  return { text, published, dates };
}

const append = (text: string, word: string): string =>
  /^(?:[,.;:?!%)\]”’]|['’]s|n['’]t)$/u.test(word)
    ? `${text.trimEnd()}${word} `
    : `${text}${word}${/^[([$£€“]$/u.test(word) ? "" : " "}`;

/** Attributes of `<date>`: `when` or `from` and `to`; empty where the gold gives no year. */
function daysOf(element: string): { readonly from: string; readonly to: string } {
  const value = (name: string): string | undefined =>
    new RegExp(`\\b${name}="(\\d{4}(?:-\\d\\d){0,2})"`, "u").exec(element)?.[1];
  const from = value("when") ?? value("from") ?? "";
  return { from, to: value("when") ?? value("to") ?? from };
}

/** "2017-07" is the whole month. */
function isSame({ from, to }: TimeExpression, gold: { readonly from: string; readonly to: string }): boolean {
  const [opens, closes] = [from?.startsWith(gold.from), to?.startsWith(gold.to)];
  // GUM marks the two ends of "from May 3 to June 1" each by itself.
  return gold.from === gold.to ? opens === true || closes === true : opens === true && closes === true;
}

function measureSentences(reader: Annotator, files: readonly string[]): object {
  const counts = { found: 0, right: 0, gold: 0 };
  for (const file of files)
    for (const { Input: text, Context, Results } of JSON.parse(
      readFileSync(file, "utf8").replace(/^\uFEFF/u, ""),
    ) as readonly Utterance[]) {
      const gold = goldOf(Results);
      const published = Context?.ReferenceDateTime?.slice(0, 10) ?? null;
      if (gold === null || published === null) continue;
      const times = findTimes(reader.annotate(text), { published });
      counts.gold++;
      if (times.length > 0) counts.found++;
      const isRight = times.some(
        (time) => isSame(time, gold) || (time.from === gold.from && time.to === dayBefore(gold.to)),
      );
      if (isRight) counts.right++;
      else if (process.env["SHOW"] !== undefined)
        console.log(
          `"${text}" ${gold.from}..${gold.to} | ${times.map(({ from, to }) => `${String(from)}..${String(to)}`).join("; ")}`,
        );
    }
  const result = score(counts.right, counts.found, counts.right, counts.gold);
  console.log(shown("sentences", result));
  return result;
}

function goldOf(results: Utterance["Results"]): { readonly from: string; readonly to: string } | null {
  const [result, ...others] = results;
  const [past, future] = [result?.Value?.PastResolution, result?.Value?.FutureResolution];
  if (others.length > 0 || JSON.stringify(past) !== JSON.stringify(future)) return null;
  const [from, to] = [past?.date ?? past?.startDate, past?.date ?? past?.endDate];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The gold's stretches end on the day after. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
