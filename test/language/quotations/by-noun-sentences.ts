import type { Example } from "./example.ts";

/** Sentences in which a participle, a preposition or a noun tells, or nobody is named. */
export const byNoun: Readonly<Record<string, readonly Example[]>> = {
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
};
