import type { Annotation } from "../annotation.ts";
import type { TimeExpression } from "../time.ts";

/**
 * In a chronology lines begin with dates, or dates stand alone above them: such a date holds for what follows, up to the
 * next. One such line alone is a dateline or chance and holds for nothing but its own line.
 */
export function lineDates(
  { text, tokens }: Annotation,
  times: readonly TimeExpression[],
): (token: number) => TimeExpression | null {
  const openers = times.filter((time) => opensLine(text, time));
  if (openers.length < 2) return () => null;
  return (token) => {
    const start = tokens[token]?.start ?? -1;
    return openers.findLast((opener) => opener.start <= start) ?? null;
  };
}

/** First in its line but for a bullet, and closed by a colon, a dash, a full stop or the end of the line. */
function opensLine(text: string, { start, end }: TimeExpression): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return (
    /^[\s*•·▪–—-]*(?:(?:[Oo]n|[Ii]n)\s)?$/.test(before) &&
    /^\s?(?:[:–—|]|-\s|\.(?:\s|$)|\n|$)/.test(text.slice(end, end + 3))
  );
}
