/** How a word is written, as the net was taught it; 0 is the padding before and after a sentence. */
export const caseClasses = {
  padding: 0,
  lower: 1,
  title: 2,
  upper: 3,
  mixed: 4,
  number: 5,
  punctuation: 6,
  titleFirst: 7,
  singleCapital: 8,
  alphanumeric: 9,
  dottedCapitals: 10,
} as const;

const longestForm = 64;
const isLower = (letter: string): boolean => letter !== letter.toUpperCase();
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** `index` is the word's place in its sentence: a capital says less on the first word. */
export function caseClass(word: string, index: number): number {
  const form = word.slice(0, longestForm);
  if (/^[a-z]+$/.test(form)) return caseClasses.lower;
  if (!/[\p{L}\p{N}]/u.test(form)) return caseClasses.punctuation;
  if (/\p{Nd}/u.test(form)) return /\p{L}/u.test(form) ? caseClasses.alphanumeric : caseClasses.number;
  const letters = form.match(/\p{L}/gu) ?? [];
  if (letters.every(isLower)) return caseClasses.lower;
  if (letters.length === 1) return caseClasses.singleCapital;
  if (letters.every(isUpper)) return form.includes(".") ? caseClasses.dottedCapitals : caseClasses.upper;
  if (isUpper(letters[0]!) && letters.slice(1).every(isLower))
    return index === 0 ? caseClasses.titleFirst : caseClasses.title;
  return letters.some((letter) => isLower(letter) || isUpper(letter)) ? caseClasses.mixed : caseClasses.lower;
}

/** Rows of the affix table for the last three and the first three letters. */
export function affixes(word: string, rows: number): readonly [suffix: number, prefix: number] {
  const plain = word.slice(0, longestForm).toLowerCase().replace(/\d/g, "0");
  const tail = word.length > longestForm ? word.slice(-3).toLowerCase().replace(/\d/g, "0") : plain.slice(-3);
  return [crc32(`s${tail}`) % rows, crc32(`p${plain.slice(0, 3)}`) % rows];
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const encoder = new TextEncoder();

/** CRC-32 (ISO 3309) of the UTF-8 bytes. */
export function crc32(text: string): number {
  let value = 0xffffffff;
  for (const byte of encoder.encode(text)) value = crcTable[(value ^ byte) & 255]! ^ (value >>> 8);
  return ~value >>> 0;
}
