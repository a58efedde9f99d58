/** Words that hold English sentences together: a third of any text, a sixth of headlines. */
const english = new Set(
  (
    "the of and to in a is that for on with was as by at from it he she his her they their its has have had were be " +
    "been are an but not this which who will would could about after before when said says or we you i more than " +
    "into over out up if there what all one can no new against during while between under do see am my " +
    "our your i'm it's don't"
  ).split(" "),
);

/** The same for other languages in Latin script; what English has as well does not count. */
const others: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    Afrikaans: "die het van en 'n nie vir wat hy aan sy dat ook was word deur sal ons hulle",
    Albanian: "të dhe në për një është nga që më janë ka si këtë por se kjo",
    Catalan: "els les amb que una per dels són aquest han més ser seva però també del va",
    Croatian: "je se na da su za od kako koji što nije ili ali sam bi ako biti kao već",
    Czech: "se na že je jsou pro jako ale za který od byl by po jeho také podle však při",
    Danish: "og det en er til af på med som ikke de den har et han var blev efter også kan",
    Dutch: "de het een van en dat op te zijn met voor niet aan door ook bij naar werd deze nog uit",
    Esperanto: "kaj la estas de en ne por ke al kun oni ankaŭ sed pri ĝi",
    Estonian: "ja on ei et see oli kui aga ka oma mis kes või ta mida selle",
    Filipino: "ang ng sa mga na at ay ni kay para niya hindi kanyang siya ito",
    Finnish: "ja on ei että oli hän ovat mutta myös kun joka olla kuin sen mukaan jos",
    French:
      "le la les de des et un une du en que qui est dans pour pas sur au aux par plus ce son avec il elle sont",
    German:
      "der die das und ist von den mit ein eine nicht zu auf für im dem des sich auch als nach bei werden sind",
    Hungarian: "a az és hogy nem egy is volt meg ezt már csak szerint vagy után mint",
    Icelandic: "og að er til við sem um það af ekki en fyrir hefur var með",
    Indonesian:
      "yang dan di dengan untuk dari ini pada itu dalam akan tidak oleh juga ke kepada adalah telah",
    Irish: "agus na ar an is le go bhí sé sin do ach mar tá",
    Italian: "il di che la e per un una con non del della sono si da le nel gli dei alla è al ha dal anche",
    Latvian: "un ir ka par no ar uz kas ne tika bet kā arī gada viņš",
    Lithuanian: "ir kad yra į su bet buvo iš kaip apie po tai jis už dėl",
    Norwegian: "og det en er til av på med som ikke de den har et han var ble etter også kan fra",
    Polish: "i w na z się nie do to że jest o jak po od za przez dla przy są tym jego było oraz",
    Portuguese: "o de que e do da em um uma para com não os as no na por mais dos se ao foi pela seu são",
    Romanian: "și în de la cu pe nu un o care din că este pentru mai sunt au fost sau dar prin",
    Slovak: "sa na že je pre ako aj ale za ktorý od bol by po jeho podľa však pri sú",
    Somali: "iyo ka oo ku waa la ay in uu soo waxaa ah",
    Spanish: "el la de que y los en un una por con no las del se para su al lo es como más fue sus ha",
    Swahili: "na ya wa kwa ni katika la za kuwa hii huo watu yake lakini kama",
    Swedish: "och det en är till av på med som inte de den har ett han var efter också kan från att",
    Turkish: "ve bir bu için ile da de olarak daha çok olan gibi sonra kadar ama ne en göre",
    Vietnamese: "và của là có cho không được trong người với các một đã này những khi",
    Welsh: "yn y i a o ar mae yr bod wedi gan ei am fod",
  }).map(([language, words]) => [language, new Set(words.split(" ").filter((word) => !english.has(word)))]),
);

/** Enough to tell; the rest of a long text costs nothing. */
const most = 20_000;
/** Fewer words say too little: a headline may have no small word at all. */
const fewest = 25;
/** Another language has at least this share of its small words, and twice the share English has. */
const foreignShare = 0.1;
const leastEnglish = 0.04;

/**
 * Why a text is not to be read as English: another script, or hardly any of the small words of English. Null when it
 * is English, or too short to tell.
 */
export function whyNotEnglish(text: string): string | null {
  const sample = text.slice(0, most);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 10 && latin < letters / 2)
    return "it is not English: most of its letters are not those of the Latin alphabet";
  const words =
    sample
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}]+(?:'\p{L}+)?/gu) ?? [];
  const share = shareOf(words, english);
  const [language, otherShare] = nearestOther(words);
  if (words.length >= fewest && otherShare >= foreignShare && otherShare > 2 * share)
    return `it is not English: its small words are those of ${language}`;
  if (words.length >= 2 * fewest && share < leastEnglish)
    return "it is not English: it has hardly any of the small words of English";
  return null;
}

function nearestOther(words: readonly string[]): readonly [language: string, share: number] {
  let nearest: readonly [string, number] = ["", 0];
  for (const [language, small] of Object.entries(others)) {
    const share = shareOf(words, small);
    if (share > nearest[1]) nearest = [language, share];
  }
  return nearest;
}

function shareOf(words: readonly string[], small: ReadonlySet<string>): number {
  return words.reduce((count, word) => count + Number(small.has(word)), 0) / Math.max(1, words.length);
}
