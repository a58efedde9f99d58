import { beforeFigures, leading, sentenceStarters, trailing } from "./abbreviations.ts";

// Every repetition that could be tried again at each character of a long run is bounded, so that reading is linear.

/** Prefixes that stay with their word ("non-profit"); other hyphens stand alone, as in the English treebanks. */
const prefixes =
  "e a u agro ante anti arch bi bio co counter cross cyber de eco ex extra hyper infra inter intra macro mega micro " +
  "mid mini mis multi neo non over pan para peri post pre pro proto pseudo quasi re semi socio sub super trans tri " +
  "ultra un under uni vice";

const letter = String.raw`[\p{L}\p{M}]`;
const wordCharacter = String.raw`[\p{L}\p{M}\p{N}_]`;
const apostrophe = String.raw`['’ʼ]`;
const anyCase = (words: string): string =>
  words
    .split(" ")
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
    .join("|");

const address = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«»\p{P}]\/?`;
const email = String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`;
const domain = String.raw`(?<![\w.])(?:[\w-]{1,64}\.){1,5}(?:com|org|net|gov|edu|int|info|news|co\.uk|ac\.uk|gov\.uk|de|fr|eu|ru|cn|tv|io)(?![\w-])(?:\/[^\s<>"“”«»]*[^\s<>"“”«»\p{P}])?`;
const handle = String.raw`(?<![\p{L}\p{N}])[@#]${wordCharacter}{1,100}`;
const emoji = String.raw`(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}){0,8})`;

const dotted = String.raw`(?<!${letter})(?:Ph\.D|M\.Sc|B\.Sc|(?:${letter}\.){1,9}${letter}(?!${letter}))\.?`;
/** "on X. The ...": behind a small word and before one that begins sentences, a capital with a stop is no initial. */
const endOfSentence = String.raw`(?<=\p{Ll}\s)\p{Lu}\.\s+(?:${[...sentenceStarters].join("|")})(?!${wordCharacter})`;
const initial = String.raw`(?<!${wordCharacter}|${apostrophe})(?!I\.|${endOfSentence})\p{Lu}\.(?=\s+\S)`;
const abbreviation = (words: Iterable<string>): string =>
  String.raw`(?<!${wordCharacter})(?:${[...words].join("|")})\.`;
const figureAbbreviation = String.raw`${abbreviation(beforeFigures)}(?=\s*\d)`;
const plainAbbreviation = abbreviation([...leading, ...trailing].filter((word) => !beforeFigures.has(word)));

const telephone = String.raw`(?<![\d-])(?:\d-)?(?:\d{3}-)?\d{3}-\d{4}(?![\d-])`;
const date = String.raw`(?<![\d/-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)(?![\d/-])`;
const units = "am|pm|AM|PM|km|kg|cm|mm|mph|kph|ft|lbs?|mi|bn|tn|mn|m|k|K|M|GW|MW|kW|MHz|GHz|GB|MB|TB|°C|°F";
const figure = String.raw`(?<!${letter})\d{1,40}(?:[.,:]\d{1,40}){0,8}(?:(?:st|nd|rd|th|s)(?!${wordCharacter})|(?=(?:${units})(?!${wordCharacter}))|(?!${wordCharacter}))`;
const decade = String.raw`(?<!${wordCharacter})(?:${apostrophe}\d\ds?(?!${wordCharacter})|\d+0${apostrophe}s(?!${wordCharacter}))`;

const prefixed = String.raw`(?<!${wordCharacter}|-)(?:${anyCase(prefixes)})-(?=${wordCharacter})${wordCharacter}+`;
const lettersWithAnd = String.raw`(?<!${letter})\p{Lu}{1,4}&\p{Lu}{1,4}(?!${letter})`;
const clitic = String.raw`(?<=[^\s(\[“‘"])${apostrophe}(?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?!${wordCharacter})`;
const word = String.raw`${wordCharacter}+(?:${apostrophe}${letter}+)*`;
const currency = String.raw`(?:US|A|AU|C|CA|HK|NZ|S|R)\$(?=\s?\d)`;

/** What most words are; only `word` fits there, so that it may be tried before all others. */
const plainWord = String.raw`[A-Za-z]+(?=[\s,])`;

const marks = String.raw`\.{2,}|-{2,}|[!?]{2,}|[*=_~+#]{2,}|<<|>>|''|\x60\x60|[:;=]-?[)(DP](?!${wordCharacter})`;
const single = String.raw`[^\s\p{Cc}]`;

/** What a token may be, the first that fits. Contractions come out whole. */
export const tokenPattern: RegExp = new RegExp(
  [
    ...[plainWord, address, email, domain, handle, emoji, currency],
    ...[figureAbbreviation, plainAbbreviation, dotted, initial],
    ...[telephone, date, decade, figure, prefixed, lettersWithAnd, clitic, word, marks, single],
  ].join("|"),
  "gu",
);
