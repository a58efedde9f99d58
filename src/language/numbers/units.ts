/** Units of measure by their words in the singular: these are a unit and not what is counted. */
const units: ReadonlyMap<string, string> = new Map(
  (
    "percent, per cent=percent, %=percent, percentage point, basis point, cent, mile, nautical mile, kilometre, " +
    "kilometer=kilometre, km=kilometre, metre, meter=metre, centimetre, centimeter=centimetre, cm=centimetre, " +
    "millimetre, millimeter=millimetre, mm=millimetre, foot, feet=foot, inch, yard, acre, hectare, square mile, " +
    "square kilometre, square kilometer=square kilometre, square metre, square meter=square metre, square foot, " +
    "square feet=square foot, cubic metre, cubic meter=cubic metre, cubic foot, cubic feet=cubic foot, ton, tonne, " +
    "metric ton=tonne, kilogram, kilo=kilogram, kg=kilogram, gram, ounce, carat, barrel, bushel, litre, liter=litre, " +
    "gallon, watt, kilowatt, megawatt, gigawatt, terawatt, megawatt-hour, kilowatt-hour, knot, decibel, degree, " +
    "degree celsius=degree Celsius, degree fahrenheit=degree Fahrenheit, magnitude, mph=mile per hour, mw=megawatt, gw=gigawatt, ft=foot, " +
    "kph=kilometre per hour, km/h=kilometre per hour, second, minute, hour, day, week, month, year, decade"
  )
    .split(", ")
    .map((entry) => {
      const [word = "", unit = word] = entry.split("=");
      return [word, unit] as const;
    }),
);

export const isTime = (unit: string): boolean =>
  /^(?:second|minute|hour|day|week|month|year|decade)$/.test(unit);
const notRated = /^(?:percent|percentage point|basis point|cent|degree.*|magnitude|.* per hour)$/;

/** The unit that the text goes on with, past white space or a hyphen; null when there is none. */
export function unitAhead(after: string): string | null {
  const words = /^[\s-]?((?:per cent|km\/h|[\p{L}%]+(?:-hours?)?)(?:[ -]\p{L}+)?)/u.exec(after)?.[1];
  if (words === undefined) return null;
  const [first = "", second = ""] = words.split(/ (?!cent$)/);
  const unit =
    named(`${singular(first)} ${second}`) ??
    named(`${first} ${singular(second)}`) ??
    named(`${singular(first)} ${singular(second)}`) ??
    named(singular(first));
  if (unit === null || isTime(unit) || notRated.test(unit)) return unit;
  const rate = /^\s\p{L}+(?: \p{L}+)??\s(?:per|an?)\s(second|minute|hour|day|week|month|year)\b/u.exec(
    after,
  )?.[1];
  return rate === undefined ? unit : `${unit} per ${rate}`;
}

const named = (word: string): string | null => units.get(word.toLowerCase()) ?? null;
const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, "") : word);
export const isUnit = (word: string): boolean => units.has(word);
