import { byNoun } from "./by-noun-sentences.ts";
import { byVerb } from "./by-verb-sentences.ts";
import type { Example } from "./example.ts";
import { wire } from "./wire-sentences.ts";

/** Sentences of reported speech in the ways in which newspapers report it. */
export const sentences: Readonly<Record<string, readonly Example[]>> = {
  ...byVerb,
  ...byNoun,
  ...wire,
  "marks and cues": [
    [
      "“It was a dark night,” recalled Amadou Ba, 61, who keeps goats near the river.",
      "direct | Amadou Ba | recall | It was a dark night",
    ],
    ["“The door was open,” said the guard.", "direct | the guard | say | The door was open"],
    ["“The door was open,” the guard said.", "direct | the guard | say | The door was open"],
    ["“The door was open,” she said.", "direct | she | say | The door was open"],
    [
      '"The door was open," said Eva Lind, a guard at the museum.',
      "direct | Eva Lind | say | The door was open",
    ],
    [
      "“The door was open,” Eva Lind, a guard, told the court.",
      "direct | Eva Lind | tell | The door was open",
    ],
    ["The guard said, “The door was open.”", "direct | The guard | say | The door was open."],
    ["The guard told the court: “The door was open.”", "direct | The guard | tell | The door was open."],
    [
      "“The door,” the guard said, “was open all night.”",
      "direct | the guard | say | The door",
      "direct | the guard | say | was open all night.",
    ],
    [
      "“The door was open,” the guard said. “Nobody had seen a key.”",
      "direct | the guard | say | The door was open",
      "direct | the guard | - | Nobody had seen a key.",
    ],
    ["“Who has the key?” the judge asked.", "direct | the judge | ask | Who has the key?"],
    ["“Get out!” he shouted.", "direct | he | shout | Get out!"],
    ["“We will win,” insisted the captain.", "direct | the captain | insist | We will win"],
    ["“We will win,” the captain told fans in Porto on Sunday.", "direct | the captain | tell | We will win"],
    ["“We will win,” wrote the captain on his page.", "direct | the captain | write | We will win"],
    ["Lind continued: “Nobody asked me.”", "direct | Lind | continue | Nobody asked me."],
    ["“I never met him,” Ruiz was quoted as saying.", "direct | Ruiz | say | I never met him"],
    [
      "According to Lind, “the door was open all night.”",
      "direct | Lind | according to | the door was open all night.",
    ],
    ["Asked about the key, Lind replied: “I lost it.”", "direct | Lind | reply | I lost it."],
    [
      "In her speech the queen said: “We must remember them.”",
      "direct | the queen | say | We must remember them.",
    ],
    [
      "“We are ready,” said the spokesman for the coast guard, Luis Prado.",
      "direct | the spokesman for the coast guard | say | We are ready",
    ],
    [
      "In a post on Telegram, the governor wrote: “Stay at home.”",
      "direct | the governor | write | Stay at home.",
    ],
    ["The president posted on X: “The canal is ours.”", "direct | The president | post | The canal is ours."],
    ["“The canal is ours,” the president tweeted.", "direct | the president | tweet | The canal is ours"],
    [
      "“No comment,” a spokeswoman for the bank said by email.",
      "direct | a spokeswoman for the bank | say | No comment",
    ],
    ["“It hurts,” admitted the widow.", "direct | the widow | admit | It hurts"],
    ["The witness answered, “I saw two men.”", "direct | The witness | answer | I saw two men."],
    [
      "“I saw two men,” the witness went on, “and one had a gun.”",
      "direct | the witness | go | I saw two men",
      "direct | the witness | go | and one had a gun.",
    ],
    [
      "“This is our home,” said one of the women. “We are staying.”",
      "direct | one of the women | say | This is our home",
      "direct | one of the women | - | We are staying.",
    ],
  ],
  "words quoted inside a clause": [
    [
      "The premier called the charge “a lie told by cowards”.",
      "direct | The premier | call | a lie told by cowards",
    ],
    [
      "The envoy said the talks were “frank, long and useful for both sides”.",
      "mixed | The envoy | say | the talks were “frank, long and useful for both sides",
    ],
    ["The bank described the loss as “regrettable”."],
    [
      "The ministry denounced the raid as “an act of war against a small people”.",
      "direct | The ministry | denounce | an act of war against a small people",
    ],
    ["He dismissed the report as “fake”."],
    ["The so-called “peace train” never left."],
    ["Doctors spoke of a “miracle” birth."],
    [
      "The minister warned of “very serious consequences for the whole region” if the dam was built.",
      "direct | The minister | warn | very serious consequences for the whole region",
    ],
    ["The coach said his team had been “robbed”.", "indirect | The coach | say | his team had been “robbed"],
  ],
  "one inside another": [
    [
      "A spokesman said the minister had told the cabinet that the fund was empty.",
      "indirect | A spokesman | say | the minister had told the cabinet that the fund was empty",
      "indirect | the minister | tell | the fund was empty | in 0",
    ],
    [
      "According to the paper, police believe the man fled.",
      "indirect | the paper | according to | police believe the man fled",
      "indirect | police | believe | the man fled | in 0",
    ],
    [
      "The lawyer said her client denied that he had been there.",
      "indirect | The lawyer | say | her client denied that he had been there",
      "indirect | her client | deny | he had been there | in 0",
    ],
    [
      "Police said the driver admitted he had been asleep.",
      "indirect | Police | say | the driver admitted he had been asleep",
      "indirect | the driver | admit | he had been asleep | in 0",
    ],
    [
      "“She told us that the well was dry,” said Ba.",
      "direct | Ba | say | She told us that the well was dry",
      "indirect | She | tell | the well was dry | in 0",
    ],
    [
      "The agency quoted a witness as saying that the roof fell first.",
      "indirect | a witness | say | the roof fell first",
    ],
    [
      "The paper reported that the union claimed the plant was unsafe.",
      "indirect | The paper | report | the union claimed the plant was unsafe",
      "indirect | the union | claim | the plant was unsafe | in 0",
    ],
  ],
  "infinitives, and what is no report": [
    ["The minister promised to resign.", "indirect | The minister | promise | to resign"],
    ["The rebels threatened to cut the pipeline.", "indirect | The rebels | threaten | to cut the pipeline"],
    ["The candidate vowed to close the border.", "indirect | The candidate | vow | to close the border"],
    ["He denied taking the money.", "indirect | He | deny | taking the money"],
    ["She admitted stealing the painting.", "indirect | She | admit | stealing the painting"],
    ["The club claims to have sold every seat.", "indirect | The club | claim | to have sold every seat"],
    ["The troops were told to leave."],
    ["The bank did not reply."],
    ["The mayor declined to comment."],
    ["He refused to say where the money went."],
    ["The minister would not say whether she would go."],
    ["The report was published on Monday."],
    ["The village claims a long history."],
    ["She told the children a story."],
    ["The referee called a penalty."],
    ["The general ordered his men to halt."],
  ],
  "clauses that a tree may hang elsewhere": [
    ["The suspect is alleged to have sold passports.", "indirect | - | allege | to have sold passports"],
    ["The allegation that he sold passports is untrue.", "indirect | - | allegation | he sold passports"],
    [
      "The deal is worth $40 million, a person familiar with the matter said.",
      "indirect | a person familiar with the matter | say | The deal is worth $40 million",
    ],
    [
      "The specialists, a trader said, were livid about the remarks.",
      "indirect | a trader | say | The specialists",
      "indirect | a trader | say | were livid about the remarks",
    ],
    [
      "The talks have failed, a senior official told Reuters.",
      "indirect | a senior official | tell | The talks have failed",
    ],
    ["The plan is dead, Lee, who leads the party, told Reuters.", "indirect | Lee | tell | The plan is dead"],
    [
      "The minister told reporters Peru had closed its embassy.",
      "indirect | The minister | tell | Peru had closed its embassy",
    ],
    ["Ruiz told reporters Peru would pay.", "indirect | Ruiz | tell | Peru would pay"],
    ["Officials told the BBC the army would leave.", "indirect | Officials | tell | the army would leave"],
    [
      "One of the prisoners, Karim Haddad, said that he had asked for help.",
      "indirect | Karim Haddad | say | he had asked for help",
    ],
    ["The minister declined to say that talks had failed."],
    ["The court tried to explain what happened."],
  ],
  "quotations that stand alone": [
    [
      "Reed said he would not run again. “I have had enough of this.”",
      "indirect | Reed | say | he would not run again",
      "direct | Reed | - | I have had enough of this.",
    ],
    ["Lind disagreed. “He is wrong about this.”", "direct | Lind | - | He is wrong about this."],
    [
      "“The law is bad,” said Ida Moe, a farmer.\n\n“We cannot sell our milk.”\n\n“No one helps us at all.”",
      "direct | Ida Moe | say | The law is bad",
      "direct | Ida Moe | - | We cannot sell our milk.",
      "direct | Ida Moe | - | No one helps us at all.",
    ],
    ["“Sad day for our town!” Reed wrote on his page.", "direct | Reed | write | Sad day for our town!"],
    ["As Reed put it, “the party is over.”", "direct | Reed | put | the party is over."],
    ["The bridge fell on Monday. “We are afraid of it.”", "direct | - | - | We are afraid of it."],
  ],
  "two speakers, asides, headlines, transcripts": [
    [
      "Reed said the plan was dead, while Lind maintained that it was alive.",
      "indirect | Reed | say | the plan was dead",
      "indirect | Lind | maintain | it was alive",
    ],
    [
      "Reed has accused Lind of allegedly hiding the letters.",
      "indirect | Reed | accuse | allegedly hiding the letters",
    ],
    [
      "According to Tom Reed, a ministry spokesman, Lind will visit Oslo.",
      "indirect | Tom Reed | according to | Lind will visit Oslo",
    ],
    [
      "The ministry said reports that it had lost the files were false.",
      "indirect | The ministry | say | reports that it had lost the files were false",
      "indirect | - | report | it had lost the files | in 0",
    ],
    [
      "The rebels have left, the governor, a former general, said.",
      "indirect | the governor | say | The rebels have left",
    ],
    [
      "The rebels have left the town, Ida Moe, a spokeswoman for the army, told reporters.",
      "indirect | Ida Moe | tell | The rebels have left the town",
    ],
    ["Budget talks near collapse, says Lind", "indirect | Lind | say | Budget talks near collapse"],
    [
      "LIND: I fear nobody. We should drop it.\nREED: No. It is right.",
      "indirect | LIND | : | I fear nobody. We should drop it",
      "indirect | REED | : | No. It is right",
    ],
    [
      "The director wrote in a letter to the senate that the files had been found.",
      "indirect | The director | write | the files had been found",
    ],
    ["Lind made it clear that he would stay.", "indirect | Lind | make | he would stay"],
    ["Tax records show that he paid nothing.", "indirect | Tax records | show | he paid nothing"],
    [
      "Half of the voters, 54 percent, said they were undecided.",
      "indirect | Half of the voters | say | they were undecided",
    ],
    [
      "The news agency Tass said the ship had sunk.",
      "indirect | The news agency Tass | say | the ship had sunk",
    ],
  ],
};

/** What is read wrong for now, with the reason. */
export const gaps: readonly (readonly [reason: string, ...example: Example])[] = [
  [
    "a place behind the speaker counts as part of it",
    "“We will win,” read a banner outside the stadium.",
    "direct | a banner | read | We will win",
  ],
  [
    "the tree gives the second verb to the law",
    "The court said the law “leaves too much to chance” and struck it down.",
    "mixed | The court | say | the law “leaves too much to chance",
  ],
];
