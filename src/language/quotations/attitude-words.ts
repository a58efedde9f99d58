const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "verb: preposition preposition" a line. */
const framed = (text: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    text
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => {
        const [verbs = "", prepositions = ""] = line.split(":");
        return verbs
          .trim()
          .split(/\s+/)
          .map((verb) => [verb, words(prepositions)] as const);
      }),
  );

/** Verbs beside those of saying whose clause is in somebody's mind: VerbNet's classes of judging, knowing, wishing. */
export const mindVerbs = words(`
  anticipate appreciate assume bet calculate care conceive conjecture determine discern discover doubt dream envisage
  envision expect fathom figure forget foresee gather guess hate hear hold hypothesize imagine infer insist intend judge
  know learn like love marvel mind muse notice perceive ponder pray prefer presume pretend question realise realize reason
  recognise recognize recommend reflect remember request require resent see sense suppose surmise trust understand vote
  want wish wonder
`);

/** Verbs whose infinitive or gerund is what their subject means, wants or offers to do. */
export const meaningVerbs = words(`
  admit advocate agree anticipate ask aspire choose claim consider contemplate decide decline demand deny desire
  envision expect favor favour forget hate hope imagine intend like long love mean mention offer oppose opt plan pledge
  prefer pretend profess promise propose recall recommend refuse regret remember report resolve suggest support swear think
  threaten volunteer vow want wish yearn
`);

/** What one who declines may decline without leaving anything said. */
export const answeringVerbs = words("answer comment elaborate discuss reply respond speak talk testify");

/** Verbs that tell somebody what to do: VerbNet's classes of urging, advising, ordering. */
export const urgingVerbs = words(`
  advise appeal ask beg beseech call challenge command counsel dare demand direct encourage exhort
  expect implore instruct invite lobby order persuade petition plead press pressure remind request tell urge want warn
`);

/** Verbs whose object is what is said, thought or judged: "denied the charges", "opposes the war". */
export const judgingVerbs = words(`
  abhor acknowledge admire admit advocate allege announce anticipate applaud appreciate assail back bash bemoan blame blast
  castigate censure champion cite claim commend concede condemn confess confirm contemplate contradict convey criticise
  criticize decry defend demand denounce deny deplore deride describe disavow disclose dismiss dispute doubt downplay
  emphasise emphasize endorse envision expect express favor favour fear foresee forecast hail highlight hint imply lament
  lampoon laud lambast lambaste mention mock note oppose outline plan pledge praise predict prefer proclaim promise propose
  protest question rebuff rebuke rebut recommend refute regret reiterate reject renounce repeat report repudiate request
  resent reveal ridicule scold slam stress suggest support threaten tout underline underscore urge voice vow want welcome
`);

/** Verbs whose object is judged only together with a particle: "ruled out a vote". */
export const particleVerbs = framed(`
  brush: aside off
  laugh shrug write: off
  play talk: down up
  rule: out
  turn: down
  wave: away
`);

/** Verbs that say what something is: "called her a liar", "deems it illegal". */
export const namingVerbs = words("brand call consider declare deem dub judge label pronounce term think");

/** Verbs that say as what something appears: "described it as a gift". */
export const portrayingVerbs = words(`
  blame brand cast characterise characterize cite condemn criticise criticize decry denounce depict deride describe dismiss hail
  identify interpret label mock paint perceive portray praise present recognise recognize refer regard reject ridicule see
  slam tout view
`);

/** Verbs that take what is said, thought or judged behind a preposition. */
export const prepositionVerbs = framed(`
  advise caution warn: of about against
  agree: on with about to
  allude point object testify admit confess: to
  apologise apologize: for
  appeal beg call hope lobby plead push press pray wish: for
  approve disapprove dream think boast complain talk speak know conceive: of about
  argue: for against about
  ask: for about
  attest swear: to
  believe: in
  applaud attack blast castigate commend condemn credit fault mock praise rebuke ridicule scold slam thank: for
  brag care fret gush inquire joke lie rave reminisce tweet wonder worry write: about
  muse reflect: on about
  disagree sympathise sympathize: with
  hint: at
  insist: on
  protest rail campaign: against
`);

/** Adjectives of what somebody feels or means, with a clause, an infinitive or a preposition. */
export const feelingWords = words(`
  adamant afraid angry annoyed anxious apologetic appalled ashamed aware certain committed concerned confident conscious
  content convinced critical cynical dedicated delighted determined devastated disappointed dismissive distressed
  dubious eager embarrassed encouraged excited fearful frustrated furious glad grateful happy hesitant hopeful horrified
  impressed inclined insistent keen mindful nervous open opposed optimistic outraged persuaded pessimistic pleased
  prepared proud puzzled ready relieved reluctant sad saddened satisfied sceptical scornful shocked skeptical sorry
  supportive sure surprised suspicious sympathetic terrified thankful thrilled unaware uncertain unconvinced unhappy
  unsure unwilling upset wary willing worried
`);

/** Nouns for what somebody says, thinks or wants: whose it is, says or wants it. */
export const attitudeNouns = words(`
  accusation acknowledgement acknowledgment admission admiration advice advocacy allegation ambition anger
  announcement anxiety apology appeal appreciation argument aspiration assertion assessment assumption assurance
  backing belief bid call caution certainty challenge characterisation characterization charge claim comment commitment
  complaint concern conclusion condemnation confession confidence confirmation contention conviction criticism decision
  declaration defence defense demand denial denunciation description desire determination disagreement disappointment
  disapproval disdain dislike dismissal disregard distrust doubt dream endorsement enthusiasm estimate expectation
  explanation fear feeling finding forecast frustration goal gratitude guess hope idea insistence instruction intent
  intention invitation judgement judgment knowledge lament message mockery objection offer opinion opposition optimism
  order outrage pessimism plan plea pledge praise prediction preference projection promise proposal protest question
  readiness recommendation refusal regret rejection reluctance remark reminder report reply request respect resolve
  revelation rhetoric scepticism sense skepticism statement stance suggestion support suspicion sympathy testimony theory
  thought threat understanding view vow warning willingness wish worry
`);

/** Of these, what is wanted stands behind "for" or "to": "her call for talks", "his support for the bill". */
export const wantingNouns = words(`
  admiration appeal appreciation backing bid call commitment concern demand desire dislike dream endorsement enthusiasm
  fear goal gratitude hope opposition plan plea praise preference proposal recommendation request respect support sympathy
  wish objection threat
`);

/** Of these, what they are about stands behind "on": "his views on the war". */
export const viewingNouns = words("comment opinion position remark stance statement thought view rhetoric");

/** Verbs that lend their subject to such a noun: "has plans to", "voiced fears that". */
export const lendingVerbs = words(`
  abandon air announce convey defend deliver drop express have indicate issue keep launch make offer outline present raise
  reaffirm reiterate renew repeat share show signal state stress submit sound underline voice withdraw
`);
