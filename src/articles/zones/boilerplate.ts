import type { Block } from "../draft.ts";
import { phrases } from "./boilerplate-phrases.ts";
import { isProse } from "./zoning.ts";

/** Whether a line is the page's machinery: share buttons, sign-up and cookie lines, comment forms, keywords, credits. */
export function isBoilerplate(text: string): boolean {
  const words = text.split(" ").length;
  if (/^[^\p{L}\p{N}]*$/u.test(text)) return true;
  return phrases.some((phrase) => words <= phrase.words && phrase.pattern.test(text));
}

/** Headings under which nothing of the story follows: the readers' comments. */
const readersBegin =
  /^(?:leave a (?:reply|comment)|(?:\d+ )?comments?(?: \(?\d+\)?)?|post a comment|add a comment|join the (?:conversation|discussion)|what do you think\?|\d+ (?:responses|replies|thoughts)\b.*)$/iu;

/** Headings of a box of links. The story may go on after the box. */
const boxBegins =
  /^(?:related(?: \w+)?|trending(?: \w+)?|most (?:read|popular|viewed|shared)|popular(?: \w+)?|latest(?: \w+)?|top (?:stories|news|videos)|read (?:next|more|also)|also read|more (?:from|on|in|about|stories|news|like this|coverage)\b[^.]{0,40}|recommended(?: \w+){0,2}|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|editor['’]?s?['’]? (?:picks?|choice)|don['’]t miss|in case you missed it|about the authors?|from the web|around the web|sponsored(?: \w+)?|promoted(?: \w+)?|help us improve|what to read next|see also|further reading|keep reading|newsletters?)[.:!]?$/iu;

/**
 * The blocks that are the article's. Boxes of links are dropped up to the next paragraph of running text, or to the
 * end when hardly any story is left there; after the heading of the comments everything is dropped.
 */
export function dropBoilerplate(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let inBox = false;
  for (const [index, block] of blocks.entries()) {
    if (readersBegin.test(block.text) && kept.some(isProse)) break;
    if (boxBegins.test(block.text)) {
      if (kept.some(isProse) && isTail(blocks, index)) break;
      inBox = true;
    } else if (!isBoilerplate(block.text)) {
      if (inBox && !isProse(block)) continue;
      inBox = false;
      kept.push(block);
    }
  }
  return kept;
}

/** Less than a fifth of the running text still to come is teasers under their headlines, not story. */
function isTail(blocks: readonly Block[], from: number): boolean {
  let before = 0;
  let after = 0;
  for (const [index, block] of blocks.entries()) {
    if (!isProse(block) || isBoilerplate(block.text)) continue;
    if (index < from) before += block.text.length;
    else after += block.text.length;
  }
  return after < before / 5;
}
