const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** ISO 4217 codes of currency signs and words. */
export const currencies: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  a$: "AUD",
  c$: "CAD",
  nz$: "NZD",
  hk$: "HKD",
  r$: "BRL",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₺": "TRY",
  "₴": "UAH",
  dollar: "USD",
  euro: "EUR",
  yen: "JPY",
  yuan: "CNY",
  ruble: "RUB",
  rouble: "RUB",
  rupee: "INR",
  won: "KRW",
  hryvnia: "UAH",
  naira: "NGN",
  rand: "ZAR",
  franc: "CHF",
  real: "BRL",
  peso: "MXN",
  zloty: "PLN",
  krona: "SEK",
};

/** Units of measure, singular: these are a unit and not what is counted. */
export const units: Readonly<Record<string, string>> = {
  percent: "percent",
  "per cent": "percent",
  "%": "percent",
  cent: "percent",
  "percentage point": "percentage point",
  mile: "mile",
  kilometer: "kilometre",
  kilometre: "kilometre",
  km: "kilometre",
  meter: "metre",
  metre: "metre",
  foot: "foot",
  feet: "foot",
  inch: "inch",
  acre: "acre",
  hectare: "hectare",
  ton: "ton",
  tonne: "tonne",
  kilogram: "kilogram",
  kg: "kilogram",
  pound: "pound",
  barrel: "barrel",
  liter: "litre",
  litre: "litre",
  gallon: "gallon",
  megawatt: "megawatt",
  gigawatt: "gigawatt",
  hour: "hour",
  minute: "minute",
  second: "second",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};

const capitalised = (names: readonly string[]): string =>
  names.map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`).join("|");
/** Sources of regular expressions without groups. */
export const digits = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
export const spelled = `(?:[Hh]alf an?|[Aa]|(?:${capitalised(tens)})(?:-(?:${small.slice(1, 10).join("|")}))?|${capitalised(small.slice(1).reverse())})`;
export const scale =
  "(?:dozen|hundred(?: thousand)?|thousand|million|billion|trillion|mn|bn|tn|[mbk](?![\\p{L}\\p{N}]))";
export const sign = "(?:(?:US|A|C|NZ|HK|R)?\\$|[€£¥₹₽₩₺₴])";

/** The value of digits or words and their scale; null when it is none. */
export function valueOf(number: string, scaleWord: string | undefined): number | null {
  const base = /^\d/.test(number) ? Number(number.replaceAll(",", "")) : spelledValue(number.toLowerCase());
  if (base === null || !Number.isFinite(base)) return null;
  const factor = (scaleWord ?? "")
    .toLowerCase()
    .split(" ")
    .reduce((product, part) => product * (scales[part] ?? 1), 1);
  return Number((base * factor).toPrecision(15));
}

function spelledValue(plain: string): number | null {
  if (plain.startsWith("half")) return 0.5;
  if (plain === "a") return 1;
  const [first = "", second] = plain.split("-");
  const ten = tens.indexOf(first);
  const one = small.indexOf(second ?? (ten < 0 ? first : "zero"));
  if (one < 0) return null;
  return (ten < 0 ? 0 : 10 * (ten + 2)) + one;
}
