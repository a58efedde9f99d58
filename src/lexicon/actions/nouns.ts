/**
 * Nouns that name an event, with where its participants stand around the noun. Form of a row: see rows.ts; the actor
 * is the possessor, the "by" phrase or the word before the noun ("U.S. strike") unless given.
 */
export const eventNouns = `
# CONSULT
meeting summit talk conference negotiation dialogue consultation encounter audience get-together: CONSULT 040 * poss by mod between with of among
discussion conversation exchange: CONSULT 040 * poss by between with of
exchange =of:prisoner,captive,hostage: RETREAT/release 0841 * poss between with mod
exchange =of:fire: ASSAULT/firearms 193 * poss between with mod
rapprochement reconciliation thaw: SUPPORT 050 * between with poss
visit trip tour: CONSULT/visit 042 poss by of > to
call phonecall teleconference videoconference: CONSULT/phone 041 * poss between with from to mod
call =for: REQUEST 100 poss by mod from > on for to
call =to: REQUEST 100 poss by mod from > on
session: none
mediation: CONSULT 045 poss by mod > between in
reception: none
# AGREE, SUPPORT
agreement deal accord pact treaty memorandum: AGREE 030 * between with poss mod
ceasefire cease-fire truce armistice: RETREAT/ceasefire 0871 * between with
promise pledge commitment vow: AGREE 030 poss by from of > to
offer: AGREE 030 poss by from mod > to
invitation: AGREE 036 poss from by mod > to
acceptance: AGREE 030 poss by > of
praise: SUPPORT 051 poss from by > for of
endorsement: SUPPORT 051 poss from by mod > of for
support backing: SUPPORT 051 poss from by mod > for of to
recognition: SUPPORT 054 poss by mod > of
apology: CONCEDE 055 poss from by > to for
pardon: CONCEDE 081 poss by > of for
condolence congratulation: SUPPORT 051 poss from by > to
normalization normalisation: SUPPORT 050 * between with of
# COOPERATE, AID
cooperation collaboration partnership: COOPERATE 060 * between with poss mod
extradition: COOPERATE 063 by from poss > to of
trade: none
exercise drill: MOBILIZE/troops 154 poss by mod > near off in
aid assistance donation: AID 070 from by poss mod > to for
loan bailout grant: AID 071 from by poss > to for
evacuation: none
rescue: AID 073 by poss > of
acquisition takeover purchase: COOPERATE 061 by poss > of
merger: COOPERATE 061 * between with of poss
investment: none
# RETREAT
withdrawal pullout pullback retreat: RETREAT/withdraw 0872 poss by of mod > from
release: RETREAT/release 0841 by > of poss
release by~press,news,media: none
release =of:report,data,statement,figure,film,album,result,document,video: none
resignation: RETREAT/resign poss of by > from as
surrender: RETREAT 087 poss of by > to
disarmament demobilization: RETREAT/disarm 0874 poss by > of
# REQUEST
demand: REQUEST 100 poss by from mod > on to from
demand =for:product,oil,good,service,energy,electricity,housing,gas,chip,car: none
request plea appeal: REQUEST 100 poss by from of mod > to for on
ultimatum: THREATEN 130 poss from by mod > to
pressure: none
# ACCUSE
accusation allegation: ACCUSE/allege 112 poss by from > against of
criticism condemnation denunciation rebuke: ACCUSE/disapprove 111 poss by from mod > of against
complaint: ACCUSE/disapprove 111 poss by from > against about
charge indictment: ACCUSE/allege 115 by from > against of
lawsuit suit: ACCUSE/allege 115 poss by from > against
trial: ACCUSE/allege 115 by in > of poss
prosecution impeachment: ACCUSE/allege 115 by > of poss
investigation probe inquiry inquest: ACCUSE/investigate 090 by poss mod > into of against
interrogation questioning: ACCUSE/investigate 090 by > of poss
# REJECT
rejection refusal: REJECT 120 poss by mod > of to
denial: REJECT 120 poss by from > of
veto: REJECT 129 poss by mod > of on
opposition: none
cancellation: REJECT 125 by poss > of
violation breach: none
# THREATEN
threat: THREATEN 130 poss by from mod of > against to inner
threat =of:@disaster,rain,war,inflation,recession,terrorism: none
warning: THREATEN 130 poss by from mod > to against inner
# PROTEST
protest ^in: none
protest demonstration march rally: PROTEST/demo 141 by of poss mod > against on at over inner
riot unrest: PROTEST/riot 145 by of > against inner
strike walkout: ASSAULT by poss mod > on against at
strike ^on: PROTEST/strike 143 subj poss by > at against over inner
alert ^on: MOBILIZE/troops 154 subj > in along
strike by~general,hunger,nationwide,national,one-day,two-day,three-day,day-long,indefinite,rail,train,transit,trucker,wildcat: PROTEST/strike 143 by poss mod > against at over inner
strike by~@crowd: PROTEST/strike 143 by poss mod > against at inner
strike =by:@crowd,union,worker: PROTEST/strike 143 by poss > against at over inner
strike =over:pay,wage,pension,condition,job: PROTEST/strike 143 by poss mod of > against at inner
walkout: PROTEST/strike 143 by of poss > at inner
boycott: PROTEST/boycott 143 by poss mod > of against inner
# SANCTION
sanction embargo: SANCTION/discontinue 163 by from poss mod > on against
tariff: SANCTION/discontinue 163 by poss mod > on against
expulsion: SANCTION/expel 166 by from > of
conviction sentencing: SANCTION/convict by > of poss
suspension: SANCTION/discontinue 162 by poss > with of from
ouster ousting dismissal removal sacking firing impeachment: SANCTION/expel by > of poss
isolation: none
# MOBILIZE
deployment buildup build-up mobilization mobilisation: MOBILIZE/troops 154 by of poss mod > in to near along against
# COERCE
arrest detention capture imprisonment jailing apprehension: COERCE/arrest 173 by > of poss
deportation: COERCE/deport 174 by from > of poss
seizure: COERCE/seize 171 by poss mod > of
crackdown: COERCE by poss mod > on against
blockade siege: COERCE/restrict 191 by poss mod > of on
ban: COERCE/restrict 172 by poss mod > on of
raid: COERCE/seize 171 by poss mod > on against at in
curfew: COERCE/curfew 1723 by > in on
revocation: COERCE/restrict 172 by poss > of
repression persecution: COERCE by poss mod > of against
hack cyberattack cyber-attack: COERCE/cyber by poss mod from > on against
# ASSAULT
attack assault offensive airstrike air-strike incursion bombardment bombing shelling counteroffensive: ASSAULT by poss mod > on against of at in
attack =on:@speech,press: none
invasion occupation annexation: ASSAULT by poss mod > of
killing murder assassination: ASSAULT/targeted by poss > of
slaying massacre execution: ASSAULT/targeted by > of in
abduction kidnapping hijacking: ASSAULT/abduct 181 by > of
shooting: ASSAULT/firearms 193 by > of in at
torture: ASSAULT/torture 1822 by > of
rape: ASSAULT/sexual 1821 by > of
ambush: ASSAULT by poss mod > on of
clash: ASSAULT 190 * between with
fighting battle: ASSAULT 190 * between with
operation intervention: ASSAULT by poss mod > in against on
operation =of: none
coup: ASSAULT by > against
destruction demolition: ASSAULT/destroy by > of
war: ASSAULT 190 by poss mod > against on
# look like events and are none
attempt effort move step plan issue policy statement interview election vote ceremony campaign: none
`;

/** Verbs that say little themselves: the noun they carry names the action, their subject does it. */
export const lightVerbs: ReadonlySet<string> = new Set(
  (
    "hold have make take give conduct carry launch stage begin start open issue do wage mount impose undertake pursue " +
    "continue resume deliver lead complete finish announce declare initiate perform pay commit use step " +
    "speed accelerate hasten intensify escalate renew extend express place file lodge raise conclude reach sign convene " +
    "organize organise join attend host facilitate broker schedule arrange plan set prepare order seek maintain"
  ).split(" "),
);

/** Verbs that carry an event noun in a prepositional phrase: "take part in talks", "go on strike", "engage in". */
export const lightPhrases: ReadonlyMap<string, readonly string[]> = new Map([
  ["take", ["in", "to"]],
  ["participate", ["in"]],
  ["engage", ["in"]],
  ["join", ["in"]],
  ["go", ["on", "to", "into", "through", "ahead"]],
  ["be", ["on", "in", "under"]],
  ["enter", ["into"]],
  ["proceed", ["with"]],
  ["embark", ["on"]],
  ["meet", ["for"]],
  ["gather", ["for"]],
]);
