import type { Example } from "./example.ts";

/** Sentences in which a verb tells, before, behind or amid what is said. */
export const byVerb: Readonly<Record<string, readonly Example[]>> = {
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
};
