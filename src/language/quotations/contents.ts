import type { Span } from "../annotation.ts";
import { isBeside } from "./beside.ts";
import type { Tree } from "../tree.ts";

/**
 * The words of a clause on its side of the cue, without "that", without a day that belongs to the cue ("said Friday he
 * ..."), and with a subject the tree has taken for an object of the cue ("warn concerns persist").
 */
export function clauseAt(tree: Tree, clause: number, cue: number): Span[] {
  const { text, sentences } = tree.annotation;
  // "said, without giving evidence, that ..."
  const that = tree.child(clause, (child, index) => index > cue && isThat(child));
  const opener = that ?? -1;
  const kept = tree
    .subtree(
      clause,
      (child, index) =>
        index === cue ||
        (child.head === clause &&
          (isThat(child) || isOuterSource(tree, index) || isBeside(tree, clause, index))),
    )
    .filter((token) => token > cue === clause > cue && token > opener);
  const subject = tree.has(clause, /^(?:mark|nsubj)/)
    ? null
    : tree.child(
        cue,
        ({ relation }, child) =>
          (relation === "obj" || (relation === "ccomp" && isTornSubject(tree, child))) &&
          child > cue &&
          child < clause,
      );
  const told = subject === null ? hearerIn(tree, clause, cue) : [];
  const all =
    subject === null || kept[0]! < subject
      ? kept.filter((token) => !told.includes(token))
      : [...tree.subtree(subject), ...kept];
  return wholeOf(tree.runs(all)).map(({ start, end }) => {
    const lead = leading.exec(text.slice(start, end))?.[0].length ?? 0;
    const isConcession =
      /\bthat,?\s*$/.test(text.slice(0, start)) &&
      /^(?:while|although|though|if|since|after)\b/.test(text.slice(start));
    return {
      start: start + lead,
      end: isConcession ? trimEnd(text, sentences[tree.sentenceOf(cue)]!.end) : end,
    };
  });
}

/** A noun taken for all that is said, though its verb follows. */
export const isTornSubject = (tree: Tree, token: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tree.tokens[token]!.upos) && !tree.has(token, /^(?:cop|nsubj|mark)/);

/** "told reporters Peru had left": those who are told, if the tree gives the clause two subjects without an "and". */
function hearerIn(tree: Tree, clause: number, cue: number): number[] {
  const { lemma } = tree.tokens[cue]!;
  if (!/^(?:tell|inform|remind|assure|warn|notify)$/.test(lemma) || clause < cue) return [];
  const nouns = tree
    .children(clause)
    .filter(
      (child) => child > cue && child < clause && /^(?:nsubj|obl|obj|dep)/.test(tree.tokens[child]!.relation),
    );
  const [hearer] = nouns;
  const isSecond = nouns.some((child) => child !== hearer && /^nsubj/.test(tree.tokens[child]!.relation));
  if (hearer === undefined || !isSecond) return [];
  const words = tree.subtree(hearer);
  return words[0] === cue + 1 && !tree.has(hearer, /^case/) ? words : [];
}

/** ", according to Chile" behind what somebody says: Chile tells of the saying. */
const isOuterSource = (tree: Tree, noun: number): boolean => {
  const according = tree.child(noun, ({ form }) => form === "according") ?? noun;
  return tree.tokens[according]!.form === "according" && tree.tokens[according - 1]?.form === ",";
};

const leading = /^(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:that )?|that,?\s+)/;

const trimEnd = (text: string, end: number): number => text.slice(0, end).replace(/[.\s]+$/, "").length;

export const wholeOf = (runs: readonly Span[]): Span[] =>
  runs.length === 0 ? [] : [{ start: runs[0]!.start, end: runs.at(-1)!.end }];

/** The words of a clause around the cue's: two stretches when the cue splits it. Shorter ones than two words are none. */
export function clauseWithout(tree: Tree, clause: number, cue: number): Span[] {
  const cut = tree.subtree(cue);
  const [first, last] = [cut[0]!, cut.at(-1)!];
  const kept = tree.subtree(
    clause,
    (child, index) => index === cue || (child.head === clause && isThat(child)),
  );
  const sides = [kept.filter((token) => token < first), kept.filter((token) => token > last)];
  return sides
    .flatMap((side) => wholeOf(tree.runs(side)))
    .filter(({ start, end }) => /\s/.test(tree.annotation.text.slice(start, end)));
}

export const isThat = ({ relation, form }: { readonly relation: string; readonly form: string }): boolean =>
  relation === "mark" && form.toLowerCase() === "that";
