import { expect } from "chai";
import { findNumbers, findTimes, loadAnnotator, type Annotator } from "../../../src/language/index.ts";

/** "words: value unit counted bound", "-" for what is not said. */
const examples: Readonly<
  Record<string, readonly (readonly [text: string, ...numbers: readonly string[]])[]>
> = {
  counts: [
    ["At least 12 people were killed.", "12: 12 - people at least"],
    ["Nearly 1,200 guards and 15 tanks moved.", "1,200: 1200 - guard about", "15: 15 - tank -"],
    ["Two police officers resigned.", "Two: 2 - police officer -"],
    ["Twenty-five ships sailed.", "Twenty-five: 25 - ship -"],
    ["A dozen homes burned.", "A dozen: 12 - home -"],
    ["Half a million people left.", "Half a million: 500000 - people -"],
    ["The city has 3.2 million residents.", "3.2 million: 3200000 - resident -"],
    ["About 300 workers went on strike.", "300: 300 - worker about"],
    ["Up to 60 families lost their homes.", "60: 60 - family at most"],
    ["More than 4,000 soldiers were sent.", "4,000: 4000 - soldier at least"],
    ["Fewer than 50 votes were cast.", "50: 50 - vote at most"],
    ["One man was hurt.", "One: 1 - man -"],
    ["Police arrested seventeen protesters.", "seventeen: 17 - protester -"],
    ["Some 90 schools were closed.", "90: 90 - school about"],
    ["The party won 61 seats.", "61: 61 - seat -"],
  ],
  ranges: [
    ["Between 20 and 30 soldiers fled.", "20 and 30: 20..30 - soldier -"],
    ["They hope for 5 to 7 medals.", "5 to 7: 5..7 - medal -"],
    ["The firm will hire 100-150 engineers.", "100-150: 100..150 - engineer -"],
  ],
  money: [
    ["The loan of $1.5 billion was paid.", "$1.5 billion: 1500000000 USD - -"],
    ["The firm was fined €20 million.", "€20 million: 20000000 EUR - -"],
    ["A ticket costs £45.", "£45: 45 GBP - -"],
    ["He paid 3 million euros.", "3 million: 3000000 EUR - -"],
    ["The bill cost 500 dollars.", "500: 500 USD - -"],
    ["The bank lent US$2bn to the state.", "US$2bn: 2000000000 USD - -"],
    ["They pledged $20-30 million in aid.", "$20-30 million: 20000000..30000000 USD - -"],
    ["She earned over $90,000.", "$90,000: 90000 USD - at least"],
  ],
  "shares and measures": [
    ["Prices rose by 4.5 percent.", "4.5: 4.5 percent - -"],
    ["Some 40% of voters stayed home.", "40%: 40 percent voter about"],
    ["Exports fell 8 per cent.", "8: 8 percent - -"],
    ["The ship sailed 300 miles.", "300: 300 mile - -"],
    ["The army seized 2.5 tonnes of cocaine.", "2.5: 2.5 tonne cocaine -"],
    ["The talks lasted two hours.", "two: 2 hour - -"],
    ["The fire burned 600 hectares.", "600: 600 hectare - -"],
  ],
  "no quantities": [
    ["It happened on Jan. 7, 2026."],
    ["The meeting began at 10 a.m. on Friday."],
    ["The train left at 10:30."],
    ["No one was hurt."],
    ["He flew an F-16 and fell ill with COVID-19."],
    ["Under Article 5 the pact holds."],
    ["Flight 370 vanished."],
    ["1. The first rule is silence."],
    ["She finished 3rd in the race."],
    ["He won a prize."],
  ],
};

describe("findNumbers", () => {
  let reader: Annotator;
  before(async () => {
    reader = await loadAnnotator();
  });
  for (const [title, table] of Object.entries(examples))
    describe(title, () => {
      for (const [text, ...numbers] of table)
        it(text, () => {
          const annotation = reader.annotate(text);
          const times = findTimes(annotation, { published: "2026-01-23" });
          const found = findNumbers(annotation, times).map(
            ({ start, end, value, upper, unit, counted, bound }) => {
              const values = upper === null ? String(value) : `${value}..${upper}`;
              return `${text.slice(start, end)}: ${values} ${unit ?? "-"} ${counted ?? "-"} ${bound ?? "-"}`;
            },
          );
          expect(found).to.deep.equal(numbers);
        });
    });
});
