/** Verbs of material conflict. Form of a row: see rows.ts; the actor is the subject unless given. */
export const forceVerbs = `
# PROTEST
protest !obj: PROTEST/demo 141 > against at over in inner
protest &obj by~@crowd: PROTEST/demo 141 > obj inner
protest ~innocence: none
demonstrate !obj !clause: PROTEST/demo 141 > against in inner
demonstrate: none
rally !obj: PROTEST/demo 141 > against inner
rally by~share,stock,market,price,currency,team,index,oil,bitcoin,rupee: none
rally =behind: SUPPORT 051 > behind
march by~@crowd: PROTEST/demo 141 > against on to in inner
picket: PROTEST/demo 141 > obj inner
riot: PROTEST/riot 145 > against in inner
chant: none
strike !obj by~@crowd,pilot,staff,crew,actor,writer,member: PROTEST/strike 143 > against at over inner
strike by~@disaster: none
walk =off:job: PROTEST/strike 143 > at against over inner
walk +out by~@crowd,pilot,staff,crew: PROTEST/strike 143 > at of against inner
go =on:strike: PROTEST/strike 143 > against at in over inner
go be =on:hunger: PROTEST/hunger 142 > against inner
stop down ~work,tool: PROTEST/strike 143 > at against inner
stage hold organize organise join begin launch call plan lead start attend ~protest,demonstration,rally,march,sit-in,vigil,picket: PROTEST/demo 141 > against in over at outside inner
stage hold begin start launch join continue organize organise end ~strike,walkout,stoppage: PROTEST/strike 143 > against at over in inner
begin start stage continue ~hunger: PROTEST/hunger 142 > against inner
block blockade obstruct barricade ~@way by~@crowd: PROTEST/obstruct 144 > against in of inner
occupy by~student,protester,activist,worker,demonstrator: PROTEST/obstruct 144 > obj inner
take pour =to:street: PROTEST/demo 141 > against in over inner
pour take =into:street: PROTEST/demo 141 > against inner
clash =with by~protester,demonstrator,student,rioter,activist,fan,supporter,worker: PROTEST/riot 145 > with inner
clash =over: none
clash =over by~troop,force,army,police,protester,supporter,gang,militia,soldier,fighter,fan,militant,tribe,villager: ASSAULT 190 * subj with between
clash: ASSAULT 190 * subj with between
vandalize vandalise deface: PROTEST/vandalize > obj
burn ~flag,effigy: PROTEST/vandalize > of owner
loot ransack: ASSAULT/destroy > obj
# SANCTION
sanction blacklist: SANCTION/discontinue 163 > obj
impose slap reimpose levy place ~@sanction: SANCTION/discontinue 163 > on against
tighten toughen widen expand ~sanction,embargo,blockade: SANCTION/discontinue 163 > on against of
raise hike increase ~tariff: SANCTION/discontinue 163 > on against
embargo: SANCTION/discontinue 163 > obj
expel ~@envoy: SANCTION/expel 166 > owner obj of
expel =from:party,group,union,organization,organisation,council,parliament,alliance,bloc,club: SANCTION/expel 166 > obj
expel ~migrant,immigrant,refugee,asylum,national,citizen,worker,family,foreigner: COERCE/deport 174 > obj
expel: SANCTION/expel 166 > obj
oust eject: SANCTION/expel > obj
topple overthrow depose unseat: ASSAULT > obj
unseat by~candidate,challenger: none
remove =from:@post,power,office: SANCTION/expel > obj
remove by~force,troop,soldier,coup,intervention: ASSAULT > obj
fire sack dismiss axe: SANCTION/expel > obj
fire ~shot,bullet,round,gun,@missile,weapon,cannon,artillery,mortar,shell: ASSAULT/firearms 193 > at on into toward
fire ~missile,rocket: ASSAULT/heavy-weapons 194 > at on into toward
fire ~tear,gas,canister,rubber,water: ASSAULT/crowd-control > at on
fire !obj: ASSAULT/firearms 193 > on at into
dismiss: SANCTION/expel > obj
suspend: SANCTION/expel > obj from
suspend halt freeze cut stop end curtail scrap reduce slash sever withhold ~participation,@aid,@ties,trade,talk,negotiation,flight,sale,export,import,supply,cooperation,funding,operation,agreement,membership,license,mediation,service,shipment,subsidy,delivery,purchase,payment,deal,exchange,program,programme,treaty,visa: SANCTION/discontinue 162 > with to from for of in between
sever cut break ~@ties: SANCTION/discontinue 161 > with to
break +off ~@ties,@talks: SANCTION/discontinue 161 > with
cut +off: SANCTION/discontinue 162 > obj with
cut reduce ~rate,cost,emission,price,job,tax,spending,forecast,deficit,hole,time,risk,ribbon,output,production,debt: none
downgrade ~@ties: SANCTION/discontinue 161 > with
downgrade: none
freeze ~asset,account,fund: SANCTION/discontinue 163 > of owner
recall ~@envoy: SANCTION/withdraw 161 > from to owner
recall: none
decertify: SANCTION/discontinue > obj
convict: SANCTION/convict > obj
find &clause: none
find ~guilty,liable: SANCTION/convict > obj
find as~guilty,liable: SANCTION/convict > obj
rule =against: SANCTION/convict > against
sentence: SANCTION/convict > obj
jail by~court,judge,tribunal,jury: SANCTION/convict > obj
fine penalize penalise: SANCTION/convict > obj
disqualify: SANCTION/expel > obj
ban bar suspend =from: COERCE/restrict 172 > obj
discontinue terminate: SANCTION/discontinue 162 > with to
isolate: SANCTION/discontinue > obj
strip =of: SANCTION/expel > obj
delist: SANCTION/discontinue > obj
# MOBILIZE
mobilize mobilise: MOBILIZE/troops 154 > against in to
mobilize mobilise ~supporter,voter,protester,resource,fund,donor: none
deploy dispatch send station mass amass move rush redeploy sail rotate ~@troops,@weapon: MOBILIZE/troops 154 > against to in into near on along
scramble ~@troops: MOBILIZE/troops 154 > against to near
deploy: MOBILIZE/troops 154 > to in against
mass: MOBILIZE/troops 154 > near along on at
send dispatch ~envoy,delegation,mediator,minister,diplomat: CONSULT/visit 042 > to
send dispatch ~observer,monitor,peacekeeper,team: AID 074 > to in
send ~message,signal,letter,email,text,photo,invitation: none
send ~migrant,immigrant,refugee,deportee =back: COERCE/deport 174 > obj to
call +up ~reservist,reserve,troop,conscript: MOBILIZE/troops 154 > against
remain stay be =on:alert,standby: MOBILIZE/troops 154 > in along against
put place =on:alert,standby,footing: MOBILIZE/troops 154 > in against
beef step bolster +up ~security,patrol,presence,force,defense,defence: MOBILIZE/police 153 > in at along
bolster strengthen reinforce increase tighten boost ~force,troop,presence,security,defence,defense,border,garrison,patrol: MOBILIZE/troops 154 > in along at against
test test-fire launch fire ~@missile: MOBILIZE/weapons 154 > toward near over
test ~product,drug,vaccine,system,water,patient,sample: none
test: none
conscript draft ~@people,reservist,soldier: MOBILIZE/troops 154 > against
hold conduct stage begin start launch ~exercise,drill,maneuver,manoeuvre,wargame: MOBILIZE/troops 154 > near off in against
enrich ~uranium: MOBILIZE/weapons 154
rearm: MOBILIZE/weapons 154
patrol: MOBILIZE/troops 154 > obj in
stockpile: MOBILIZE/weapons 154
# COERCE
arrest detain apprehend imprison incarcerate intern nab: COERCE/arrest 173 > obj in
jail: COERCE/arrest 173 > obj
capture ~@town: ASSAULT > obj from owner
capture: COERCE/arrest 173 > obj
capture ~attention,image,moment,imagination,video,essence,title,footage,share,gold,carbon,trophy: none
recapture retake ~@town: ASSAULT > from owner obj
recapture: COERCE/arrest 173 > obj
hold ~@captive: COERCE/arrest 173 > obj
hold =hostage: ASSAULT/abduct 181 > obj
hold ~hostage: ASSAULT/abduct 181 > obj
hold =as:shield: COERCE > obj
hold =in:custody,prison,jail,detention: COERCE/arrest 173 > obj
take =into:custody: COERCE/arrest 173 > obj
take =to:court: ACCUSE/allege 115 > obj
take ~case,dispute,matter,complaint,claim,appeal,fight =to: none
respond =in:kind: SANCTION > to against
respond =with:force,strike,sanction,tariff: SANCTION > to against
take ~countermeasure,retaliation,reprisal: SANCTION > against
take ~action,step,measure =against: SANCTION > against
take ~@people =hostage: ASSAULT/abduct 181 > obj
take ~hostage: ASSAULT/abduct 181 > obj of
take ~oath,place,part,step,action,time,measure,advantage,effect,care,note,look,decision,responsibility,break,vote,seat: none
take +over: none
round +up: COERCE/arrest 173 > obj
extort: COERCE > from obj
seize confiscate impound expropriate nationalize nationalise requisition commandeer: COERCE/seize 171 > from of owner obj
seize ~power: COERCE > from in
seize ~@town: ASSAULT > from owner obj
seize ~opportunity,chance,moment,power,initiative: none
raid search ransack: COERCE/seize 171 > owner obj
search !obj: none
search =for: none
raid =in: COERCE/seize 171 > obj in
intercept board ~ship,vessel,tanker,boat: COERCE/seize 171 > obj of
ban outlaw prohibit criminalize criminalise proscribe: COERCE/restrict 172 > obj from
bar forbid: COERCE/restrict 172 > obj
restrict curb limit curtail ~@people,access,freedom,movement,speech,right,travel,press,media,protest,export,internet,immigration,entry: COERCE/restrict 172 > of owner for on in
censor gag muzzle silence: COERCE/censor > obj
shut close +down: COERCE/restrict 172 > obj
close seal ~strait,waterway,port,consulate,bridge,embassies,border,airspace,crossing,office,newspaper,station,embassy,airport,mosque,church,road: COERCE/restrict 191 > with to of in owner
close shut ~deal,door,gap,case,week,session: none
deport: COERCE/deport 174 > obj to
remove clear disperse drag ~protester,demonstrator,activist,squatter: COERCE > obj
evict displace uproot: COERCE/deport 174 > obj from
displace by~@disaster: none
exile banish: COERCE/deport 174 > obj
force drive +out: COERCE/deport 174 > obj
force compel coerce &clause: COERCE > obj
force compel coerce: COERCE > obj
force by~@disaster: none
revoke cancel suspend withdraw annul rescind ~@document: COERCE/restrict 172 subj issuer > of owner for from
deny ~visa,entry: REJECT > iobj to
impose declare extend announce enforce slap place ~@curb: COERCE/restrict 172 > on in against
impose declare extend announce enforce ~curfew: COERCE/curfew 1723 > in on
impose declare extend announce proclaim ~@emergency,martial: COERCE/martial-law 1724 > in on
declare ~state: COERCE/martial-law 1724 > in
declare ~war: THREATEN/violence 138 > on against
declare ~independence: REJECT > from
declare ~victory,bankruptcy,winner,interest,dividend: none
blockade besiege encircle: COERCE/restrict 191 > obj
crack +down: COERCE > on
clamp +down: COERCE > on
repress suppress oppress persecute subjugate quell crush: COERCE > obj
suppress ~appetite,fire: none
hack: COERCE/cyber > obj into
hack break =into: COERCE/cyber > into
quarantine isolate confine: COERCE/restrict 172 > obj
place put =under:arrest,detention,custody: COERCE/arrest 173 > obj
place put =under:curfew,lockdown,quarantine,siege: COERCE/restrict 172 > obj
withhold: COERCE/withhold > from
deprive: COERCE/withhold > obj
harass bully: COERCE > obj
stop ~vessel,ship,convoy,boat: COERCE/seize 171 > obj
annex: ASSAULT > obj
colonize colonise: COERCE > obj
# ASSAULT
attack assault: ASSAULT > obj
bomb firebomb: ASSAULT/explosives 1832 > obj
bombard shell pound pummel: ASSAULT/heavy-weapons 194 > obj
strike hit ~@town,base,target,building,position,hospital,facility,school,convoy,site,camp,tanker,ship,depot,refinery,airport,house,home,apartment,market,vehicle,area,bunker,installation: ASSAULT > owner obj in
strike: ASSAULT > obj in
hit by~missile,rocket,drone,airstrike,strike,bomb,shell,force,army,military,jet,warplane: ASSAULT > owner obj
hit by~@disaster: none
hit: none
kill slay murder: ASSAULT 190 > obj
kill by~@disaster: none
kill by~gunman,soldier,police,militant,bomber: ASSAULT/firearms 193 > obj
kill ~bill,deal,plan,time,project,proposal: none
assassinate: ASSAULT/targeted 185 > obj
execute behead hang lynch: ASSAULT/targeted > obj
execute ~plan,order,search,warrant,strategy,project: none
hang +out: none
hang +on: none
hang ~picture,flag,banner,portrait: none
massacre slaughter exterminate: ASSAULT/targeted 200 > obj
shoot: ASSAULT/firearms 193 > obj at
shoot +down: ASSAULT > obj owner of
gun +down: ASSAULT/firearms 193 > obj
down ~drone,jet,plane,aircraft,helicopter,missile,airliner: ASSAULT > owner of obj
shoot ~film,video,movie,scene,photo,footage: none
stab hack knife: ASSAULT/primitive > obj
beat: none
beat by~police,officer,soldier,guard,troop,force,mob,attacker,gunman,militiaman,agent,militant,crowd,thug,gang,man,assailant: ASSAULT/beat 182 > obj
beat ~protester,demonstrator,journalist,reporter,prisoner,detainee,civilian,man,woman,migrant,refugee,activist,student,boy,girl,resident,villager,driver,people: ASSAULT/beat 182 > obj
beat =to:death: ASSAULT/beat 182 > obj
batter club bludgeon flog whip kick punch slap: ASSAULT/beat 182 > obj
torture: ASSAULT/torture 1822 > obj
rape molest: ASSAULT/sexual 1821 > obj
abduct kidnap hijack: ASSAULT/abduct 181 > obj
invade: ASSAULT > obj
invade ~privacy,pitch: none
storm overrun: ASSAULT > obj
storm by~@crowd: PROTEST/riot 145 > obj
storm !obj: none
ambush: ASSAULT > obj
battle fight combat: ASSAULT 190 > obj with against
battle fight =between: ASSAULT 190 * between
battle fight combat ~fire,blaze,flame,wildfire,cancer,disease,corruption,crime,poverty,inflation,virus,terrorism,epidemic,pandemic,change,election,charge,case,allegation,terror,trafficking,hunger,flood,misinformation: none
fight =for: none
wound injure maim hurt: ASSAULT > obj
wound injure maim hurt by~@disaster: none
hurt ~industry,economy,business,company,consumer,market,growth,farmer,chance,interest,effort,relation,feeling,reputation,image,sale,export,profit,household,price,sector,exporter,investment: none
hurt: none
harm: none
destroy demolish raze flatten bulldoze wreck level: ASSAULT/destroy > owner obj of
destroy demolish raze flatten wreck damage level by~@disaster: none
level =against: none
damage: ASSAULT/destroy > owner obj
burn torch: ASSAULT/destroy > owner obj
burn !obj: none
set ~fire,blaze =to: ASSAULT/destroy > to
set =on:fire: ASSAULT/destroy > obj owner
set =ablaze: ASSAULT/destroy > obj
blow +up: ASSAULT/explosives 1832 > owner obj in
detonate explode ~bomb,device,explosive,car,vest,mine,series: ASSAULT/explosives 1832 > in at near
plant ~bomb,mine,explosive: ASSAULT/explosives 1832 > in at
open ~fire: ASSAULT/firearms 193 > on at
launch fire ~drone,missile,rocket,salvo =at: ASSAULT/heavy-weapons 194 > at
launch fire ~drone,missile,rocket,salvo =on: ASSAULT/heavy-weapons 194 > on
launch fire ~drone,missile,rocket,salvo =against: ASSAULT/heavy-weapons 194 > against
launch fire ~drone,missile,rocket,salvo =into: ASSAULT/heavy-weapons 194 > into
launch carry mount stage conduct unleash order begin ~attack,strike,airstrike,offensive,raid,assault,bombing,invasion,operation,incursion,ambush,barrage,counteroffensive,bombardment: ASSAULT > on against at of in into
carry +out ~attack,strike,airstrike,offensive,raid,assault,bombing,operation,killing,assassination,massacre: ASSAULT > on against at in
launch ~product,campaign,service,app,book,satellite,career,website,project,program,programme,bid,initiative: none
gas poison: ASSAULT/unconventional > obj
sink ~ship,boat,vessel,submarine: ASSAULT > of owner obj
sink: none
lob hurl throw ~stone,rock,bomb,petrol,molotov,grenade,bottle,brick: ASSAULT/primitive > at
disperse: ASSAULT/crowd-control > obj
use ~force,gas,tear,cannon,bullet,baton: ASSAULT/crowd-control > against on inner
occupy: ASSAULT > obj
penetrate: none
ram: ASSAULT > obj into
target ~position,base,camp,militant,convoy,depot,launcher,stronghold,bunker,refinery,fighter,arsenal,warehouse: ASSAULT > owner obj in
advance =into: ASSAULT > into
advance =on: ASSAULT > on
cross ~border: none
murder: ASSAULT > obj
eliminate liquidate ~commander,leader,militant,terrorist,chief: ASSAULT/targeted > obj
`;
