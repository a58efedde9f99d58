/** ISO 4217 codes of currency signs, and of codes as they stand before a sum; lower case. */
export const signs: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  a$: "AUD",
  c$: "CAD",
  nz$: "NZD",
  hk$: "HKD",
  nt$: "TWD",
  s$: "SGD",
  r$: "BRL",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₺": "TRY",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
  "₪": "ILS",
  "฿": "THB",
  "₫": "VND",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  chf: "CHF",
  jpy: "JPY",
  rmb: "CNY",
  cny: "CNY",
  inr: "INR",
  aud: "AUD",
  cad: "CAD",
  zar: "ZAR",
  rs: "rupee",
  "rs.": "rupee",
};

/** Sources of a regular expression without groups: a sign, or a code with a space behind it. */
export const sign =
  "(?:(?:US|NZ|HK|NT|[ACSR])?\\$|[€£¥₹₽₩₺₴₦₱₪฿₫]|(?:USD|EUR|GBP|CHF|JPY|RMB|CNY|INR|AUD|CAD|ZAR|Rs\\.?) ?)";

/** Currencies that one country has. */
const sole =
  "euro EUR, yen JPY, yuan CNY, renminbi CNY, ruble RUB, rouble RUB, hryvnia UAH, naira NGN, rand ZAR, real BRL, " +
  "zloty PLN, baht THB, ringgit MYR, rupiah IDR, dong VND, taka BDT, kyat MMK, cedi GHS, birr ETB, shekel ILS, " +
  "tenge KZT, manat AZN, lari GEL, dram AMD, forint HUF, koruna CZK, krona SEK, kwanza AOA, metical MZN, pula BWP, " +
  "ariary MGA, gourde HTG, quetzal GTQ, lempira HNL, bolivar VES, boliviano BOB, guarani PYG, afghani AFN";

/** Currencies that several countries have, by the word before them; without one they keep their own name. */
const shared: Readonly<Record<string, string>> = {
  dollar:
    "US USD, American USD, Australian AUD, Canadian CAD, Zealand NZD, Kong HKD, Singapore SGD, Taiwan TWD, Jamaican JMD, Zimbabwean ZWL",
  peso: "Mexican MXN, Argentine ARS, Chilean CLP, Colombian COP, Philippine PHP, Cuban CUP, Uruguayan UYU, Dominican DOP",
  rupee: "Indian INR, Pakistani PKR, Lankan LKR, Nepalese NPR, Nepali NPR, Mauritian MUR",
  franc: "Swiss CHF, CFA XOF, Congolese CDF, Rwandan RWF, Guinean GNF, Burundian BIF",
  pound: "British GBP, Egyptian EGP, Sudanese SDG, Lebanese LBP, Syrian SYP",
  dinar:
    "Iraqi IQD, Kuwaiti KWD, Jordanian JOD, Algerian DZD, Tunisian TND, Libyan LYD, Serbian RSD, Bahraini BHD",
  dirham: "Moroccan MAD, Emirati AED, UAE AED",
  shilling: "Kenyan KES, Ugandan UGX, Tanzanian TZS, Somali SOS",
  krone: "Norwegian NOK, Danish DKK",
  kroner: "Norwegian NOK, Danish DKK",
  crown: "Czech CZK, Swedish SEK, Norwegian NOK, Danish DKK",
  riyal: "Saudi SAR, Qatari QAR",
  rial: "Iranian IRR, Omani OMR, Yemeni YER",
  lira: "Turkish TRY, Lebanese LBP, Syrian SYP",
  won: "Korean KRW",
  leu: "Romanian RON, Moldovan MDL",
  kwacha: "Zambian ZMW, Malawian MWK",
};

const table = (words: string): ReadonlyMap<string, string> =>
  new Map(words.split(", ").map((pair) => pair.split(" ") as [string, string]));
const soleCodes = table(sole);
const sharedCodes = new Map(Object.entries(shared).map(([word, codes]) => [word, table(codes)]));

/** The code of a currency word in the singular ("euro"), with the word before it; its own name where several have it. */
export function currencyOf(word: string, before: string): string | null {
  const code = soleCodes.get(word);
  if (code !== undefined) return code;
  const codes = sharedCodes.get(word);
  if (codes === undefined) return null;
  return codes.get(before) ?? (word === "dollar" ? "USD" : word === "won" ? "KRW" : word);
}
