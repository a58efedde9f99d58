import { readFileSync } from "node:fs";
import type { Span } from "../../src/language/index.ts";

/** A text of LitBank with its quotations, and the words of the name of who says each. */
export interface Novel {
  readonly text: string;
  readonly quotations: readonly (Span & { readonly entity: ReadonlySet<string> | null })[];
}

/**
 * LitBank's files have a sentence a line and blanks between words. Marks and words are put together again; a line that
 * opens a quotation opens a paragraph, for that is how novels tell that somebody else speaks.
 */
export function readNovel(file: string): Novel {
  const lines = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  const starts: number[][] = [];
  let text = "";
  let isOpen = false;
  for (const words of lines) {
    text += text === "" ? "" : !isOpen && words[0] === "“" ? "\n\n" : " ";
    const offsets: number[] = [];
    for (const [at, word] of words.entries()) {
      const isGlued =
        at === 0 || words[at - 1] === "“" || /^(?:[,.;:?!”)]|['’]\p{L}{1,2}|n['’]t)$/u.test(word);
      text += isGlued ? "" : " ";
      offsets.push(text.length);
      text += word;
      if (word === "“" || word === "”") isOpen = word === "“";
    }
    starts.push(offsets);
  }
  const rows = readFileSync(file.replace(/txt$/u, "ann"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  const entities = new Map(rows.flatMap(([kind, id, name]) => (kind === "ATTRIB" ? [[id, name]] : [])));
  const quotations = rows.flatMap(([kind, id, first, from, last, to]) => {
    if (kind !== "QUOTE") return [];
    const end = starts[Number(last)]![Number(to)]!;
    const entity = entities.get(id)?.replace(/-\d+$/u, "").split("_");
    return [
      { start: starts[Number(first)]![Number(from)]! + 1, end, entity: entity ? new Set(entity) : null },
    ];
  });
  return { text, quotations };
}
