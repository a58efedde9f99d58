import type { Example } from "./example.ts";

/** Sentences as news agencies write them: appended names, cues of any verb, second reports hung on the first. */
export const wire: Readonly<Record<string, readonly Example[]>> = {
  "a name behind the office": [
    [
      "The party's leader in the north, Siobhan Daly, says she is open to talks.",
      "indirect | The party's leader in the north, Siobhan Daly | say | she is open to talks",
    ],
    [
      "“It is false,” the army's spokesman, Idris Bello, said.",
      "direct | the army's spokesman, Idris Bello | say | It is false",
    ],
    [
      "Another Republican on the panel, Ann Lowry, said the agency was broken.",
      "indirect | Another Republican on the panel, Ann Lowry | say | the agency was broken",
    ],
    [
      "OSLO — The head of the Rail Agency told senators that she had not seen the warning.",
      "indirect | The head of the Rail Agency | tell | she had not seen the warning",
    ],
  ],
  "any verb beside the marks": [
    [
      "“It is the economy,” shrugs Marek, a taxi driver in Lodz. “Everything else is theatre.”",
      "direct | Marek | shrug | It is the economy",
      "direct | Marek | - | Everything else is theatre.",
    ],
    ["“So it is our fault?” the senator shot back.", "direct | the senator | shoot | So it is our fault?"],
    [
      "“It did not,” Carla Whitman testified under questioning by the senator.",
      "direct | Carla Whitman | testify | It did not",
    ],
    [
      "It was, in the words of one diplomat, “the worst secret in Brussels”.",
      "direct | one diplomat | word | the worst secret in Brussels",
    ],
    ["“They have gone!” The crowd cheered."],
  ],
  "a second report": [
    [
      "The minister predicted that prices would fall and promised there would be no new tax.",
      "indirect | The minister | predict | prices would fall",
      "indirect | The minister | promise | there would be no new tax",
    ],
    [
      "He said there was no other plan, adding that the talks were over.",
      "indirect | He | say | there was no other plan",
      "indirect | He | add | the talks were over",
    ],
    [
      "The bill, which Republicans say would save $4 million over a decade, is dead.",
      "indirect | Republicans | say | would save $4 million over a decade",
    ],
    [
      "“They took my son,” said Fathima, 54, who said that he was 12.",
      "direct | Fathima | say | They took my son",
      "indirect | Fathima | say | he was 12",
    ],
  ],
  "behind the one who quotes, and amid": [
    [
      "“The situation is under control,” state television quoted the governor as saying. “There is no cause for panic.”",
      "direct | the governor | say | The situation is under control",
      "direct | the governor | - | There is no cause for panic.",
    ],
    [
      "The defendants, prosecutors allege, laundered the money in Cyprus.",
      "indirect | prosecutors | allege | The defendants",
      "indirect | prosecutors | allege | laundered the money in Cyprus",
    ],
    ["The minister was said by colleagues to be furious.", "indirect | colleagues | say | to be furious"],
    ["UN chief: world “one step away” from war", "mixed | UN chief | : | world “one step away” from war"],
  ],
  "sources and transcripts": [
    [
      "Per the indictment, the two men wired the money to Cyprus.",
      "indirect | the indictment | per | the two men wired the money to Cyprus",
    ],
    ["Oil fell to $60 per barrel."],
    [
      "Ministers are understood to be considering a cap.",
      "indirect | - | understand | to be considering a cap",
    ],
    [
      "Q: Did you meet her?\n\nA: I did. It was in May.\n\nQ: Where?\n\nA: At home. Nobody saw us.",
      "indirect | Q | : | Did you meet her",
      "indirect | A | : | I did. It was in May",
      "indirect | Q | : | Where",
      "indirect | A | : | At home. Nobody saw us",
    ],
    [
      "“So it is our fault?” Reed asked.\n\n“I did not say that.”",
      "direct | Reed | ask | So it is our fault?",
      "direct | - | - | I did not say that.",
    ],
  ],
};
