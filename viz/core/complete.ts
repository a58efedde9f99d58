/** The words a query can be completed with. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
  readonly keywords: readonly string[];
}

export interface Completion {
  /** Where the word begins that the options replace. */
  readonly from: number;
  readonly options: readonly string[];
}

const most = 8;
const nothing: Completion = { from: 0, options: [] };

/**
 * What may follow the caret: labels after ":" in a node pattern, relationship types after ":" or "|" between brackets,
 * properties after ".", keywords where a word of two letters and more begins. Nothing inside strings and comments. It
 * looks at the text before the caret alone, since a query that is being written seldom parses.
 */
export function complete(text: string, caret: number, vocabulary: Vocabulary): Completion {
  const before = text.slice(0, caret);
  if (isQuoted(before)) return nothing;
  const word = /[\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? "";
  const from = caret - word.length;
  const lead = before.slice(0, from).trimEnd();
  if (/[:|&!]$/u.test(lead))
    return matching(inBrackets(lead) ? vocabulary.types : vocabulary.labels, word, from);
  if (/[\p{L}\p{N}_]\.$/u.test(before.slice(0, from))) return matching(vocabulary.properties, word, from);
  if (/\{$|,\s*$/u.test(lead) && openBracket(lead) === "{")
    return matching(vocabulary.properties, word, from);
  return word.length < 2 ? nothing : matching(vocabulary.keywords, word, from);
}

function matching(words: readonly string[], start: string, from: number): Completion {
  const lower = start.toLowerCase();
  const options = words.filter((word) => word.toLowerCase().startsWith(lower) && word !== start);
  return { from, options: options.slice(0, most) };
}

/** True when the caret stands inside a string, a quoted name or a comment. */
function isQuoted(before: string): boolean {
  const closed = before.replace(
    /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\*[^]*?\*\/|\/\/[^\n]*\n/gu,
    "",
  );
  return /['"`]|\/\*|\/\//u.test(closed);
}

const inBrackets = (lead: string) => openBracket(lead) === "[";

/** The innermost bracket still open at the end of a text. */
function openBracket(text: string): string | undefined {
  const open: string[] = [];
  for (const mark of text) {
    if ("([{".includes(mark)) open.push(mark);
    else if (")]}".includes(mark)) open.pop();
  }
  return open.at(-1);
}
