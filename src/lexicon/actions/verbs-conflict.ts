/** Verbs of verbal conflict. Form of a row: see rows.ts; the actor is the subject unless given. */
export const conflictVerbs = `
# ACCUSE: disapproves
condemn denounce decry deplore slam blast lambaste criticize criticise chide rebuke castigate excoriate censure berate scold ridicule mock deride bemoan lament fault vilify disparage demonize demonise insult upbraid admonish reprimand lambast pillory chastise belittle smear defame savage trash skewer bash rap rip: ACCUSE/disapprove 111 > obj
condemn =to: SANCTION/convict > obj
blast ~off,hole,road: none
bash rip trash: none
lash hit +out =at: ACCUSE/disapprove 111 > at
hit +back =at: ACCUSE/disapprove 111 > at
hit lash +out: ACCUSE/disapprove 111 > at against
take +aim =at: ACCUSE/disapprove 111 > at
take ~aim =at: ACCUSE/disapprove 111 > at
take ~swipe,jab,dig,shot =at: ACCUSE/disapprove 111 > at
take ~issue =with: ACCUSE/disapprove 111 > with
rail inveigh fulminate: ACCUSE/disapprove 111 > against at
attack assail ~@speech: ACCUSE/disapprove 111 > owner of
attack assail =for: ACCUSE/disapprove 111 > obj
assail: ACCUSE/disapprove 111 > obj
complain: ACCUSE/disapprove 111 > about of against over to inner
grumble gripe: ACCUSE/disapprove 111 > about
disapprove =of: ACCUSE/disapprove 111 > of
object: REJECT 120 > to
oppose: REJECT 120 > obj
oppose =to: REJECT 120 > to
protest &obj: ACCUSE/disapprove 113 > obj
protest &clause: ACCUSE/disapprove 113 > inner
label brand describe denounce call portray depict as~@insult: ACCUSE/disapprove 111 > obj
label brand describe denounce call portray depict refer =as:@insult: ACCUSE/disapprove 111 > obj to
call describe hail portray as~@compliment: SUPPORT 051 > direct
describe hail portray =as:@compliment: SUPPORT 051 > direct
brand label &clause: ACCUSE/disapprove 111 > obj
regret: none
call &obj &clause: none
# ACCUSE: alleges, brings to court
accuse: ACCUSE/allege 112 > obj inner of
blame: ACCUSE/allege 112 > obj on for
blame by~@disaster: none
allege &clause: ACCUSE/allege 112 > inner
allege: ACCUSE/allege 112 > against by
implicate incriminate: ACCUSE/allege 112 > obj
implicate =in: ACCUSE/allege 112 > obj
suspect =of: ACCUSE/allege 112 > obj
suspect: none
charge =with: ACCUSE/allege 115 > obj
charge: ACCUSE/allege 115 > obj
charge ~@money: none
charge &clause: ACCUSE/allege 112 > inner
charge ~battery,phone,customer,passenger,user,tourist: none
indict arraign impeach: ACCUSE/allege 115 > obj
sue prosecute: ACCUSE/allege 115 > obj
file bring lodge press submit lay launch ~@charge: ACCUSE/allege 115 > against with
face ~accusation: ACCUSE/allege 112 from by > subj
file lodge ~protest,grievance,objection,complaint: ACCUSE/disapprove 113 > against with over
face ~charge,trial,lawsuit,accusation,allegation,indictment,prosecution: ACCUSE/allege 115 from by > subj
face ~investigation,probe,inquiry: ACCUSE/investigate 090 from by > subj
try =for: ACCUSE/allege 115 > obj
try &clause: none
put ~@people =on:trial: ACCUSE/allege 115 > obj
put =on:trial: ACCUSE/allege 115 > obj
stand go =on:trial: ACCUSE/allege 115 in > subj
# ACCUSE: investigates
investigate probe: ACCUSE/investigate 090 > obj in
question interrogate grill quiz by~police,investigator,prosecutor,detective,officer,authority,agent,fbi,lawmaker,senator,committee: ACCUSE/investigate 090 > obj
interrogate: ACCUSE/investigate 090 > obj
look =into: ACCUSE/investigate 090 > into
inspect audit scrutinize scrutinise: ACCUSE/investigate 090 > obj owner
open launch begin order announce start conduct reopen initiate ~@inquiry: ACCUSE/investigate 090 > into against on of
# REQUEST: asks, demands, urges, orders
ask ~question: none
ask =for: REQUEST 100 > obj for
ask &inf: REQUEST 100 > obj inner
ask =that: REQUEST 100 > inner
ask: none
request solicit: REQUEST 100 > from of owner to
request =from: REQUEST 100 > from
urge beg implore beseech exhort entreat: REQUEST 100 > obj inner on
press push lobby &clause: REQUEST 100 > obj inner
press pressure lobby petition pressurize nudge: REQUEST 100 > obj for
press =for: REQUEST 100 > obj for
push agitate =for: REQUEST 100 > for from
press ~button,charge: none
press +ahead: none
press +on: none
push +back: REJECT 120 > against on
push +back ~deadline,date: none
call =for: REQUEST 100 > on inner for from
call =on: REQUEST 100 > on
call upon =upon: REQUEST 100 > upon
call &clause =on: REQUEST 100 > on
call &clause =for: REQUEST 100 > inner for
appeal =for: REQUEST 100 > to for
appeal =to: REQUEST 100 > to
appeal =to:court: none
appeal ~ruling,decision,verdict,conviction,sentence,order,judgment: REJECT 120 > of owner
appeal !obj: none
demand: REQUEST 100 > from of by inner owner
demand ~release,freedom,return: REQUEST 100 > from by
demand ~attention,patience,skill,respect: none
require oblige compel &clause: REQUEST 100 > obj inner
require: none
require by~law,bill,rule,plan,system,work,job,deal,project,act,measure: none
order tell instruct give inf~leave,depart ~@envoy: SANCTION/expel 166 > obj owner
order tell instruct inf~leave,depart: COERCE/deport 174 > obj owner
order instruct command direct &clause: REQUEST 100 > obj inner
order instruct command direct: REQUEST 100 > obj to
order ~food,meal,drink,copy,pizza,aircraft,jet,plane,book: none
order ~@troops !clause: MOBILIZE/troops 154 > to into
order ~patrol,mobilization,mobilisation,deployment,alert,reinforcement: MOBILIZE/police 153 > in to against
order ~strike,attack,airstrike,assassination,killing,bombing,raid,assault,offensive: ASSAULT > on against of
order ~arrest,detention: COERCE/arrest 173 > of
order ~closure,evacuation,shutdown: COERCE/restrict 172 > of
direct ~film,traffic,movie,play: none
insist &should: REQUEST 100 > inner
insist =on: REQUEST 100 > on from
plead =with: REQUEST 100 > with
plead =for: REQUEST 100 > for to
plead ~guilty,innocent: none
plead: none
seek ~@aid,@refuge,help,assistance,support,extradition,ceasefire,talk,meeting,release,clarification,explanation,approval,guarantee,intervention,protection,loan,mediation,apology,compensation,return,recognition,resignation: REQUEST 100 > from of with in
seek ~damages,injunction: ACCUSE/allege 115 > from against
seek: none
seek &clause: none
invoke: none
recommend propose &clause: REQUEST 100 > inner to
propose: AGREE 030 > to with
propose ~marriage,name,toast: none
recommend suggest: none
advise &clause: REQUEST 100 > obj inner
remind: none
tell &inf: REQUEST 100 > iobj obj
challenge &clause: REQUEST 100 > obj
challenge: REJECT 120 > owner obj
challenge ~@ruling,@law: REJECT 120 > owner of
subpoena: REQUEST 100 > obj
encourage &inf: REQUEST 100 > obj
encourage: none
summon &clause: REQUEST 100 > obj
nominate: none
# REJECT: refuses, denies, cancels
reject rebuff spurn repudiate: REJECT 120 > from by owner obj
reject dismiss deny refute rebut dispute contradict ~@claim: REJECT 120 > from by owner of
dismiss =as: REJECT 120 > owner obj
dismiss ~@plan,threat,concern,fear,warning,idea,worry,theory,protest,evidence,finding,result,question,prospect,possibility,case,lawsuit,suit,petition,complaint,appeal,criticism: REJECT 120 > from by owner
dismiss brush shrug +off: REJECT 120 > owner from
deny: REJECT 120 > owner from by
deny &clause: REJECT 120
deny ~access,entry,visa,bail,permission,request,allocation,right,admission,service,permit,application,appeal,parole,asylum: REJECT 120 > iobj owner to for of
refute rebut disavow: REJECT 120 > owner obj
dispute: REJECT 120 > owner
refuse decline &clause: REJECT 120 > inner obj
refuse decline ~@plan,@aid,entry,permission,access,admission: REJECT 120 > from iobj to owner inner
refuse: REJECT 120 > iobj to owner obj
decline: none
decline by~share,price,stock,sale,profit,revenue,index,rate: none
veto: REJECT 129 > owner obj
veto block stall shelve ~@plan,resolution,sale,merger,takeover,aid,appointment,nomination,bid,funding,deal,bill,law,order,effort,move,entry: REJECT 120 > owner from by on
block ~@way: PROTEST/obstruct 144 > against in of
block ~account,website,site,access,internet,app,app,content,network: COERCE/censor 172 > obj to in
block: REJECT 120 > obj
rule +out: REJECT 120 > with
turn +down: REJECT 120 > owner from
turn +away: REJECT 120 > obj
resist withstand: REJECT 120 > owner obj
resist ~temptation,urge,arrest: none
defy flout: REJECT 129 > owner obj
violate breach break contravene ~@law: REJECT 129 > with of owner
violate ~woman,girl: ASSAULT/sexual > obj
ignore disregard: REJECT 120 > owner obj
snub: REJECT 120 > obj
cancel scrap postpone delay ~@talks: REJECT/meet 125 > with to
cancel scrap ~@deal,contract,order,plan,project,sale: REJECT 120 > with to
cancel ~flight,event,game,match,class,show,concert,festival,subscription: none
renege =on: REJECT 120 > to with
back walk +out =of: REJECT/meet 125 > of with
back +out: REJECT 120 > of
walk +away =from: REJECT/meet 125 > from
walk storm +out =of: REJECT/meet 125 > of with
pull +out =of:@talks: REJECT/meet 125 > with of
boycott: PROTEST/boycott 143 > obj of
shun: REJECT 120 > obj
shun ~work: PROTEST/strike 143 > against at
overturn quash annul invalidate nullify strike +down ~@ruling: REJECT 120 > of owner against
overturn quash annul invalidate nullify ~@ruling: REJECT 120 > of owner against
strike +down: REJECT 120 > owner
overrule: REJECT 120 > obj
fail &clause: none
stonewall: REJECT 120 > obj
bar ~entry: REJECT > to
disagree: REJECT 120 > with
contest: REJECT 120 > owner
# THREATEN
consider weigh mull ~sanction,tariff,retaliation,strike,embargo: THREATEN 130 > on against inner
consider weigh mull ~action: THREATEN 130 > against
retaliate =against: SANCTION > against
retaliate: SANCTION > against
threaten: THREATEN 130 > obj against with on inner of in to
threaten by~@disaster: none
threaten by~strike,crisis,conflict,inflation,shortage,move,violence,rise,plan,deforestation: none
warn &clause: THREATEN 130 > obj innersubj
warn =against: THREATEN 130 > obj against
warn =of:@disaster,risk,danger,shortage,delay,threat,flooding,snow,rain,wind,heat,damage: none
warn =of: THREATEN 130 > obj
warn: THREATEN 130 > obj
warn by~forecaster,scientist,expert,analyst,doctor,agency,service,economist,meteorologist,researcher,official,un,critic,center,centre: none
menace intimidate blackmail: THREATEN 130 > obj
issue deliver send ~threat,warning,ultimatum,deadline: THREATEN 130 > to against
issue ~reminder,demand,appeal,call,order,plea,request: REQUEST 100 > to inner for
issue ~apology: CONCEDE 055 > to
issue ~denial: REJECT 120 > of
issue ~condemnation: ACCUSE/disapprove 111 > of
issue ~warrant: THREATEN/arrest > for against
issue ~statement,declaration,bond,permit,report,licence,license,visa,decree,passport,guidance,alert: none
`;
