import type { Example } from "./example.ts";

/** What people ask, want, fear, plan or judge, as `withAttitudes` finds it; most speak of one who stated nothing. */
export const attitudes: Readonly<Record<string, readonly Example[]>> = {
  "questions, doubts, and what is not said": [
    [
      "Officials do not believe the tunnel was mined.",
      "indirect | Officials | believe | the tunnel was mined",
    ],
    ["The mayor did not say whether she would run.", "indirect | The mayor | say | whether she would run"],
    [
      "The clerk asked how the seal had been broken.",
      "indirect | The clerk | ask | how the seal had been broken",
    ],
    ["Bankers doubt that the loan will be repaid.", "indirect | Bankers | doubt | the loan will be repaid"],
    ["The envoy knew that the bridge had gone.", "indirect | The envoy | know | the bridge had gone"],
    ["The rebels decided the truce was over.", "indirect | The rebels | decide | the truce was over"],
    ["The mayor declined to comment."],
    ["The bank did not reply."],
    ["The bridge fell on Monday."],
  ],
  "what somebody wants, plans or refuses": [
    ["The senator wants to abolish the tax.", "indirect | The senator | want | to abolish the tax"],
    ["Peru plans to reopen its embassy.", "indirect | Peru | plan | to reopen its embassy"],
    ["The two sides agreed to meet in Oslo.", "indirect | The two sides | agree | to meet in Oslo"],
    ["The club refused to sell its captain.", "indirect | The club | refuse | to sell its captain"],
    ["The governor hopes to end the strike.", "indirect | The governor | hope | to end the strike"],
    [
      "The ministry is considering closing the port.",
      "indirect | The ministry | consider | closing the port",
    ],
    ["The queen is expected to sign the act.", "indirect | - | expect | to sign the act"],
  ],
  "what somebody wants of others, rules out, rejects as what": [
    ["Analysts expect the krone to weaken.", "indirect | Analysts | expect | the krone to weaken"],
    ["Ministers ruled out any change to the law.", "indirect | Ministers | rule | any change to the law"],
    [
      "The junta rejected as “baseless” a report that blamed its soldiers.",
      "mixed | The junta | reject | as “baseless” a report that blamed its soldiers",
    ],
    [
      "The lawyer called the charges “a fairy tale for children”.",
      "mixed | The lawyer | call | the charges “a fairy tale for children",
    ],
    [
      "Asked whether he would run, Mr. Obi smiled and said: “Ask me in May.”",
      "direct | Mr. Obi | say | Ask me in May.",
    ],
  ],
  "what others are to do": [
    ["The bishop urged the army to hold its fire.", "indirect | The bishop | urge | to hold its fire"],
    ["The union called on the mayor to resign.", "indirect | The union | call | to resign"],
    ["The judge ordered the firm to pay.", "indirect | The judge | order | to pay"],
    ["The troops were told to leave.", "indirect | - | tell | to leave"],
    ["Kenya demanded that the ships turn back.", "indirect | Kenya | demand | the ships turn back"],
    ["The league called for rich clubs to help.", "indirect | The league | call | rich clubs to help"],
    ["The charity called for an inquiry.", "indirect | The charity | call | an inquiry"],
    ["He asked for help.", "indirect | He | ask | help"],
  ],
  "what is denied, praised, condemned": [
    ["The colonel denied the charges.", "indirect | The colonel | deny | the charges"],
    ["Nurses oppose the reform.", "indirect | Nurses | oppose | the reform"],
    ["The senator supports a ban on rifles.", "indirect | The senator | support | a ban on rifles"],
    [
      "The premier praised the firefighters for saving the school.",
      "indirect | The premier | praise | saving the school",
    ],
    ["The tax was condemned by the farmers.", "indirect | the farmers | condemn | The tax"],
    [
      "The gang claimed responsibility for the blast.",
      "indirect | The gang | claim | responsibility for the blast",
    ],
    ["The prisoner was denied a lawyer."],
    ["The report was published on Monday."],
    ["The village has a long history."],
  ],
  "what something is called": [
    ["Novak called her rival a coward.", "indirect | Novak | call | her rival a coward"],
    ["The paper dubbed the law a gift to crooks.", "indirect | The paper | dub | the law a gift to crooks"],
    ["She described the camp as a prison.", "indirect | She | describe | the camp as a prison"],
    ["The move is seen as a concession.", "indirect | - | see | a concession"],
    [
      "The bank described the loss as “regrettable”.",
      "mixed | The bank | describe | the loss as “regrettable",
    ],
    ["The talk, described by Reed as an honor, was brief.", "indirect | Reed | describe | an honor"],
    ["The vessel, called Aurora, sank."],
  ],
  "what somebody feels": [
    [
      "The coach is confident that his team will win.",
      "indirect | The coach | confident | his team will win",
    ],
    ["Residents are worried about the dust.", "indirect | Residents | worried | the dust"],
    ["The opposition is critical of the deal.", "indirect | The opposition | critical | the deal"],
    ["Farmers are ready to block the roads.", "indirect | Farmers | ready | to block the roads"],
    ["The door was open."],
  ],
  nouns: [
    ["His plan to sell the railway failed.", "indirect | His | plan | to sell the railway"],
    ["Lind's criticism of the court was harsh.", "indirect | Lind | criticism | the court"],
    ["The group has no plans to disarm.", "indirect | The group | plan | to disarm"],
    ["The envoy voiced fears that the truce would end.", "indirect | The envoy | fear | the truce would end"],
    ["White House plans to close the camp have failed.", "indirect | White House | plan | to close the camp"],
    [
      "Both governments signaled a willingness to talk.",
      "indirect | Both governments | willingness | to talk",
    ],
    ["Doctors issued a warning."],
    ["The plan to sell the railway failed."],
  ],
  "inside what somebody says": [
    [
      "The clerk said that the mayor wants to resign.",
      "indirect | The clerk | say | the mayor wants to resign",
    ],
    ["“I want to go home,” said Reed.", "direct | Reed | say | I want to go home"],
    [
      "Cairo condemned the raid, saying it would answer.",
      "indirect | Cairo | condemn | the raid",
      "indirect | Cairo | say | it would answer",
    ],
  ],
};
