/** Verbs of verbal and material cooperation. Form of a row: see rows.ts; the actor is the subject unless given. */
export const cooperationVerbs = `
# AGREE: commits to do something later
agree &clause: AGREE 030 > with inner to
agree =to: AGREE 030 > with to
agree =on: AGREE 030 * subj with
agree =upon: AGREE 030 * subj with
agree =with: SUPPORT 051 > with
agree: AGREE 030 > with
concur =with: SUPPORT 051 > with
promise pledge vow: AGREE 030 > iobj obj to inner for
promise pledge vow ~@aid: AGREE 033 > iobj to for inner
pledge vow swear ~revenge,retaliation,vengeance: THREATEN/violence 138 > against on
pledge vow swear ~allegiance,loyalty,support,solidarity: SUPPORT 051 > to with
undertake guarantee &clause: AGREE 030 > to inner
commit &clause: AGREE 030 > to inner
commit =to: AGREE 030 > to
commit ~@aid,@troops: AGREE 033 > to for in
commit ~crime,suicide,murder,fraud,atrocity,offence,offense,abuse,violation,perjury,genocide,massacre: none
offer &clause: AGREE 030 > iobj to inner
offer: AGREE 033 > iobj to for
send extend ~condolence,congratulation,greeting: SUPPORT 051 > to iobj
offer ~condolence,sympathy,congratulation,apology,support,praise: SUPPORT 051 > to iobj
offer ~resignation: RETREAT/resign > to
offer ~detail,comment,advice,glimpse,insight,clue,explanation,discount,opportunity,chance,view: none
accept ~invitation,offer,proposal,plan,deal,demand,term,request,condition,compromise,formula,mediation,truce,ceasefire,recommendation,settlement,bid: AGREE 030 > from owner of
accept ~responsibility,blame,apology,defeat,fact,award,prize,bribe,resignation,result,payment: none
accept ~refugee,migrant,asylum,evacuee: AID 075 > obj from
accept &clause: AGREE 030 > inner
consent assent acquiesce: AGREE 030 > to inner
approve ~@aid,loan,deal,sale,request,extension,plan,deployment,merger,takeover,treaty,bailout,package,proposal,agreement,application: AGREE 030 > for to owner
authorize authorise ~@aid,@troops,sale,deployment,mission,release: AGREE 030 > for to owner
volunteer &clause: AGREE 030 > inner to
reach strike conclude clinch ~@deal: AGREE 030 * subj with
strike ~balance,chord,note,tone: none
reach ~final,semifinal,target,level,record,peak,age,high,low,conclusion,stage,milestone,point,verdict: none
negotiate ~@deal: CONSULT 046 * subj with
secure win ~@deal: AGREE 030 > with from
hammer +out ~@deal: AGREE 030 * subj with
work +out ~@deal: AGREE 030 * subj with
schedule arrange plan ~protest,demonstration,rally,march: THREATEN/restrict 130 > against
plan ~attack,strike,bombing,assassination,coup,invasion,assault,kidnapping: THREATEN/violence 138 > on against at
extend issue ~invitation: AGREE 036 > to
invite: AGREE 036 > obj
invite ~bid,tender,question,comment,application,criticism: none
lure: none
host =for: CONSULT/visit 043 for obj > subj
host ~@people: none
adopt ~@deal: AGREE 030 > with
renew extend ~@deal,mandate,visa: AGREE 030 > with for owner
# CONSULT: meets and talks
meet: CONSULT 040 * subj obj with
meet ~need,demand,deadline,target,goal,requirement,criterion,condition,standard,challenge,expectation,cost,fate,obligation,resistance,threshold,quota: none
meet =with:resistance,criticism,silence,approval,opposition,anger,skepticism,scepticism,outrage: none
talk speak converse chat =with: CONSULT 040 * subj with
talk speak =by:phone,telephone: CONSULT/phone 041 * subj with to
talk speak =over:phone,telephone: CONSULT/phone 041 * subj with to
talk speak =on:phone,telephone: CONSULT/phone 041 * subj with to
talk speak =via:video,phone,videolink: CONSULT/phone 041 * subj with to
talk speak =to:reporter,journalist,medium,press,parliament,crowd,supporter,broadcaster,television,newspaper,agency,student,bbc,radio,news,tv,afp,cnn,congress,delegate,lawmaker,camera: none
talk speak =to: CONSULT 040 * subj to with
speak +out =against: ACCUSE/disapprove 111 > against
speak =against: ACCUSE/disapprove 111 > against
consult: CONSULT 040 * subj obj with
confer =with: CONSULT 040 * subj with
confer ~degree,title,award,status: none
negotiate =with: CONSULT 046 * subj with
negotiate bargain parley: CONSULT 046 * subj with between
discuss debate =with: CONSULT 040 * subj with
discuss by~president,minister,leader,official,secretary,envoy,delegation,diplomat,chancellor: CONSULT 040 * subj with
visit: CONSULT/visit 042 > obj
visit ~museum,website,site,church,grave,doctor,family,shop,store,hospital,scene,school,factory,memorial,cemetery: none
tour by~minister,president,secretary,leader,pope,envoy,delegation,king,queen,prince,chancellor: CONSULT/visit 042 > obj
travel fly head go return =to by~president,minister,secretary,leader,envoy,delegation,pope,chancellor,king,diplomat,negotiator,official,mediator,emissary,chief: CONSULT/visit 042 > to
arrive land =in by~president,minister,secretary,leader,envoy,delegation,pope,chancellor,king,diplomat,negotiator,official,mediator,emissary,chief: CONSULT/visit 042 > in
travel fly arrive =for:@talks: CONSULT/visit 042 > to in at
receive ~president,minister,secretary,leader,envoy,delegation,ambassador,pope,chancellor,king,diplomat,prince,counterpart,visitor: CONSULT/visit 043 obj > subj
receive ~@aid,loan,support: AID 070 from > subj
receive ~threat: none
receive ~guarantee,assurance,pledge: AGREE 030 from by > subj
receive: none
host: CONSULT/visit 043 obj for with > subj
host ~@talks,negotiation,peace: CONSULT/third-party 044 * subj between with of
host ~game,event,tournament,olympics,show,cup,festival,party,final,program,programme,exhibition,website,refugee,championship,match,race,podcast: none
greet: CONSULT/visit 043 obj > subj
welcome ~president,minister,secretary,leader,envoy,delegation,ambassador,pope,chancellor,king,diplomat,prince,counterpart,visitor: CONSULT/visit 043 obj > subj
phone telephone ring: CONSULT/phone 041 * subj obj
call &obj !clause: CONSULT/phone 041 * subj direct
call ~meeting,conference,session,summit,election,vote,referendum,police,attention,name,witness,rally: none
call ~strike,protest,demonstration: PROTEST/strike 143 > against at
mediate arbitrate: CONSULT 045 > between in obj
broker ~@deal,talk,peace,swap,release: CONSULT 045 > between
convene ~@talks: CONSULT 040 * subj with of
attend ~@talks: CONSULT 040 * subj with
attend ~school,funeral,university,ceremony,class,event,church,game,match: none
huddle =with: CONSULT 040 * subj with
sit +down =with: CONSULT 040 * subj with
join ~@talks: CONSULT 040 * subj with
exchange ~view,letter,message,call: CONSULT 040 * subj with
exchange ~fire: ASSAULT/firearms 193 * subj with
exchange trade swap ~prisoner,hostage,captive,detainee,body: RETREAT/release 0841 * subj with
exchange swap share ~information,intelligence,datum,data,technology: COOPERATE 064 * subj with
exchange ~gift,vow,insult,blow: none
summon ~@envoy: ACCUSE/disapprove 111 > obj owner
summon: REQUEST 100 > obj
# SUPPORT: approves in words, starts or betters ties
praise hail applaud commend laud extol congratulate compliment acclaim: SUPPORT 051 > obj
thank: SUPPORT 051 > obj
endorse champion: SUPPORT 051 > obj
back by~@disaster: none
back ~@plan,call,candidate,effort,claim,side,rebel,government,president: SUPPORT 051 > obj
back: SUPPORT 051 > obj
support: SUPPORT 051 > obj
support ~family,child,weight,growth,life,price,economy,team: none
welcome: SUPPORT 051 > obj
salute honor honour: SUPPORT 051 > obj
recognize recognise ~independence,state,statehood,government,sovereignty,victory,president,republic,country,election,claim,territory,passport,annexation: SUPPORT 054 > obj of as
recognize recognise =as: SUPPORT 054 > obj
defend ~decision,right,move,policy,record,action,handling,remark,use,comment,plan,president,minister,country,ally,conduct,deal,law,leader,strike: SUPPORT 051 > obj against
defend =against:criticism,charge,allegation,accusation,claim: SUPPORT 051 > obj
defend ~himself,herself,itself,themselves,title,city,town,border,position: none
defend: SUPPORT 051 > obj
apologize apologise: CONCEDE 055 > to for
forgive: SUPPORT 056 > obj
forgive cancel ~debt: AID 071 > of owner for
side align =with: SUPPORT 051 > with
stand =with: SUPPORT 051 > with
stand =by: SUPPORT 051 > by
stand =behind: SUPPORT 051 > behind
rally =behind: SUPPORT 051 > behind
rally =around: SUPPORT 051 > around
sympathize sympathise =with: SUPPORT 051 > with
mourn: none
restore establish resume normalize normalise upgrade improve repair rebuild mend deepen strengthen ~@ties: SUPPORT 050 * subj with
open reopen ~embassy,consulate,mission: SUPPORT 050 > in
sign ~@truce: RETREAT/ceasefire 0871 * subj with
sign initial ratify ~@deal: SUPPORT 057 * subj with inner
ratify approve back ~bid,membership,accession: SUPPORT 057 > owner of
sign ratify ~law,bill,order,legislation,decree,book,player,register,petition,document: none
sign +up: none
sign +on =to: SUPPORT 057 > to
express voice ~@vow: SUPPORT 051 > for to with
express voice ~@anger: ACCUSE/disapprove 111 > at over about with to
express voice ~regret,remorse: CONCEDE 055 > to
express ~optimism,hope,interest,readiness,willingness: none
reiterate reaffirm ~@vow,commitment,support: SUPPORT 051 > for to with
lend throw ~support,backing,weight: SUPPORT 051 > to behind
appreciate admire: SUPPORT 051 > obj
vouch =for: SUPPORT 051 > for
campaign =for: SUPPORT 051 > for
vote =for: SUPPORT 051 > for
vote =against: REJECT 120 > against
vote +down: REJECT 120 > obj
reconcile =with: SUPPORT 050 * subj with
award present give ~medal,award,honour,honor,prize: SUPPORT 051 > to iobj obj
ally =with: SUPPORT 050 * subj with
# CONCEDE: gives in by words
allow permit let &clause: CONCEDE 080 > obj inner
allow let permit ~inspector,observer,monitor,worker,convoy,journalist,aid,inspection: RETREAT/access 086 > obj
let ~@people: none
allow by~@disaster: none
allow by~system,app,technology,software,service,feature,rule,loophole,change: none
permit allow: CONCEDE 080 > obj
ease relax loosen soften lift remove scrap end cancel rescind ~@curb: CONCEDE 081 > on for against in
lift ease remove waive end suspend drop roll relax ~sanction,embargo,blockade,tariff,siege,quarantine: RETREAT 085 > on against of from
lift ~spirit,trophy,price,cup,weight,leg,lid,veil,economy,rate,title,stake: none
drop ~objection,opposition,demand,threat,claim: CONCEDE 081 > to against
drop withdraw abandon ~@charge: CONCEDE 081 > against of
acquit exonerate absolve clear: CONCEDE 081 > obj
acquit exonerate absolve clear =of: CONCEDE 081 > obj
clear ~way,snow,debris,rubble,street,road,hurdle,path,name,area: none
pardon amnesty: CONCEDE 081 > obj
commute ~sentence: CONCEDE 081 > of owner
commute: none
relent capitulate backtrack backpedal: CONCEDE 080 > to on
back +down: CONCEDE 080 > to from
give +in: CONCEDE 080 > to
cave bow yield =to: CONCEDE 080 > to
cave +in: CONCEDE 080 > to
comply =with: CONCEDE 080 > owner with
concede ~defeat,election,race: CONCEDE 080 > to
concede ~goal,penalty,point: none
call +off ~strike,protest,boycott,demonstration,march,rally,blockade,walkout: CONCEDE 080 > against with
call +off ~@talks,wedding: REJECT/meet 125 > with
call +off ~search,game,match,event: none
suspend end ~strike,protest,boycott,demonstration,hunger,walkout,campaign: CONCEDE 080 > against
reinstate: CONCEDE 080 > obj
legalize legalise decriminalize: CONCEDE 081 >
grant ~right,autonomy,bail,parole,amnesty,pardon,permission,access,request,concession,immunity,clemency: CONCEDE 080 > iobj to owner
retract withdraw ~demand,claim,accusation,statement,remark,objection: CONCEDE 080 > against
compromise !obj: CONCEDE 080 > with on
# COOPERATE: works together in deed
cooperate collaborate: COOPERATE 060 * subj with
cooperate collaborate =with:investigation,police,investigator,authority,prosecutor,inquiry: COOPERATE 063 > with
partner team =with: COOPERATE 060 * subj with
team +up: COOPERATE 060 * subj with
trade =with: COOPERATE 061 * subj with
extradite: COOPERATE 063 > to
import buy purchase ~oil,gas,weapon,arms,jet,aircraft,missile,grain,fuel,goods,uranium,helicopter,drone,crude,wheat,company,stake,@company: COOPERATE 061 > from owner obj
export sell ~oil,gas,weapon,arms,jet,aircraft,missile,grain,fuel,goods,uranium,helicopter,drone,crude,wheat,stake,business,unit,@company: COOPERATE 061 > to
import buy purchase =from: COOPERATE 061 > from
sell =to: COOPERATE 061 > to
acquire: COOPERATE 061 > obj from
buy: COOPERATE 061 > obj
acquire ~skill,taste,habit,knowledge,reputation: none
merge: COOPERATE 061 * subj with
merge ~file,lane: none
invest =in: COOPERATE 061 > in
hold conduct stage begin start launch ~exercise,drill,maneuver,manoeuvre,wargame =with: COOPERATE 062 * subj with
join ~force: COOPERATE 060 * subj with
coordinate =with: COOPERATE 060 * subj with
hand +over: COOPERATE 063 > to
hand +over ~@aid,document,list,report,cheque,check,key,gift,material,box,clothes: AID 070 > to
hand turn +over ~weapon,territory,control,power,prisoner,hostage,base,town,body,remains: RETREAT 087 > to
share ~@aid: AID 070 > with
# AID: gives material help
aid assist: AID 070 > obj
help &clause: AID 070 > obj inner
help: AID 070 > obj
help by~@disaster: none
donate contribute: AID 070 > to for in
contribute =to:@disaster,growth,rise,increase,decline,problem,climate,death,fall,success,delay: none
provide give send supply deliver ship hand channel distribute pour ~@aid: AID 070 > iobj to for in
provide give supply deliver =with:@aid: AID 070 > obj
send dispatch fly =with:food,medicine,supply,relief,tent,blanket,water,vaccine: AID 070 > to
provide =with: AID 070 > obj
supply equip arm =with: AID 072 > obj
arm: AID 072 > obj
arm ~himself,themselves,itself: MOBILIZE/weapons 154 > against
equip: AID 072 > obj
train ~hacker,militant,guerrilla: MOBILIZE/militia 154 > against
train ~rebel,soldier,force,troop,police,army,fighter: AID 072 > owner obj
grant give offer ~@refuge: AID 075 > iobj to
grant award lend loan ~@aid: AID 071 > iobj to for
lend loan: AID 071 > to iobj
fund finance bankroll subsidize subsidise: AID 071 > obj
bail +out: AID 071 > obj
airlift parachute ~@aid: AID 073 > to
airlift evacuate: AID 073 > obj from
rescue save: AID 073 > obj
save ~money,time,energy,file,game,cost,penalty,job,million: none
shelter house feed vaccinate: AID 073 > obj
pay ~compensation,reparation,damages: RETREAT > to
pay: none
compensate: RETREAT > obj
give ~birth,evidence,testimony,detail,interview,speech,way,reason,name,notice,example,up,thought,chance,look,advice,comment: none
give ~welcome: CONSULT/visit 043 to iobj > subj
give ~ultimatum,warning,deadline: THREATEN 130 > iobj to
give ~approval,nod,assurance,guarantee,consent,green,permission,light,blessing,go-ahead: AGREE 030 > iobj to for
treat ~patient,wounded,injured,victim: none
# RETREAT: gives way in deed
withdraw pull ~@troops: RETREAT/withdraw 0872 > from
withdraw pull +out ~@troops: RETREAT/withdraw 0872 > from of
withdraw retreat by~troop,force,soldier,army,rebel,fighter,unit,militia,tank: RETREAT/withdraw 0872 > from
retreat: RETREAT/withdraw 0872 > from to
pull +back: RETREAT/withdraw 0872 > from
evacuate ~settlement,base,post,troop,outpost,position: RETREAT/withdraw 0872 > owner from
vacate cede relinquish: RETREAT/withdraw 0872 > to owner
withdraw =from: SANCTION/withdraw 164 > from
withdraw !obj =from:@town,country,province,valley,coast,front,outskirts,strip,suburb: RETREAT/withdraw 0872 > owner from
withdraw ~@envoy,staff,recognition,support,aid,funding,backing,cooperation: SANCTION/withdraw 161 > from for of
withdraw scrap shelve abandon ~bill,legislation,tax,reform,decree,law: CONCEDE 083 > to
withdraw ~@deal,@plan,bid,candidacy,offer,invitation,bill: REJECT 120 > to from
withdraw ~study,paper,product,article,drug,ad,advertisement,remark,statement,money,film,book,model: none
withdraw: SANCTION/withdraw 164 > from
pull +out =of: SANCTION/withdraw 164 > of from
pull +out =from: SANCTION/withdraw 164 > from
quit ~post,job,government,office,party,position,race,cabinet,role: RETREAT/resign > as owner
quit leave exit ~alliance,union,pact,accord,treaty,bloc,organization,organisation,agreement,coalition,eu,court: SANCTION/withdraw 164 > obj
resign: RETREAT/resign > from
step stand +down: RETREAT/resign > from
step +aside: RETREAT/resign
abdicate: RETREAT/resign
free release: RETREAT/release 0841 > obj
release ~@report,fund,money,water,gas,product,statement,single,aid,funding,tranche,information,name,agenda,dividend,earnings,oil,schedule: none
free +up: none
repatriate: RETREAT/release 0842 > obj to
return ~prisoner,hostage,body,remains,weapon,property,territory,land,artifact,artefact,refugee,seat,child,equipment: RETREAT 0842 > to from
return ~call,fire,verdict,serve: none
disarm demobilize demobilise: RETREAT/disarm 0874 > obj
disarm demobilize demobilise by~rebel,militia,group,fighter: RETREAT/disarm 0874
lay +down ~@weapon: RETREAT/disarm 0873 > to
surrender: RETREAT 087 > to
surrender ~@weapon: RETREAT/disarm 0873 > to
dismantle destroy ~arsenal,stockpile,reactor,warhead: RETREAT/disarm 0874
declare announce observe implement honor honour ~@truce: RETREAT/ceasefire 0871 > with
cease halt pause suspend stop end ~fire,attack,offensive,war,operation,hostility,shelling,bombing,airstrike,strike,fighting,bombardment,campaign,siege,occupation,invasion: RETREAT/ceasefire 0871 > on against in of with
stop cease &clause: RETREAT 085 > inner
reopen open ~border,crossing,bridge,port,corridor,airspace: RETREAT/access 086 > to with for
reopen open ~fire: ASSAULT/firearms 193 > on at
reverse rescind revoke repeal overturn scrap ~ban,decision,restriction,law,order,suspension,curfew,policy: CONCEDE 081 > on against
`;
