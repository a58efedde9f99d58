import type { Attribution } from "./direct.ts";
import { speakerAt } from "./speaker.ts";
import type { Tree } from "../tree.ts";

/** Nouns for those who speak in headlines: "Minister: no talks before spring". */
const speaking =
  /^(?:president|premier|minister|ministry|chancellor|king|queen|pope|mayor|governor|senator|general|commander|chief|head|leader|director|chair|chairman|chairwoman|ceo|boss|captain|coach|spokesman|spokeswoman|spokesperson|official|police|prosecutor|judge|court|lawyer|witness|expert|analyst|ambassador|envoy|report|study|poll|source|rebel|army|military|union|government|doctor|scientist)s?$/;

/**
 * The name or office before a colon, of what stands from `first` to the colon: "Spokeswoman Ida Moe: ...". Whatever has
 * a verb before its colon is none, nor is a topic ("Kosovo: ...").
 */
export function labelled(tree: Tree, first: number, colon: number): Attribution | null {
  const { tokens, annotation } = tree;
  if (tokens[colon]?.form !== ":" || colon <= first || colon - first > 12) return null;
  const before = tokens.slice(first, colon);
  if (before.some(({ upos, form }) => upos === "VERB" || upos === "AUX" || /["“”]/.test(form))) return null;
  const name = annotation.names.find(
    ({ type, last, first: start }) => type === "PER" && start >= first && last === colon,
  );
  const inside = (token: number): boolean => token >= first && token < colon;
  const head = /^[QA]$/.test(tokens[first]!.form)
    ? 0
    : name === undefined
      ? before.findLastIndex(({ lemma }) => speaking.test(lemma.toLowerCase()))
      : before.findIndex(
          (word, at) => first + at >= name.first && (!inside(word.head) || word.head < name.first),
        );
  if (head < 0) return null;
  const { start, end } = tokens[colon];
  return { cue: { start, end, token: colon, lemma: ":" }, speaker: speakerAt(tree, first + head) };
}
