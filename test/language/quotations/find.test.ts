import { expect } from "chai";
import {
  findQuotations,
  loadAnnotator,
  withAttitudes,
  type Annotator,
  type Quotation,
} from "../../../src/language/index.ts";
import { attitudes } from "./attitudes.ts";
import type { Example } from "./example.ts";
import { gaps, sentences } from "./sentences.ts";

const examples: Readonly<Record<string, readonly Example[]>> = {
  "indirect speech": [
    ["The minister said the road would reopen.", "indirect | The minister | say | the road would reopen"],
    [
      "The minister said that the road would reopen.",
      "indirect | The minister | say | the road would reopen",
    ],
    ["The road would reopen, the minister said.", "indirect | the minister | say | The road would reopen"],
    ["It was a mistake, he said.", "indirect | he | say | It was a mistake"],
    ["Analysts believe prices will fall.", "indirect | Analysts | believe | prices will fall"],
    [
      "Officials say the talks will focus on trade.",
      "indirect | Officials | say | the talks will focus on trade",
    ],
    [
      "The ministry told reporters that it had no plans to close the port.",
      "indirect | The ministry | tell | it had no plans to close the port",
    ],
    ["He denied that he had met the envoy.", "indirect | He | deny | he had met the envoy"],
    ["Lee, who said he was innocent, left the court.", "indirect | Lee | say | he was innocent"],
    ["The envoy left early, saying he was tired.", "indirect | The envoy | say | he was tired"],
    ["Peru maintained that the border was closed.", "indirect | Peru | maintain | the border was closed"],
    [
      "The army chief warned that the city could fall.",
      "indirect | The army chief | warn | the city could fall",
    ],
    ["She argued that taxes were too high.", "indirect | She | argue | taxes were too high"],
    ["The bank announced it would cut jobs.", "indirect | The bank | announce | it would cut jobs"],
    ["Rebels claimed that they had taken the town.", "indirect | Rebels | claim | they had taken the town"],
    ["The court ruled that the sale was illegal.", "indirect | The court | rule | the sale was illegal"],
    ["The mayor insisted she knew nothing.", "indirect | The mayor | insist | she knew nothing"],
    ["Police confirmed that two men had died.", "indirect | Police | confirm | two men had died"],
    ["Doctors estimate that 40 people were hurt.", "indirect | Doctors | estimate | 40 people were hurt"],
    [
      "The union says it will strike; the company says it will not.",
      "indirect | The union | say | it will strike",
      "indirect | the company | say | it will not",
    ],
    ["Kim said Tuesday he would resign.", "indirect | Kim | say | he would resign"],
    ["The club said on Monday that it had sold him.", "indirect | The club | say | it had sold him"],
    ["She acknowledged that mistakes were made.", "indirect | She | acknowledge | mistakes were made"],
    [
      "The general vowed that the army would fight on.",
      "indirect | The general | vow | the army would fight on",
    ],
  ],
  "according to and hearsay": [
    ["According to police, two men fled.", "indirect | police | according to | two men fled"],
    [
      "Two men fled, according to a police report.",
      "indirect | a police report | according to | Two men fled",
    ],
    [
      "According to Maria Torres, a lawyer, the deal is dead.",
      "indirect | Maria Torres | according to | the deal is dead",
    ],
    ["The mayor allegedly took bribes.", "indirect | - | allegedly | The mayor allegedly took bribes"],
    ["The firm reportedly owes millions.", "indirect | - | reportedly | The firm reportedly owes millions"],
    ["The army entered the city, reportedly killing nine.", "indirect | - | reportedly | killing nine"],
    ["The company is said to owe millions.", "indirect | - | say | to owe millions"],
    ["He was accused of taking bribes.", "indirect | - | accuse | taking bribes"],
    ["Prosecutors accused the mayor of taking bribes.", "indirect | Prosecutors | accuse | taking bribes"],
    [
      "The mayor was accused by prosecutors of taking bribes.",
      "indirect | prosecutors | accuse | taking bribes",
    ],
    ["She was quoted as saying that the deal was off.", "indirect | She | say | the deal was off"],
    ["The claim that the vote was rigged is false.", "indirect | - | claim | the vote was rigged"],
    ["Her claim that the vote was rigged is false.", "indirect | Her | claim | the vote was rigged"],
  ],
  "direct speech": [
    ["“We will not leave,” said Maria Torres, a farmer.", "direct | Maria Torres | say | We will not leave"],
    ['"We will not leave," said the farmer.', "direct | the farmer | say | We will not leave"],
    ["“We will not leave,” Torres said.", "direct | Torres | say | We will not leave"],
    [
      "“We will not leave,” Torres said. “This is our land.”",
      "direct | Torres | say | We will not leave",
      "direct | Torres | - | This is our land.",
    ],
    [
      "“We will not leave,” Torres said, “because this is our land.”",
      "direct | Torres | say | We will not leave",
      "direct | Torres | say | because this is our land.",
    ],
    [
      "In a statement, the ministry said: “No one was hurt.”",
      "direct | the ministry | say | No one was hurt.",
    ],
    ["The senator wrote on X: “This bill is dead.”", "direct | The senator | write | This bill is dead."],
    [
      "The statement from the bank read: “We regret the delay.”",
      "direct | the bank | read | We regret the delay.",
    ],
    ["“Why now?” asked the judge.", "direct | the judge | ask | Why now?"],
    ["She added, “We have nothing to hide.”", "direct | She | add | We have nothing to hide."],
    ["“Yes,” he replied.", "direct | he | reply | Yes"],
    [
      "“The road is open. The bridge is not,” the mayor told reporters.",
      "direct | the mayor | tell | The road is open. The bridge is not",
    ],
    [
      "“We lost the house.\n\n“We lost the barn as well,” said Ann Reed.",
      "direct | - | - | We lost the house.",
      "direct | Ann Reed | say | We lost the barn as well",
    ],
    [
      "Ann Reed said: “We lost the house.\n\n“We lost the barn as well.”",
      "direct | Ann Reed | say | We lost the house.",
      "direct | Ann Reed | - | We lost the barn as well.",
    ],
    [
      "Stating: “I look forward to the match,” the coach smiled.",
      "direct | the coach | state | I look forward to the match",
    ],
    [
      "In a post on his platform, the singer expressed joy, stating: “I am free at last.”",
      "direct | the singer | state | I am free at last.",
    ],
    [
      "“It is over,” a spokeswoman for the party said in a message on X.",
      "direct | a spokeswoman for the party | say | It is over",
    ],
  ],
  "mixed speech and scare quotes": [
    ["The two sides called the talks “constructive”."],
    [
      "The minister said the plan was “a gift to the banks and the rich.”",
      "mixed | The minister | say | the plan was “a gift to the banks and the rich",
    ],
    ["The minister said the plan was a “gift”.", "indirect | The minister | say | the plan was a “gift"],
    [
      "According to both sides, the pact serves “common and lasting interests,” including trade.",
      "mixed | both sides | according to | the pact serves “common and lasting interests,” including trade",
    ],
    ["The so-called “doctor” fled."],
  ],
  nesting: [
    [
      "A spokesman said the president confirmed that troops would leave.",
      "indirect | A spokesman | say | the president confirmed that troops would leave",
      "indirect | the president | confirm | troops would leave | in 0",
    ],
    [
      "According to the clerk, Reed said the door was open.",
      "indirect | the clerk | according to | Reed said the door was open",
      "indirect | Reed | say | the door was open | in 0",
    ],
    [
      "“He told me that he was ill,” said Reed.",
      "direct | Reed | say | He told me that he was ill",
      "indirect | He | tell | he was ill | in 0",
    ],
    [
      "Reed said that she had been told that the mayor denied that money changed hands.",
      "indirect | Reed | say | she had been told that the mayor denied that money changed hands",
      "indirect | - | tell | the mayor denied that money changed hands | in 0",
      "indirect | the mayor | deny | money changed hands | in 1",
    ],
  ],
  "no speech": [
    ["The mayor did not say whether she would run."],
    ["He asked for help."],
    ["The bridge fell on Monday."],
    ["The charge was read in court."],
  ],
};

describe("findQuotations", () => {
  let reader: Annotator;
  before(async () => {
    reader = await loadAnnotator();
  });
  const show = (text: string): string[] => shown(text, findQuotations(reader.annotate(text)));
  const shown = (text: string, quotations: readonly Quotation[]): string[] =>
    quotations.map(({ kind, speaker, cue, start, end, outer }) =>
      [
        kind,
        speaker ? text.slice(speaker.start, speaker.end) : "-",
        cue?.lemma ?? "-",
        text.slice(start, end),
        ...(outer === null ? [] : [`in ${outer}`]),
      ].join(" | "),
    );

  for (const [title, table] of Object.entries({ ...examples, ...sentences }))
    describe(title, () => {
      for (const [text, ...quotations] of table)
        it(text, () => {
          expect(show(text)).to.deep.equal(quotations);
        });
    });

  for (const [title, table] of Object.entries(attitudes))
    describe(`attitudes: ${title}`, () => {
      for (const [text, ...quotations] of table)
        it(text, () => {
          const annotation = reader.annotate(text);
          expect(shown(text, withAttitudes(annotation, findQuotations(annotation)))).to.deep.equal(
            quotations,
          );
        });
    });

  describe("known gaps", () => {
    for (const [reason, text, ...quotations] of gaps)
      it(`${text} (${reason})`, () => {
        // When this fails the gap is closed: move the sentence to its table.
        expect(show(text)).to.not.deep.equal(quotations);
      });
  });

  it("points to words, heads and cues", () => {
    const annotation = reader.annotate(
      "Two men fled, according to a senior police officer, who said he saw them.",
    );
    const quotations = findQuotations(annotation);
    expect(quotations).to.have.length.of.at.least(2);
    for (const { speaker, cue } of quotations) {
      const head = annotation.tokens[speaker!.head]!;
      expect(head.form).to.equal("officer");
      expect(annotation.tokens[cue!.token]!.start).to.equal(cue!.start);
    }
  });
});
