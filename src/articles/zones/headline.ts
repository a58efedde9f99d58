import type { Block } from "../draft.ts";

/** Letters and digits alone, so that a repeated headline is seen through its quotes and dashes. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether a line says a headline again: the same words, or the headline with the site's name behind it. */
export function repeats(line: string, headline: string): boolean {
  const [said, title] = [bare(line), bare(headline)];
  if (said === "" || title === "") return false;
  if (said === title) return true;
  const [longer, shorter] = said.length > title.length ? [said, title] : [title, said];
  return shorter.length >= 20 && longer.startsWith(`${shorter} `) && longer.length - shorter.length <= 40;
}

/** The headline among the lines above the story: a marked heading, else the one with most words; the earlier of equals. */
export function chooseHeadline(candidates: readonly Block[]): Block | null {
  let best: Block | null = null;
  for (const candidate of candidates) if (best === null || weight(candidate) > weight(best)) best = candidate;
  return best !== null && best.text.split(" ").length >= 2 ? best : null;
}

function weight(block: Block): number {
  const words = block.text.split(" ").length;
  return block.role === "heading" ? words + 100 : words;
}

/**
 * A page title without the site's name: "Talks resume | The Kano Gazette" is "Talks resume". The name must be the
 * publisher's or stand last, short, behind a bar or a spaced dash.
 */
export function withoutSiteName(title: string, publisher: string | null): string {
  const parts = title.split(/\s+[|–—·»•:-]\s+|\s+::\s+/u);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return title;
  const head = title
    .slice(0, title.length - last.length)
    .replace(/\s+[|–—·»•:-]+\s+$/u, "")
    .trim();
  const isName = publisher !== null && bare(last) === bare(publisher);
  const isShort = /\s[|»·•]\s/u.test(title.slice(head.length)) && last.split(" ").length <= 5;
  return (isName || isShort) && head.split(" ").length >= 2 ? withoutSiteName(head, publisher) : title;
}
