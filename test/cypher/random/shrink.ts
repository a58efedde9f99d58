/** The query with as many of its words taken out as leave it failing; one that raises an error fails no more. */
export function shrink(query: string, fails: (text: string) => boolean): string {
  const isFailing = (text: string) => {
    try {
      return fails(text);
    } catch {
      return false;
    }
  };
  let tokens: string[] = query.match(/\w+|\s+|[^\w\s]/g) ?? [];
  for (let size = tokens.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at < tokens.length;) {
      const fewer = tokens.toSpliced(at, size);
      if (isFailing(fewer.join(""))) tokens = fewer;
      else at += size;
    }
  return tokens.join("");
}
