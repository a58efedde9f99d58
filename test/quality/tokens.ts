import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/language/index.ts";
import { paragraphs } from "../../src/language/tokens/paragraphs.ts";
import { sentenceEnds } from "../../src/language/tokens/sentences.ts";
import { tokenize } from "../../src/language/tokens/tokenize.ts";
import { referenceFiles } from "./lines.ts";
import { score, shown } from "./score.ts";

/** A gold text put together from its words, with the places of words and sentences as "start end". */
interface GoldText {
  text: string;
  readonly tokens: string[];
  readonly sentences: string[];
}

/** Words and sentences found in raw text, against CoNLL-U files: `npm run quality -- tokens [FILE.conllu | FOLDER]`. */
export async function run(file?: string): Promise<object> {
  const counts = { tokens: [0, 0, 0], sentences: [0, 0, 0] };
  const wrong = new Map<string, number>();
  for (const path of file === undefined ? referenceFiles(["gum/dep"]) : [file])
    for (const each of conlluFiles(path)) {
      const gold = readConllu(readFileSync(each, "utf8"));
      const found = cut(gold.text);
      count(counts.tokens, found.tokens, gold.tokens);
      count(counts.sentences, found.sentences, gold.sentences);
      if (process.env["QUALITY_SHOW"] === "1") note(wrong, gold, found);
    }
  for (const [line, times] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 150))
    console.log(`${times}  ${line}`);
  const tokens = score(counts.tokens[0]!, counts.tokens[1]!, counts.tokens[0]!, counts.tokens[2]!);
  const sentences = score(
    counts.sentences[0]!,
    counts.sentences[1]!,
    counts.sentences[0]!,
    counts.sentences[2]!,
  );
  console.log(`${shown("words", tokens)}\n${shown("sentences", sentences)}`);
  return Promise.resolve({ tokens, sentences });
}

function conlluFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .map((name) => join(path, name));
}

/** Sentences are joined by a space, paragraphs ("# newpar") by a blank line; multiword tokens are written as one. */
function readConllu(file: string): GoldText {
  const gold: GoldText = { text: "", tokens: [], sentences: [] };
  for (const block of file.split(/\n\s*\n/u)) {
    if (!/^1(?:-\d+)?\t/mu.test(block)) continue;
    gold.text = gold.text.trimEnd() + (/^# newpar/mu.test(block) ? "\n\n" : " ");
    const start = gold.text.length;
    addWords(gold, block.split("\n"));
    gold.sentences.push(`${start} ${gold.text.trimEnd().length}`);
  }
  return gold;
}

function addWords(gold: GoldText, lines: readonly string[]): void {
  let fused = { last: 0, surface: "", at: 0, space: "" };
  for (const line of lines) {
    const [id = "", form = "", , , , , , , , misc = ""] = line.split("\t");
    const space = misc.includes("SpaceAfter=No") ? "" : " ";
    if (/^\d+-\d+$/u.test(id)) {
      fused = { last: Number(id.split("-")[1]), surface: form, at: gold.text.length, space };
      gold.text += form + space;
    } else if (/^\d+$/u.test(id)) {
      const inside = Number(id) <= fused.last;
      const at = inside ? fused.at : gold.text.length;
      gold.tokens.push(`${at} ${at + form.length}`);
      if (inside) fused.at += form.length;
      else gold.text += form + space;
    }
  }
}

function cut(text: string): { tokens: string[]; sentences: string[] } {
  const shownSpan = ({ start, end }: Span) => `${start} ${end}`;
  const tokens: string[] = [];
  const sentences: string[] = [];
  for (const { start, end } of paragraphs(text)) {
    const words = tokenize(text, start, end);
    tokens.push(...words.map(shownSpan));
    let first = 0;
    for (const last of sentenceEnds(text, words)) {
      sentences.push(`${words[first]!.start} ${words[last - 1]!.end}`);
      first = last;
    }
  }
  return { tokens, sentences };
}

/** Adds right, found and gold. */
function count(counts: number[], found: readonly string[], gold: readonly string[]): void {
  const expected = new Set(gold);
  counts[0]! += found.filter((span) => expected.has(span)).length;
  counts[1]! += found.length;
  counts[2]! += gold.length;
}

/** What was found and is not gold, with a little of the text around it. */
function note(
  wrong: Map<string, number>,
  gold: GoldText,
  found: { tokens: readonly string[]; sentences: readonly string[] },
): void {
  const add = (kind: string, spans: readonly string[], expected: ReadonlySet<string>) => {
    for (const span of spans) {
      if (expected.has(span)) continue;
      const [start, end] = span.split(" ").map(Number) as [number, number];
      const words =
        kind === "word" ? gold.text.slice(start, end) : gold.text.slice(Math.max(start, end - 40), end + 30);
      const line = `${kind} ${JSON.stringify(words)}`;
      wrong.set(line, (wrong.get(line) ?? 0) + 1);
    }
  };
  add("word", found.tokens, new Set(gold.tokens));
  add("sentence", found.sentences, new Set(gold.sentences));
}
