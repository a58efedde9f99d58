import type { Article } from "../../src/articles/index.ts";
import { extract, type ActionReport, type Extraction } from "../../src/extract/index.ts";
import { loadAnnotator } from "../../src/language/index.ts";

/** A text as an article whose zones are its body alone, unless given. */
function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    ...{
      id: "article/000000000000",
      file: "test.txt",
      title: null,
      publisher: null,
      authors: [],
      published: null,
    },
    ...{
      dateline: null,
      url: null,
      language: "en",
      text,
      zones: [{ kind: "body", start: 0, end: text.length }],
    },
    ...more,
  };
}

export async function extractText(text: string, more: Partial<Article> = {}): Promise<Extraction> {
  return extract(articleOf(text, more), await loadAnnotator());
}

/** "ACCUSE Chad -> Niger"; "CONSULT Chad + Niger" for what they do to each other; "?" for nobody. */
export function actionLine({ mentions }: Extraction, action: ActionReport): string {
  const names = (ids: readonly number[]): string => ids.map((id) => mentions[id]!.words).join(" + ") || "?";
  const members = action.reciprocal
    ? names(action.actors)
    : `${names(action.actors)} -> ${names(action.recipients)}`;
  return `${action.type} ${members}`;
}
