import type { Token, Tokens } from "marked";
import { lexer } from "marked";
import type { Block, Draft } from "../draft.ts";
import { collapse } from "../draft.ts";
import { decodeEntities } from "./entities.ts";
import { readFields } from "./fields.ts";
import { readFragment } from "./html.ts";

/** Markdown with or without front matter ("---", then "key: value" lines): its blocks, their inline marks removed. */
export function readMarkdown(text: string): Draft[] {
  const front = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text);
  const body = front === null ? text : text.slice(front[0].length);
  const metadata = readFields(readFrontMatter(front?.[1] ?? ""));
  return [{ blocks: lexer(body).flatMap((token) => readToken(token)), metadata }];
}

/** The flat part of YAML that front matter uses: scalars, [a, b] and "- a" lists. */
function readFrontMatter(text: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  let list: string[] | null = null;
  for (const line of text.split(/\r?\n/u)) {
    const item = /^\s*-\s+(?:name:\s*)?(.*)$/u.exec(line);
    const pair = /^([\w-]+)\s*:\s*(.*)$/u.exec(line);
    if (item !== null && list !== null) list.push(unquote(item[1] ?? ""));
    else if (pair !== null) {
      const [, key = "", value = ""] = pair;
      const inline = /^\[(.*)\]$/u.exec(value.trim());
      list = inline === null ? [] : (inline[1] ?? "").split(",").map(unquote);
      fields[key.toLowerCase()] = inline === null && value.trim() !== "" ? unquote(value) : list;
    }
  }
  return fields;
}

function unquote(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/u, "$2");
}

function readToken(token: Token): Block[] {
  switch (token.type) {
    case "heading":
      return block("heading", inline(token.tokens ?? []));
    case "paragraph":
    case "text":
      return paragraph(token as Tokens.Paragraph);
    case "list":
      return (token as Tokens.List).items.flatMap((item) => readItem(item));
    case "blockquote":
      return (token.tokens ?? []).flatMap((inner) => readToken(inner));
    case "code":
      return block("verbatim", (token as Tokens.Code).text);
    case "table":
      return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].flatMap((row) =>
        block("item", row.map((cell) => inline(cell.tokens)).join(", ")),
      );
    case "html":
      return readFragment((token as Tokens.HTML).text);
    default:
      // Rules and link definitions carry no text of the article.
      return [];
  }
}

/** A line of its own under a picture is the caption that many editors write as "*emphasis*". */
function paragraph(token: Tokens.Paragraph): Block[] {
  const parts = token.tokens;
  const [first, ...others] = parts;
  const words = inline(parts);
  const pictured =
    first?.type === "image" && others.every((part) => part.type === "em" || collapse(inline([part])) === "");
  return block(pictured ? "caption" : "paragraph", words);
}

function readItem(item: Tokens.ListItem): Block[] {
  const blocks = item.tokens.flatMap((token) => readToken(token));
  return blocks.map((inner) => (inner.role === "paragraph" ? { ...inner, role: "item" } : inner));
}

function block(role: Block["role"], text: string): Block[] {
  const words = collapse(text);
  return words === "" ? [] : [{ role, text: words }];
}

function inline(tokens: readonly Token[]): string {
  return tokens.map((token) => inlineText(token)).join("");
}

function inlineText(token: Token): string {
  if (token.type === "br") return " ";
  if (token.type === "image" || token.type === "html") return "";
  const { tokens, text } = token as { tokens?: readonly Token[]; text?: string };
  return tokens === undefined ? decodeEntities(text ?? "") : inline(tokens);
}
