/** A text and its quotations: "kind | speaker | cue | words said", "-" for none; a last part "in n" gives the outer one. */
export type Example = readonly [text: string, ...quotations: readonly string[]];

/** Sentences of reported speech in the ways in which newspapers report it. */
export const sentences: Readonly<Record<string, readonly Example[]>> = {
  "verbs with a clause": [
    [
      "Brazil reaffirmed that it would keep its troops at home.",
      "indirect | Brazil | reaffirm | it would keep its troops at home",
    ],
    ["The man acted alone, prosecutors allege.", "indirect | prosecutors | allege | The man acted alone"],
    [
      "The finance ministry says inflation has peaked.",
      "indirect | The finance ministry | say | inflation has peaked",
    ],
    ["Mbeki told the assembly that the fund was empty.", "indirect | Mbeki | tell | the fund was empty"],
    ["The airline added that refunds would follow.", "indirect | The airline | add | refunds would follow"],
    [
      "Tunisia announced on Monday that it would recall its envoy.",
      "indirect | Tunisia | announce | it would recall its envoy",
    ],
    ["The rebels claim the dam is theirs.", "indirect | The rebels | claim | the dam is theirs"],
    [
      "The charity asserted that food was running out.",
      "indirect | The charity | assert | food was running out",
    ],
    [
      "Her lawyer contends that the police had no warrant.",
      "indirect | Her lawyer | contend | the police had no warrant",
    ],
    [
      "Prosecutors allege that he sold the drug to minors.",
      "indirect | Prosecutors | allege | he sold the drug to minors",
    ],
    [
      "The indictment alleges he hid the money in Malta.",
      "indirect | The indictment | allege | he hid the money in Malta",
    ],
    [
      "The guide explained that the tower had burned twice.",
      "indirect | The guide | explain | the tower had burned twice",
    ],
    [
      "The auditors noted that three bills were missing.",
      "indirect | The auditors | note | three bills were missing",
    ],
    [
      "A neighbour recalled that the lights were on all night.",
      "indirect | A neighbour | recall | the lights were on all night",
    ],
    [
      "The leaked memo revealed that the plant had failed two tests.",
      "indirect | The leaked memo | reveal | the plant had failed two tests",
    ],
    [
      "The coroner confirmed that all five had drowned.",
      "indirect | The coroner | confirm | all five had drowned",
    ],
    ["The pope reiterated that war solves nothing.", "indirect | The pope | reiterate | war solves nothing"],
    [
      "The governor stressed that schools would stay open.",
      "indirect | The governor | stress | schools would stay open",
    ],
    ["He emphasised that no deal had been signed.", "indirect | He | emphasise | no deal had been signed"],
    [
      "The report warns that the glacier could vanish by 2050.",
      "indirect | The report | warn | the glacier could vanish by 2050",
    ],
    [
      "The bank forecasts that growth will slow to 2 percent.",
      "indirect | The bank | forecast | growth will slow to 2 percent",
    ],
    ["Economists predict prices will double.", "indirect | Economists | predict | prices will double"],
    [
      "The agency estimates that 3,000 homes were lost.",
      "indirect | The agency | estimate | 3,000 homes were lost",
    ],
    [
      "The colonel vowed that his men would hold the bridge.",
      "indirect | The colonel | vow | his men would hold the bridge",
    ],
    [
      "The prime minister promised that pensions would rise.",
      "indirect | The prime minister | promise | pensions would rise",
    ],
    [
      "The driver admitted that he had been drinking.",
      "indirect | The driver | admit | he had been drinking",
    ],
    [
      "The minister conceded that the tests were flawed.",
      "indirect | The minister | concede | the tests were flawed",
    ],
    [
      "The company acknowledged that data had leaked.",
      "indirect | The company | acknowledge | data had leaked",
    ],
    ["Pyongyang denies that it sold the missiles.", "indirect | Pyongyang | deny | it sold the missiles"],
    ["The embassy denied it had shared the list.", "indirect | The embassy | deny | it had shared the list"],
    ["The nurse testified that the door was locked.", "indirect | The nurse | testify | the door was locked"],
    ["Farmers complain that the water is salty.", "indirect | Farmers | complain | the water is salty"],
    ["The editor joked that the cat ran the paper.", "indirect | The editor | joke | the cat ran the paper"],
    [
      "The panel concluded that the pilot was not at fault.",
      "indirect | The panel | conclude | the pilot was not at fault",
    ],
    [
      "Officials suggested that the vote might be delayed.",
      "indirect | Officials | suggest | the vote might be delayed",
    ],
    [
      "Data from the port indicate that trade fell by a third.",
      "indirect | Data from the port | indicate | trade fell by a third",
    ],
    [
      "Turkey has signalled that it would lift its veto.",
      "indirect | Turkey | signal | it would lift its veto",
    ],
    ["Diplomats hinted that a truce was near.", "indirect | Diplomats | hint | a truce was near"],
    ["Investors fear the firm will default.", "indirect | Investors | fear | the firm will default"],
    [
      "Residents believe that the mine poisoned the well.",
      "indirect | Residents | believe | the mine poisoned the well",
    ],
    ["The union argues that the law is unfair.", "indirect | The union | argue | the law is unfair"],
    ["The judge ruled that the search was lawful.", "indirect | The judge | rule | the search was lawful"],
    [
      "State media reported that the general had been dismissed.",
      "indirect | State media | report | the general had been dismissed",
    ],
    [
      "The newspaper reports that talks will resume in May.",
      "indirect | The newspaper | report | talks will resume in May",
    ],
    [
      "The spy agency assessed that the attack was planned abroad.",
      "indirect | The spy agency | assess | the attack was planned abroad",
    ],
    [
      "The ministry clarified that the ban covers only boats.",
      "indirect | The ministry | clarify | the ban covers only boats",
    ],
    ["The mayor pointed out that the tax was old.", "indirect | The mayor | point | the tax was old"],
    [
      "The envoy made clear that sanctions would remain.",
      "indirect | The envoy | make | sanctions would remain",
    ],
    [
      "The king informed parliament that he would abdicate.",
      "indirect | The king | inform | he would abdicate",
    ],
    [
      "Police assured residents that the gas was harmless.",
      "indirect | Police | assure | the gas was harmless",
    ],
    [
      "The commission reminded both sides that the truce still held.",
      "indirect | The commission | remind | the truce still held",
    ],
    [
      "The manager swore that he knew nothing of the fire.",
      "indirect | The manager | swear | he knew nothing of the fire",
    ],
    ["The clerk insisted the letter was real.", "indirect | The clerk | insist | the letter was real"],
    ["Lawmakers worry that the bill goes too far.", "indirect | Lawmakers | worry | the bill goes too far"],
    [
      "Critics say that the court lacks teeth and that its rulings are ignored.",
      "indirect | Critics | say | the court lacks teeth and that its rulings are ignored",
    ],
    [
      "The minister said the road was closed and the bridge was unsafe.",
      "indirect | The minister | say | the road was closed and the bridge was unsafe",
    ],
    [
      "The army said it had killed twelve fighters but lost three of its own men.",
      "indirect | The army | say | it had killed twelve fighters but lost three of its own men",
    ],
  ],
  "the cue behind or amid": [
    ["Two soldiers were hurt, the army said.", "indirect | the army | say | Two soldiers were hurt"],
    ["Two soldiers were hurt, said the army.", "indirect | the army | say | Two soldiers were hurt"],
    ["The vaccine is safe, health officials say.", "indirect | health officials | say | The vaccine is safe"],
    [
      "The ship sank within minutes, a survivor told the radio.",
      "indirect | a survivor | tell | The ship sank within minutes",
    ],
    ["Prices will rise again, analysts predict.", "indirect | analysts | predict | Prices will rise again"],
    [
      "The fire began in the kitchen, investigators believe.",
      "indirect | investigators | believe | The fire began in the kitchen",
    ],
    [
      "The plane, officials said, had no insurance.",
      "indirect | officials | say | The plane",
      "indirect | officials | say | had no insurance",
    ],
    [
      "The strike will go on until Friday, union leader Petra Novak warned.",
      "indirect | union leader Petra Novak | warn | The strike will go on until Friday",
    ],
    [
      "The strike will go on, warned Petra Novak, who leads the union.",
      "indirect | Petra Novak | warn | The strike will go on",
    ],
    [
      "At least nine people died in the landslide, rescue workers said on Tuesday.",
      "indirect | rescue workers | say | At least nine people died in the landslide",
    ],
    [
      "As the minister noted, the road was built in 1961.",
      "indirect | the minister | note | the road was built in 1961",
    ],
  ],
  "participles and relative clauses": [
    ["The mayor left early, adding that she would call.", "indirect | The mayor | add | she would call"],
    [
      "The firm cut 300 jobs, saying demand had collapsed.",
      "indirect | The firm | say | demand had collapsed",
    ],
    [
      "Ortega rejected the offer, arguing that it came too late.",
      "indirect | Ortega | argue | it came too late",
    ],
    [
      "The group issued a warning, claiming that the dam would burst.",
      "indirect | The group | claim | the dam would burst",
    ],
    [
      "Claiming that the count was false, the party went to court.",
      "indirect | the party | claim | the count was false",
    ],
    ["Ivan Petrov, who says he was beaten, will appeal.", "indirect | Ivan Petrov | say | he was beaten"],
    [
      "The doctor, who warned that the clinic was unsafe, was dismissed.",
      "indirect | The doctor | warn | the clinic was unsafe",
    ],
    ["A man who said he was a priest opened the gate.", "indirect | A man | say | he was a priest"],
  ],
  "according to and its kin": [
    [
      "According to the ministry, six bridges were destroyed.",
      "indirect | the ministry | according to | six bridges were destroyed",
    ],
    [
      "Six bridges were destroyed, according to the ministry.",
      "indirect | the ministry | according to | Six bridges were destroyed",
    ],
    [
      "Six bridges, according to the ministry, were destroyed.",
      "indirect | the ministry | according to | Six bridges",
      "indirect | the ministry | according to | were destroyed",
    ],
    [
      "The mine closed in May, according to two former workers.",
      "indirect | two former workers | according to | The mine closed in May",
    ],
    [
      "According to a report by the United Nations, hunger is spreading.",
      "indirect | the United Nations | according to | hunger is spreading",
    ],
    [
      "According to court documents, the couple owned nine flats.",
      "indirect | court documents | according to | the couple owned nine flats",
    ],
    ["In the words of the mayor, the town is dying.", "indirect | the mayor | word | the town is dying"],
    ["In the view of the court, the law is void.", "indirect | the court | view | the law is void"],
    [
      "The senator, in the opinion of his rivals, is too old.",
      "indirect | his rivals | opinion | The senator",
      "indirect | his rivals | opinion | is too old",
    ],
    ["For the opposition, the vote was a farce."],
    ["Per the agreement, the troops leave in June."],
  ],
  "nobody named": [
    [
      "The minister allegedly hid the letters.",
      "indirect | - | allegedly | The minister allegedly hid the letters",
    ],
    [
      "The minister was reportedly furious.",
      "indirect | - | reportedly | The minister was reportedly furious",
    ],
    ["The general is believed to have fled.", "indirect | - | believe | to have fled"],
    ["The gang is thought to hold six hostages.", "indirect | - | think | to hold six hostages"],
    ["The bank is rumoured to be for sale.", "indirect | - | rumour | to be for sale"],
    ["It is said that the lake has no floor.", "indirect | - | say | the lake has no floor"],
    ["It is believed that two men escaped.", "indirect | - | believe | two men escaped"],
    ["It was announced that the games would go ahead.", "indirect | - | announce | the games would go ahead"],
    ["It is alleged that he took the money.", "indirect | - | allege | he took the money"],
    ["Sources said the bid had failed.", "indirect | Sources | say | the bid had failed"],
    [
      "Two officials, who asked not to be named, said the talks had stalled.",
      "indirect | Two officials | say | the talks had stalled",
    ],
    [
      "A source close to the palace said the queen was ill.",
      "indirect | A source close to the palace | say | the queen was ill",
    ],
  ],
  accusations: [
    [
      "The opposition accused the premier of buying votes.",
      "indirect | The opposition | accuse | buying votes",
    ],
    ["The premier is accused of buying votes.", "indirect | - | accuse | buying votes"],
    ["The premier, accused of buying votes, resigned.", "indirect | - | accuse | buying votes"],
    ["Ankara has accused Athens of arming the islands.", "indirect | Ankara | accuse | arming the islands"],
    [
      "Accusing the police of torture, the priest closed the church.",
      "indirect | the priest | accuse | torture",
    ],
    ["She blamed the council for the flood.", "indirect | She | blame | the flood"],
    [
      "Villagers blame the factory for poisoning the river.",
      "indirect | Villagers | blame | poisoning the river",
    ],
    ["The editor was charged with spreading lies.", "indirect | - | charge | spreading lies"],
    [
      "Human rights groups criticised Cairo for jailing the poet.",
      "indirect | Human rights groups | criticise | jailing the poet",
    ],
    ["The men are suspected of planning the raid.", "indirect | - | suspect | planning the raid"],
  ],
  "nouns that tell": [
    [
      "The bank's admission that it had lost the files shocked clients.",
      "indirect | The bank | admission | it had lost the files",
    ],
    [
      "He repeated his claim that the moon landing was staged.",
      "indirect | He | repeat | the moon landing was staged",
    ],
    [
      "The minister rejected claims that the army had fired first.",
      "indirect | The minister | reject | the army had fired first",
    ],
    [
      "Kyiv dismissed reports that it had agreed to a truce.",
      "indirect | Kyiv | dismiss | it had agreed to a truce",
    ],
    ["The warning that the levee could fail came too late.", "indirect | - | warning | the levee could fail"],
    [
      "Her argument that the law is vague convinced two judges.",
      "indirect | Her | argument | the law is vague",
    ],
    ["There were rumours that the king had died.", "indirect | - | rumour | the king had died"],
    ["The firm said in a statement that it would appeal.", "indirect | The firm | say | it would appeal"],
    [
      "A statement from the palace said the wedding was off.",
      "indirect | the palace | say | the wedding was off",
    ],
    ["The ministry's letter said no visa was needed.", "indirect | The ministry | say | no visa was needed"],
  ],
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
