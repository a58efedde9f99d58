import type { AnnotatedText, Span } from "../../language/index.ts";

/** A stretch of a text with what is to be said of it: "PER", "LOC 2", "= 2026-02-07". */
export interface Mark extends Span {
  readonly kind: "per" | "org" | "loc" | "norp" | "mention" | "date";
  readonly note: string;
}

/**
 * Names, further mentions in chains and dates as marks, from the left, the longer first; chains are numbered from 1.
 * Marks stand beside or inside each other: one that would cross another is left out.
 */
function marksOf({ names, chains, dates }: AnnotatedText): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { start, end, type } of names)
    marks.set(`${start} ${end}`, { start, end, kind: kinds[type], note: type });
  for (const [index, chain] of chains.entries())
    for (const { start, end } of chain) {
      const name = marks.get(`${start} ${end}`);
      const note = String(index + 1);
      marks.set(
        `${start} ${end}`,
        name === undefined
          ? { start, end, kind: "mention", note }
          : { ...name, note: `${name.note} ${note}` },
      );
    }
  for (const { start, end, from, to } of dates)
    marks.set(`${start} ${end}`, { start, end, kind: "date", note: `= ${days(from, to)}` });
  const sorted = [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Mark[] = [];
  return sorted.filter((mark) => {
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop();
    if (open.length > 0 && open.at(-1)!.end < mark.end) return false;
    open.push(mark);
    return true;
  });
}

/** How marked text is written: its words, and what stands before and behind a mark. */
export interface Weaver {
  readonly words: (text: string) => string;
  readonly open: (mark: Mark) => string;
  readonly close: (mark: Mark) => string;
}

/** A stretch of a text with its marks woven in; `marks` are those of `marksOf` that begin in it. */
export function weave(text: string, { start, end }: Span, marks: readonly Mark[], weaver: Weaver): string {
  const open: Mark[] = [];
  let woven = "";
  let at = start;
  const writeUpTo = (offset: number): void => {
    if (offset > at) woven += weaver.words(text.slice(at, offset).replace(/\s+/gu, " "));
    at = Math.max(at, offset);
  };
  const closeUpTo = (offset: number): void => {
    for (let mark = open.at(-1); mark !== undefined && mark.end <= offset; mark = open.at(-1)) {
      open.pop();
      writeUpTo(mark.end);
      woven += weaver.close(mark);
    }
  };
  for (const mark of marks) {
    closeUpTo(mark.start);
    writeUpTo(mark.start);
    woven += weaver.open(mark);
    open.push(mark);
  }
  closeUpTo(Infinity);
  writeUpTo(end);
  return woven;
}

/** The sentences of a text, each with the marks that begin in it. */
export function sentencesOf(
  annotated: AnnotatedText,
): readonly { readonly span: Span; readonly marks: readonly Mark[] }[] {
  const marks = marksOf(annotated);
  let next = 0;
  return annotated.sentences.map(([start, end]) => {
    const from = next;
    while (next < marks.length && marks[next]!.start < end) next++;
    return { span: { start, end }, marks: marks.slice(from, next) };
  });
}

const kinds = { PER: "per", ORG: "org", LOC: "loc", NORP: "norp" } as const;

const days = (from: string | null, to: string | null): string =>
  from === to ? (from ?? "?") : `${from ?? "?"}/${to ?? "?"}`;

/** "denied: ARG0 the minister, ARG1 that the plan failed": a line for each predicate of a sentence. */
export function roleLines({ text, tokens, predicates }: AnnotatedText, sentence: Span): readonly string[] {
  return predicates
    .filter(({ token, arguments: all }) => all.length > 0 && within(tokens[token]!, sentence))
    .map(({ token, arguments: all }) => {
      const told = all.map(
        ({ role, start, end }) => `${role.replace("ARGM-", "")} ${brief(text.slice(start, end))}`,
      );
      return `${tokens[token]!.form}: ${told.join(", ")}`;
    });
}

/** "Grace Phiri, denied (indirect): the plan failed": a line for each quotation that begins in a sentence. */
export function speechLines({ text, quotations }: AnnotatedText, sentence: Span): readonly string[] {
  return quotations
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .map(({ start, end, cue, speaker, kind }) => {
      const who = speaker === null ? "nobody named" : brief(text.slice(speaker.start, speaker.end));
      const how = cue === null ? "" : `, ${text.slice(cue.start, cue.end)}`;
      return `${who}${how} (${kind}): ${brief(text.slice(start, end))}`;
    });
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const widest = 72;

/** One line, cut in the middle when it is long. */
function brief(words: string): string {
  const line = words.replace(/\s+/gu, " ");
  if (line.length <= widest) return line;
  return `${line.slice(0, widest / 2).trimEnd()} ... ${line.slice(-widest / 3).trimStart()}`;
}
