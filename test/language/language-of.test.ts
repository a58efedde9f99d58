import { expect } from "chai";
import { whyNotEnglish } from "../../src/language/index.ts";

const english: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["a word", "Bonjour"],
  [
    "news",
    "The minister said on Monday that the harbour would stay closed until the strike was over. ".repeat(3),
  ],
  [
    "capitals",
    "THE MINISTER SAID ON MONDAY THAT THE HARBOUR WOULD STAY CLOSED UNTIL THE STRIKE WAS OVER AND ALL SHIPS HAD LEFT IT FOR OTHER PORTS OF THE COAST",
  ],
  [
    "headlines",
    "Norland Shells Vesby Port, Killing Three\n\nSolberg Vows Answer to Attack on Harbour\n\nOil Price Leaps as Ships Flee Strait\n\nCouncil to Vote on Curfew for Old Town",
  ],
  [
    "names of Spain",
    "José María García of the Partido Popular and María del Carmen López of Izquierda Unida met in Las Palmas de Gran Canaria on Friday, said El País and La Vanguardia, and agreed to vote for the law.",
  ],
  [
    "a quotation in another language",
    "“Nous ne céderons pas à la violence et nous défendrons la République,” the president told a crowd in Lyon on Sunday, and then went on in English to thank the allies who had come to his help in the last days of the siege.",
  ],
  ["figures", "12.4 13.5 99.1 2026-01-01 ".repeat(30)],
];

const foreign: readonly (readonly [name: string, text: string, reason: string])[] = [
  [
    "Spanish",
    "El ministro dijo el lunes que el puerto seguirá cerrado hasta que termine la huelga de los trabajadores, y que las autoridades no van a ceder ante la presión.",
    "Spanish",
  ],
  [
    "French",
    "Le ministre a déclaré lundi que le port resterait fermé jusqu'à la fin de la grève et que les autorités ne céderaient pas à la pression des syndicats.",
    "French",
  ],
  [
    "German",
    "Der Minister sagte am Montag, dass der Hafen geschlossen bleibt, bis der Streik beendet ist, und dass die Behörden dem Druck der Gewerkschaften nicht nachgeben werden.",
    "German",
  ],
  [
    "Portuguese",
    "O ministro disse na segunda-feira que o porto continuará fechado até ao fim da greve e que as autoridades não vão ceder à pressão dos sindicatos do país.",
    "Portuguese",
  ],
  [
    "Italian",
    "Il ministro ha detto lunedì che il porto resterà chiuso fino alla fine dello sciopero e che le autorità non cederanno alla pressione dei sindacati della città.",
    "Italian",
  ],
  [
    "Dutch",
    "De minister zei maandag dat de haven gesloten blijft tot de staking voorbij is en dat de overheid niet zal toegeven aan de druk van de vakbonden in het land.",
    "Dutch",
  ],
  [
    "Turkish",
    "Bakan pazartesi günü yaptığı açıklamada, grev sona erene kadar limanın kapalı kalacağını ve yetkililerin bu baskıya boyun eğmeyeceğini, daha çok önlem için bir karar alınacağını söyledi.",
    "Turkish",
  ],
  [
    "Indonesian",
    "Menteri mengatakan pada hari Senin bahwa pelabuhan akan tetap ditutup sampai pemogokan itu berakhir dan pihak berwenang tidak akan menyerah kepada tekanan dari serikat pekerja.",
    "Indonesian",
  ],
  ["Russian", "Министр заявил в понедельник, что порт останется закрытым.", "Latin alphabet"],
  ["Chinese", "部长周一表示，港口将继续关闭，直到罢工结束。", "Latin alphabet"],
  ["Arabic", "قال الوزير يوم الاثنين إن الميناء سيظل مغلقا حتى انتهاء الإضراب.", "Latin alphabet"],
  ["letters without words", "qwx zkj ".repeat(40), "hardly any"],
];

describe("whyNotEnglish", () => {
  for (const [name, text] of english)
    it(`lets pass ${name}`, () => {
      expect(whyNotEnglish(text)).to.equal(null);
    });
  for (const [name, text, reason] of foreign)
    it(`names ${name}`, () => {
      expect(whyNotEnglish(text)).to.include("not English").and.to.include(reason);
    });
});
