const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * Text that may stand in an element or between the double quotes of an attribute. What XML 1.0 cannot hold at all
 * (section 2.2: most controls, lone surrogates, U+FFFE and U+FFFF) becomes U+FFFD, the replacement character.
 */
export function xmlText(text: string): string {
  return text
    .replace(/(?![\t\n\r\x7f-\x9f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
