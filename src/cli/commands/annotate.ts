import { basename, extname } from "node:path";
import { nearest } from "#cypher";
import { ArticleError, readArticles, type Article } from "../../articles/index.ts";
import { extract, listing } from "../../extract/index.ts";
import {
  annotateText,
  loadAnnotator,
  whyNotEnglish,
  type AnnotatedText,
  type Annotator,
} from "../../language/index.ts";
import { exit, UsageError, type Command, type ExitCode, type Settings } from "../command.ts";
import { readText } from "../files.ts";
import { annotatedListing } from "../output/annotated-listing.ts";
import { annotatedPage, pageHead } from "../output/annotated-page.ts";
import type { Terminal } from "../terminal.ts";

interface Format {
  /** Plain text as it stands in the file, so that offsets are the file's. */
  readonly whole: boolean;
  readonly head: string;
  write(article: Article, annotator: Annotator, coloured: boolean): string;
}

const formats: Readonly<Record<string, Format>> = {
  marked: {
    whole: false,
    head: "",
    write: (article, annotator, coloured) =>
      annotatedListing(titleOf(article), read(article, annotator), coloured),
  },
  actions: { whole: false, head: "", write: (article, annotator) => listing(extract(article, annotator)) },
  html: {
    whole: false,
    head: pageHead,
    write: (article, annotator) => annotatedPage(titleOf(article), read(article, annotator)),
  },
  jsonl: {
    whole: true,
    head: "",
    write: (article, annotator) => `${JSON.stringify({ file: article.file, ...read(article, annotator) })}\n`,
  },
};

export const annotate: Command = {
  name: "annotate",
  summary: "Show what is understood of an article: names, roles, speakers, dates, links.",
  usage: "newsgraph annotate <files, folders, globs, -> [--format marked|actions|html|jsonl]",
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      description:
        "marked: the text with its marks; actions: what goes into the graph; html: a page; jsonl: a line of JSON for each file",
    },
    published: {
      type: "string",
      value: "DATE",
      description: 'the day against which "Friday" is read: 2026-02-07',
    },
    "published-from": {
      type: "string",
      value: "FILE",
      description: "a day for each file: lines of its name, a tab and the day",
    },
  },
  examples: [
    "newsgraph annotate story.txt",
    "newsgraph annotate story.txt --format html > story.page.html",
    "newsgraph annotate archive --format jsonl --published-from days.tsv > archive.jsonl",
  ],
  async run(settings, terminal) {
    if (settings.positionals.length === 0) throw new UsageError("Which article? Give a file, a folder or -.");
    const format = formatOf(settings.text("format") ?? "marked");
    const publishedOf = await publication(settings);
    return writeAll(settings.positionals, format, publishedOf, terminal);
  },
};

async function writeAll(
  inputs: readonly string[],
  format: Format,
  publishedOf: (article: Article) => string | null,
  terminal: Terminal,
): Promise<ExitCode> {
  const annotator = await loadAnnotator();
  const coloured = terminal.outIsTerminal && terminal.environment["NO_COLOR"] === undefined;
  let code: ExitCode = exit.done;
  await terminal.out(format.head);
  const options = { stdin: terminal.input, whole: format.whole, repeated: format.whole };
  for await (const article of readArticles(inputs, options)) {
    if (article instanceof ArticleError) {
      terminal.note(`${article.message}\n`);
      code = exit.failed;
      continue;
    }
    const foreign = whyNotEnglish(article.text);
    if (foreign !== null) terminal.note(`${article.file}: ${foreign}; what is said of it will be wrong.\n`);
    await terminal.out(format.write({ ...article, published: publishedOf(article) }, annotator, coloured));
  }
  return code;
}

function read({ text, published, zones }: Article, annotator: Annotator): AnnotatedText {
  const breaks = zones.flatMap(({ start, end }) => [start, end]);
  return annotateText(annotator, text, { published, zones, breaks });
}

const titleOf = ({ title, file, published }: Article): string =>
  `${title ?? file}${published === null ? "" : `  (${published})`}`;

function formatOf(name: string): Format {
  if (Object.hasOwn(formats, name)) return formats[name]!;
  const guess = nearest(name, Object.keys(formats));
  throw new UsageError(
    `There is no format "${name}".${guess === null ? "" : ` Did you mean ${guess}?`} The formats are: ${Object.keys(formats).join(", ")}.`,
  );
}

/** The day of an article: from the list of days, else the one given for all, else its own. */
async function publication(settings: Settings): Promise<(article: Article) => string | null> {
  const list = settings.text("published-from");
  const days = list === undefined ? new Map<string, string>() : readDays(await readText(list), list);
  const given = settings.text("published");
  const all = given === undefined ? null : dayOf(given, "--published");
  return ({ file, published }) =>
    [file, basename(file), basename(file, extname(file))].map((name) => days.get(name)).find((day) => day) ??
    all ??
    published;
}

function readDays(text: string, file: string): Map<string, string> {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const [name, day] = line.split("\t");
      return [name!.trim(), dayOf(day?.trim() ?? "", `${file}, "${line}"`)];
    }),
  );
}

function dayOf(text: string, place: string): string {
  const time = /^\d{4}-\d\d-\d\d$/u.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new UsageError(`${place}: "${text}" is no day. Write it as 2026-02-07.`);
  return text;
}
