/**
 * Texts with mentions marked: those of one number mean the same, those of different numbers do not, and "?" marks one
 * that must be linked to none of the numbered ones, since nothing tells which.
 */
export const linked: readonly string[] = [
  "[1 The World Health Organization] issued a warning. [1 The WHO] asked for money.",
  // Names: whole, by surname, with a title, in the possessive.
  "[1 Maria Silva] met reporters on Monday. [1 Silva] said the talks had failed.",
  "[1 President Ana Torres] flew home. [1 Torres] will speak on Sunday.",
  "[1 Prime Minister Ingrid Solberg] resigned. [1 Solberg's] party lost the vote.",
  "[1 John Okafor] and [2 Peter Okafor] are brothers. [1 John Okafor] is older.",
  "[1 Olena Kovalenko] defeated [2 Iryna Melnyk]. [1 Kovalenko] won 52 percent; [2 Melnyk] conceded.",
  "[1 Mr. Haddad] sued [2 Mrs. Haddad] in May. [2 Mrs. Haddad] denied the claim.",
  "[1 Karl Weber], the mayor, spoke first. [2 Lena Weber] spoke last. [2 Lena Weber] was applauded.",
  "[1 General Park] left. [2 General Kim] stayed. [2 Kim] took command.",
  "[1 Microsoft] bought a startup. [1 Microsoft] did not name the price.",
  "[1 Japan] protested. [2 China] did not answer. [1 Japan] then recalled its envoy.",
  "[1 Kenya] signed the treaty. [2 Uganda] refused. [1 Kenya] hailed the deal.",
  "Crowds gathered in [1 Lagos]. In [1 Lagos], shops were closed.",
  // Pronouns of the third person.
  "[1 Maria Silva] resigned after [1 she] lost the vote.",
  "[1 The president] said [1 he] would not run again.",
  "[1 Anna Berg] told [2 Tom Reed] that [1 she] was leaving.",
  "[1 Anna Berg] told [2 Tom Reed] that [2 he] was fired.",
  "[1 Tom Reed] thanked [2 Anna Berg] for [2 her] help.",
  "[1 Susan Clarke] sued the city. [1 Her] lawyer filed the papers on Friday.",
  "[1 Peter Novak] was arrested on Monday. [1 He] was released a day later, and [1 his] passport was returned.",
  "[1 Elena Petrova] said [1 she] would appeal. [1 She] called the ruling a mistake.",
  "[1 David Cole] blamed [1 himself] for the loss.",
  "[1 The company] said [1 it] would cut 500 jobs.",
  "[1 The ministry] denied the report. [1 It] called the story invented.",
  "[1 France] closed [1 its] border.",
  "[1 The protesters] marched to the palace. [1 They] carried candles.",
  "[1 The two leaders] met in Geneva. [1 They] agreed to meet again.",
  "[1 Workers] said [1 they] had not been paid.",
  "[1 The army] withdrew [1 its] troops from the port.",
  "[1 The bill] passed on Tuesday. [1 It] goes to the Senate next.",
  "[1 Rosa Diaz] met her brother. [1 She] had not seen him for years.",
  "[1 King Harald] fell ill. [1 He] was taken to a hospital in Oslo.",
  "[1 The queen] opened parliament. [1 Her] speech lasted ten minutes.",
  "[1 The spokeswoman] said [1 she] had no comment.",
  // Titles and nouns for what was named.
  "[1 Ana Torres], [1 the foreign minister], arrived in Lima. [1 The minister] did not speak.",
  "[1 Rafael Ortiz] is [1 the mayor of Quito].",
  "A bomb hit [1 a hospital]. [1 The hospital] was full.",
  "Police found [1 a car] near the river. [1 The car] was empty.",
  "[1 A fire] broke out at a factory. [1 The fire] killed three people.",
  "[1 The Supreme Court] heard the case. [1 The court] will rule in June.",
  "[1 The parliament of Latvia] met on Monday. [1 The parliament] passed the budget.",
  "They signed [1 a treaty] in 1998. [1 This treaty] ended the war.",
  // Speakers.
  "“[1 I] will not resign,” said [1 Maria Silva].",
  "[1 Tom Reed] said: “[1 I] never met [2 Anna Berg]. [1 I] never wrote to [2 her].”",
  "“[1 My] hands are tied,” [1 the governor] told reporters.",
  // Two in reach and nothing that tells.
  "[1 John Smith] met [2 Peter Brown]. [1 Smith] is a lawyer. [2 Brown] is a judge.",
  // What must never meet.
  "[1 Donald Trump] spoke with [2 Gustavo Petro]. [1 Trump] said the call went well. [2 Petro] agreed.",
  "[1 Barack Obama] and [2 Michelle Obama] arrived. [2 Michelle Obama] spoke first.",
  "[1 Iran] threatened [2 Israel]. [2 Israel] answered with strikes on [1 Iran].",
  "[1 The Labour Party] beat [2 the Conservative Party]. [1 The Labour Party] will govern.",
  "[1 North Korea] fired a missile toward [2 South Korea]. [1 North Korea] called it a test.",
  "[1 The Treasury Department] and [2 the State Department] disagreed. [2 The State Department] won.",
  "[1 The Democratic governor of Ohio] met [2 the Republican governor of Texas].",
  "[1 A man] was killed in Paris. [2 A man] was killed in Rome.",
  "[1 Marco Rossi] thanked [2 Luca Bianchi], and [3 Paolo Verdi] thanked [4 Gino Neri].",
];

/** Known to fail, with the reason. */
export const gaps: readonly (readonly [text: string, reason: string])[] = [
  [
    "[1 The United States] imposed tariffs. [1 The U.S.] has done so before.",
    "the ranker does not join a name and its initials here",
  ],
  [
    "[1 Toyota] lost a suit. [1 The company] will appeal the ruling.",
    "a noun for a name is linked only where more speaks for it",
  ],
  [
    "[1 Toyota] recalled a million cars. [1 It] will repair them for free.",
    "the net takes the company for the man of its name",
  ],
  [
    "As [1 he] left the court, [1 Martin Hale] waved to the crowd. [1 He] smiled.",
    "a pronoun that comes before its name is seldom taught",
  ],
];
