import { detect } from "chardet";

/**
 * Bytes to text. A byte order mark decides; then strict UTF-8, which no text of another encoding passes by chance;
 * then what the document declares (HTML meta, XML declaration); then statistics; a page of Windows-1252 is the last guess.
 */
export function decode(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const declared = declaration(bytes);
    // A page that calls itself UTF-8 and has one cut character is still UTF-8.
    if ((declared === null || declared === "utf-8") && isMostlyUtf8(bytes))
      return new TextDecoder("utf-8").decode(bytes);
    const usable = declared === "utf-8" ? null : declared;
    const label = usable ?? usableLabel(detect(bytes.subarray(0, 65_536))) ?? windows1252;
    const text = new TextDecoder(label).decode(bytes);
    return label === windows1252
      ? text.replace(/[\x80-\x9F]/gu, (control) => quotes[control.charCodeAt(0) - 0x80] ?? control)
      : text;
  }
}

/** What the Web calls Latin-1 (WHATWG Encoding 4.2): the bytes 80 to 9F are quotes and dashes, no controls. */
const windows1252 = "windows-1252";

/** Those bytes in order, for the versions of Node whose decoder passes them on unread; the five unassigned stay. */
const quotes = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The encoding of a byte order mark, or of UTF-16 without one: Latin text then has a zero in every other byte. */
export function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 512);
  if (head.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = head.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.05) return "utf-16be";
  return null;
}

function declaration(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const match =
    /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/iu.exec(head) ??
    /<meta[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head);
  return usableLabel(match?.[1] ?? null);
}

function usableLabel(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** More whole multi-byte characters than broken ones. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return whole > broken * 2;
}
