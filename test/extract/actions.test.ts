import { expect } from "chai";
import { actionLine, extractText } from "./article.ts";

/** Sentences and the actions in them, in the order of the text. */
const examples: Readonly<Record<string, readonly (readonly [text: string, ...actions: string[]])[]>> = {
  "verbs with subject and object": [
    ["Germany condemned Russia.", "ACCUSE Germany -> Russia"],
    ["Kenya praised Uganda.", "SUPPORT Kenya -> Uganda"],
    ["Police arrested Maria Lopez in Lima.", "COERCE Police -> Maria Lopez"],
    ["Chad expelled two French diplomats.", "SANCTION Chad -> French"],
    ["Rwanda accused Burundi of sheltering rebels.", "ACCUSE Rwanda -> Burundi"],
    ["A court in Madrid sentenced Juan Ortega to six years in prison.", "SANCTION court -> Juan Ortega"],
    ["Peter Marsh resigned on Monday.", "RETREAT Peter Marsh -> ?"],
    ["Sudanese troops shelled Juba.", "ASSAULT troops -> Juba"],
  ],
  passives: [
    ["Russia was condemned by Germany.", "ACCUSE Germany -> Russia"],
    ["Maria Lopez was arrested by police.", "COERCE police -> Maria Lopez"],
    ["Maria Lopez was arrested on Friday.", "COERCE ? -> Maria Lopez"],
    ["Lopez freed pending trial", "RETREAT ? -> Lopez"],
    ["Uganda was urged by Kenya to free the activists.", "REQUEST Kenya -> Uganda"],
    ["Israel is opposed to French mediation.", "REJECT Israel -> French"],
  ],
  gerunds: [
    [
      "Talks collapsed, with Kenya repeatedly accusing Uganda of sheltering rebels.",
      "ACCUSE Kenya -> Uganda",
    ],
    ["Germany criticised Hungary for blocking aid.", "ACCUSE Germany -> Hungary"],
    [
      "Norvane said the agency had approved the dam, accusing Anna Berg of fraud.",
      "ACCUSE Norvane -> Anna Berg",
    ],
  ],
  coordination: [
    ["France and Germany condemned Russia.", "ACCUSE France + Germany -> Russia"],
    [
      "The United States, Britain and Canada condemned Belarus.",
      "ACCUSE United States + Britain + Canada -> Belarus",
    ],
    ["Chad arrested John Adam and deported him.", "COERCE Chad -> John Adam", "COERCE Chad -> him"],
    ["Peru praised Chile and criticised Bolivia.", "SUPPORT Peru -> Chile", "ACCUSE Peru -> Bolivia"],
  ],
  "relative clauses and participles": [
    [
      "Anna Berg, who met Ivo Kern on Friday, accused Malta of fraud.",
      "CONSULT Anna Berg + Ivo Kern",
      "ACCUSE Anna Berg -> Malta",
    ],
    [
      "Omar Said, who was captured by Turkish forces, denied the charges.",
      "COERCE forces -> Omar Said",
      "REJECT Omar Said -> ?",
    ],
  ],
  "the object belongs to somebody": [
    ["The United States revoked Omar Said's visa.", "COERCE United States -> Omar Said"],
    ["Berlin rejected calls by Belarus for aid.", "REJECT Berlin -> Belarus"],
    ["Bangladesh rejected an Indian proposal.", "REJECT Bangladesh -> Indian"],
    ["Anna Berg criticised elements of Ivo Kern's strategy.", "ACCUSE Anna Berg -> Ivo Kern"],
    ["Ivo Kern's lawyer accused Malta of fraud.", "ACCUSE lawyer -> Malta"],
    ["Germany criticised Ivo Kern's bodyguard.", "ACCUSE Germany -> ?"],
  ],
  "senses by object, particle and preposition": [
    ["Spain sent medicine to Chad.", "AID Spain -> Chad"],
    ["Spain sent troops to Chad.", "MOBILIZE Spain -> Chad"],
    ["Poland imposed sanctions on Belarus.", "SANCTION Poland -> Belarus"],
    ["Poland imposed a curfew in Warsaw.", "COERCE Poland -> Warsaw"],
    ["The government called off a boycott.", "CONCEDE government -> ?"],
    ["Anna Berg called on Malta to free Ivo Kern.", "REQUEST Anna Berg -> Malta"],
    ["Anna Berg called Ivo Kern a liar.", "ACCUSE Anna Berg -> Ivo Kern"],
    ["Trump called Petro on Monday.", "CONSULT Trump + Petro"],
    ["Libya withdrew its troops from Chad.", "RETREAT Libya -> Chad"],
    ["Libya withdrew its ambassador from Chad.", "SANCTION Libya -> Chad"],
  ],
  meetings: [
    ["Anna Berg met Ivo Kern in Vienna.", "CONSULT Anna Berg + Ivo Kern"],
    ["Russia and Ukraine held talks in Istanbul.", "CONSULT Russia + Ukraine"],
    ["Talks between Russia and Ukraine collapsed.", "CONSULT Russia + Ukraine"],
    ["Ivo Kern took part in talks with Anna Berg.", "CONSULT Ivo Kern + Anna Berg"],
  ],
  headlines: [
    ["Google fined 2 billion euros by EU court", "SANCTION court -> Google"],
    ["Trump to host Lula in May", "AGREE Trump -> Lula"],
    ["Soldiers seize power in Chad, president detained", "COERCE Soldiers -> Chad", "COERCE ? -> president"],
  ],
  "orders by what is ordered": [
    ["Niger ordered the French ambassador to leave.", "SANCTION Niger -> French"],
    ["Niger ordered the army to help.", "REQUEST Niger -> army"],
    [
      "Prosecutors issued an arrest warrant for opposition candidate Edmundo Gonzalez.",
      "THREATEN Prosecutors -> Edmundo Gonzalez",
    ],
  ],
  "what a noun owns": [
    ["The general rejected a truce proposed by Egypt.", "REJECT general -> Egypt"],
    ["Toyota signed a deal to acquire Mazda.", "SUPPORT Toyota + Mazda"],
  ],
  "event nouns": [
    ["The arrest of Maria Lopez by Peruvian police surprised many.", "COERCE police -> Maria Lopez"],
    ["Russia's attack on Kharkiv lasted hours.", "ASSAULT Russia -> Kharkiv"],
  ],
  "one predicate, one action": [
    ["Russia threatened to cut off aid to Moldova.", "THREATEN Russia -> Moldova"],
    ["Kenya urged Uganda to withdraw its troops from Sudan.", "REQUEST Kenya -> Uganda"],
    ["Japan promised to send medicine to Nepal.", "AGREE Japan -> Nepal"],
    ["Chad refused to free John Adam.", "REJECT Chad -> John Adam"],
    ["Poland demanded that Belarus close its camps.", "REQUEST Poland -> Belarus"],
    ["Hamas threatened to attack Israel.", "THREATEN Hamas -> Israel"],
  ],
  "what will be": [
    ["Anna Berg will meet Ivo Kern on Monday.", "AGREE Anna Berg + Ivo Kern"],
    ["Anna Berg to meet Ivo Kern in May", "AGREE Anna Berg + Ivo Kern"],
    ["Anna Berg will host Ivo Kern in Vienna.", "AGREE Anna Berg -> Ivo Kern"],
    ["A meeting between Anna Berg and Ivo Kern is scheduled for May.", "AGREE Anna Berg + Ivo Kern"],
    ["French farmers said they would blockade Paris.", "THREATEN they -> Paris"],
    ["Iran said it would bomb Iraq if Iraq closed the border.", "THREATEN it -> Iraq"],
    ["Japan will not help Chad.", "REJECT Japan -> Chad"],
    ["Libya said it would withdraw from the pact unless Chad paid.", "THREATEN it -> Chad"],
  ],
  "said of somebody": [
    ['"Iraq must disarm," Anna Berg said.', "REQUEST Anna Berg -> Iraq"],
    ['"We will not leave," Anna Berg said.', "REJECT Anna Berg -> ?"],
  ],
  "an earlier action by a bare noun": [
    [
      "Russia bombed Kharkiv. Germany condemned the attack.",
      "ASSAULT Russia -> Kharkiv",
      "ACCUSE Germany -> Russia",
    ],
    [
      "Peru accused Chile of spying. Chile denied the allegations.",
      "ACCUSE Peru -> Chile",
      "REJECT Chile -> Peru",
    ],
  ],
  "what a place or an agent stands for": [
    ["Azerbaijan shelled two villages in Armenia.", "ASSAULT Azerbaijan -> Armenia"],
    ["Chad summoned the French ambassador.", "ACCUSE Chad -> French"],
    ["Judges at the Paris High Court convicted Juan Ortega.", "SANCTION Paris High Court -> Juan Ortega"],
    ["Juan Ortega was arrested in France.", "COERCE France -> Juan Ortega"],
    ["Anna Berg flew to Doha for talks with Ivo Kern.", "CONSULT Anna Berg -> Ivo Kern"],
  ],
  "roles where the tree is silent": [
    [
      "Police arrested Ivo Kern at the request of Norway.",
      "COERCE Police -> Ivo Kern",
      "REQUEST Norway -> ?",
    ],
    ["Relatives of the miners marched on the parliament.", "PROTEST Relatives -> parliament"],
    [
      "Kenyan police used tear gas to disperse students protesting tuition fees in Nairobi.",
      "ASSAULT police -> students",
      "PROTEST students -> Kenyan",
    ],
    ["Anna Berg spoke by telephone with Ivo Kern on Monday.", "CONSULT Anna Berg + Ivo Kern"],
    ["Chad closed its consulate in Lima.", "COERCE Chad -> ?"],
    ["Greece plans to impose restrictions on its labour market.", "THREATEN Greece -> ?"],
    ["Norway is committed to opening up the economy.", "AGREE Norway -> ?"],
  ],
  "who acts for whom": [
    ["French and German troops attacked Chad.", "ASSAULT French + German -> Chad"],
    ["UN Secretary-General Anna Berg condemned Chad.", "ACCUSE Anna Berg -> Chad"],
    ["His lawyer, Ivo Kern, said his client rejects the charges.", "REJECT client -> ?"],
    ["Anna Berg said Chad would share intelligence with Niger.", "AGREE Chad -> Niger"],
  ],
  "words and deeds": [
    ["Foreign Minister Anna Berg protested against the visit.", "ACCUSE Anna Berg -> ?"],
    ["Thousands of farmers protested against Chad.", "PROTEST farmers -> Chad"],
    ["The rebels withdrew from the town.", "RETREAT rebels -> town"],
    ["Anna Berg urged donors to suspend aid to Chad's government.", "REQUEST Anna Berg -> ?"],
    ["Peru sent two planes with tents to Chad.", "AID Peru -> Chad"],
    ["Chad and Niger signed a truce.", "RETREAT Chad + Niger"],
    ["Peru demanded Anna Berg's release.", "REQUEST Peru -> ?"],
    ["The bombing killed Anna Berg.", "ASSAULT ? -> Anna Berg"],
    ["Fighting between Chad and Niger went on.", "ASSAULT Chad + Niger"],
  ],
  "who goes on speaking": [
    [
      "Juan Ortega said the diocese needed money, and criticised Anna Berg.",
      "ACCUSE Juan Ortega -> Anna Berg",
    ],
    [
      "Russia shelled the town, officials said, killing Juan Ortega.",
      "ASSAULT Russia -> town",
      "ASSAULT Russia -> Juan Ortega",
    ],
    ["Anna Berg warned that Chad would pay.", "THREATEN Anna Berg -> Chad"],
    [
      "Peru accused Chile of spying. Chile denied wrongdoing.",
      "ACCUSE Peru -> Chile",
      "REJECT Chile -> Peru",
    ],
  ],
  "no action": [
    ["Taras Bondar beat Jamie Poole on points in May."],
    ["Juan Ortega is not suspected of fraud."],
    ["Anna Berg insisted that Juan Ortega had misused grants."],
    ["The tariff would hurt European industry."],
    ["A spokesman declined to comment."],
    ["The earthquake killed forty people in Nepal."],
    ["Shares in Toyota rose 4 percent."],
    ["Anna Berg pleaded guilty."],
    ["The law meets the needs of Chad."],
    ["Anna Berg defended her decision."],
    ["Anna Berg will fight Maria Lopez in May."],
    ["Juan Ortega and Ivo Kern clashed over a bill."],
    ["Ivo Kern marched in the occupied West Bank, the newspaper said in a press release."],
  ],
};

describe("actions", () => {
  for (const [name, rows] of Object.entries(examples))
    describe(name, () => {
      for (const [text, ...actions] of rows)
        it(text, async () => {
          const extraction = await extractText(text);
          expect(extraction.actions.map((action) => actionLine(extraction, action))).to.deep.equal(actions);
        });
    });
});
