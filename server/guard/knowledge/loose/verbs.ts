/** Verbs, their nouns and participles that may be told in each other's words: one matter a line. */
export const verbs = `
ends expire end ending expires expired
runout expire expires expired
lasting valid lasts lasted
works valid work working
accepted valid honored honor accept accepts
effect effective start starts begin begins kick kicks starting started beginning kicked
lasted lasts lasting takes run runs take taking running
runs run ran running operate operates operated operating operation
operate operates operating operation open opens operated opened
occur happen held scheduled happening happens occurs scheduling
scheduled set slated planned scheduling
falls falling land lands landing fall
delayed delay delays late
expedite expedited rush rushed
launch launches launched start starts begin begins starting started beginning
opens launch open launches launched opened
resumes resume resumed return returns returning comeback returned
suspend suspended suspends pause paused halt halted stopped stop stops stopping
freeze frozen froze pause paused suspend suspended suspends
discontinue discontinued ended end stopped stop ends ending stops stopping
cease ceases stop stops end ends stopped stopping ending
terminate terminated termination end ends ended ending
terminated terminate termination cancel canceled cancels cancelled
initiate initiates initiated start starts begin begins starting started beginning
interrupt interrupted interruption disrupt disrupted disruption
alight exit disembark leave leaving leaves
evacuate leave exit leaving leaves
depart departs departed departing departure leave leaves leaving departures
vacate leave leaves leaving vacated
arrives arrive arrived reach reaches reached arriving
boarding board enter enters entering entered
miss misses missed skip skipped skipping skips
exchange exchanged exchanges swap swapped swaps trade traded switch switched replace replaced
fetch collect pickup
washed washing wash clean cleaned cleaning cleans
absent absence absences miss missed
accompanied accompany escort escorted accompanying escorts
escort escorts walk walks walked escorted
supervised supervise supervising watch watched watching
monitor monitored monitors watch watched watching
observe observing watch watching watched
unattended unsupervised unaccompanied alone
perform performs performing play plays playing performed played
screened screen shown shows showing played play screens screening show showed playing plays
checked screened screening check screen screens screenings checking checks
exhibited display displayed shown show view exhibit exhibits displays shows showing showed views viewed viewing
feature features featured featuring include includes including show shows included showing showed
premiere premieres debut debuts open opens opened
remit remitted pay paid pays paying
covers cover covered pay pays paid paying
liable responsible
adds add cost costs charge charged
catch board boards boarding stop stops
expense expenses pay pays paid cost costs
staffed open
incur incurs incurred cost costs charge charged charging charges
result results lead leads mean means cause causes leading
assess assessed charge charged charging charges
added add adds charge charged adding charging charges
applies apply charge charged applied applying charging charges
pays pay paid paying charge charged charges charging
paid pay pays paying cost costs fee fees
due pay paid payment payments pays paying
submitted due submit submission submits
returned due return returns returning
deduct deducted taken take takes taking
credited added add adding adds
posts post posted appear appears showup posting appeared
deposited deposit put deposits
drop drops dropped put puts place placed go goes
drop deposit dropped dropoff deposits deposited drops
forfeit forfeits forfeited lose loses losing lost
lose loses losing lost misplace misplaced loss
save saves saving discount discounts discounted saved
redeem redeemed redeems use used uses using
redeemed redeem spend spent redeems
carry carries stock stocks sell sells sold carried carrying selling
donated donate give gives given gave donating
funded pays paid funding pay paying
compensate compensated compensation pay paid pays paying
disburse disbursed disbursement released release sent send releases sends sending
disbursed disburse disbursement pay paid issued issue pays paying
forgive forgiven waive waived clear cleared waives clearing
attach attached enclose enclosed include included including includes
specify specified state states stated say says said indicate indicates
mention mentions mentioned say says said
write writes written put
typed type typing enter enters entered entering input
fill fillout complete completed completes filled
submits submit submitted send sends sent sending
gives submit submits submitted give given
made submit put file submitted submits makes filed filing
provide provides provided submit submits submitted
provides provide provided show shows shown showing showed
display displayed displays put placed
displayed display visible displays
affix affixed attach attached stick stuck put
placed put set
put placed leave leaving leaves
remaining leftover left remain remains remained
leave leaves leaving dropoff drop dropped drops
leaving leave keep kept store stored leaves keeps storing
parks park parked leave leaves leaving
stored store storing put
stash store stored keep storing keeps
housed kept keep stored keeps store storing
withhold withheld hold held keep kept holds keeps
report reports reported reporting told notify notified inform informed
notified notify hear heard
contacted notify notified contact contacts
contacts contact ask asks asking contacted asked
asks consult ask asking talk speak asked talks
checking check ask asks checked checks asked asking
see talk speak sees talks
meets meet met see sees
refer see check referred refers sees checked checking checks
referred refer refers send sent direct directed sends sending
dispatch dispatched send sent sends sending
forward forwarded forwarding send sent sends sending
dial dials call calls phone called calling
delivered deliver delivers bring brought brings bringing
shipment shipments shipping delivery deliveries shipped ship
add added adding put placed adds
dropped drop remove removed removes drops
earn earns earned receive receives received
award awarded awards give given gives
awarded award awards receive received receives
grant granted grants give given gives
granted grant approve approved approval grants
issued grant granted issue grants
approved approve clear cleared okayed clearing
deny denied denial reject rejected refuse refused decline declined turned refuses
authorize authorized authorization allow allowed permit permitted permits
barred ban banned bans
refrain avoid
prevent prevents prevented stop stops stopped stopping
prevents prevent block blocks keep keeps prevented blocked blocking
deactivate deactivated disable disabled switchoff
activate activated enable enabled switchon
authenticate authentication verify verified
reset resets change changed changing changes
reboot restart rebooted restarted
install installed download downloaded
installed install put post posted posting
configure configured arrange arranged
create creates created creating makes made
created create arrange creates creating arranged
update updates updated updating change changes changed changing
changes change changed edit edited revise revised amend amended changing
changed change alter altered adjust adjusted adjustment modify changes changing
convert converted change changed changes changing
corrected correct correction fix fixed
rectify correct fix corrected fixed
resolve resolved fix fixed solve solved
resolved resolve sort sorted settle settled sorts sorting settling
connects connect connected join joins connecting joining joined
support supports supported work works working
compatible work works working
delete deleted deletes erase erased remove removed removes
recover recovered retrieve retrieved restore getback restored
circulate circulates borrow borrowed checkout lend borrows borrowing checkouts lends
accrue accrues accumulate accumulates add adds build builds accrued
accrues accrue accrued earn earned accumulate earns accumulates
search searches searching lookup find searched finds finding
lookup check see view find checked checking checks sees views viewed viewing finds finding
view views viewed viewing check see find checked checking checks sees finds finding
browse view see views viewed viewing sees
track tracks tracking check follow tracked checked checking checks following follows followed
reside resides residing live lives living lived
sublet subletting sublease subleasing
occupied taken
assigned assign assigns put placed
given assign assigned give assigns gives
match matched matching pair paired pairing
swap swaps swapped swapping switch switched trade traded
replace replaced swap swapped swaps swapping
inspect inspected inspects inspection check checked checks checking
examine examined check checked checking checks
evaluate evaluated evaluation review reviewed assess assessed assessment
test tested tests testing check checked checking checks
searched search searches inspect inspected check checked searching inspects checking checks
hang hangs hanging hung post put posted posting
wipe wiped wipes clean cleaned cleaning
unlock unlocked unlocks open opens unlocking opened
dine dines dining eat eats eating
consume consumed consuming consumption eat eaten eating eats
consumed consume consumption drink drinking drank consuming drinks
takeout carryout takeaway
vaccinate vaccinated immunize immunized immunization immunizations shot shots vaccine vaccines vaccination
treat treats treated handle handles handled handling
treats treat treated treatment treatments care
dispense dispensed give given gives
draw draws drawn take taken drawing takes taking
drawn draw drawing pick picked choose chosen select selected draws picks picking
consent permission consents
consents consent agree agreed agrees
agree agrees agreed accept accepts accepted
rides ride riding travel travels
catch catches caught board ride rides riding
transfers transfer transferred transferring move moved moves moving
transferable transfer transferred give gives given transfers transferring
roll rolls rollover carry carries carryover rolled carried carrying
detours detour reroute rerouted rerouting divert diverted
bypass bypasses skip skips skipped skipping
cite cited citation citations ticket tickets ticketed
ticketed fined fines cited fine cite
block blocked blocking blocks obstruct obstructed obstructing
clog clogged block blocked blocks blocking
disconnect disconnects disconnected disconnection shutoff shut shuts switchoff cut cutoff cuts
connected connect connection switchon connects connecting
restore restored return returns comeback returned returning
restored restore restoration switchon
reinstate reinstated reinstatement restore restored
leak leaks leaking drip dripping
conserve conserving save saving saved saves
burst bursts break broke broken breaks breaking
haul hauled take taken takes taking
trim trimmed trimming prune pruned cut cuts
mow mowed mowing cut cuts
shovel shoveled shoveling clear cleared clearing
plow plowed plowing clear cleared clearing
empty emptied clear cleared clearing
obtain obtained acquire acquired receive receives received
comply complies complying follow follows followed obey following
abide adhere follow follows obey comply following followed complies complying
violate violates violating violation violations break breaks breaking broke broken
satisfy satisfies satisfied meet meets met fulfill fulfills fulfilled
counts count counted apply applies applied applying
consider considered count counts counted treat treated treats
deem deemed considered consider
marked mark counted considered count counts consider
applied apply applies cover covers covered applying
affect apply applies applied affects affected applying
affects affect affected impact impacts impacted
extends extend cover covers include includes extended extending covered included including
includes include contain contains containing included including
consist include includes consists comprise included including
involve involves include includes included including
exempt exempted excused
touch touches touching handle handling handled handles
recording record recorded film filming tape taping filmed
recorded record log logged track tracked recording tracks tracking
sketch sketching draw drawing drew drawn draws
filled full soldout
seated seat admitted admit seats seating admits admitting
rehearse rehearsal rehearsals practice practices
audition auditions tryout tryouts
pitch pitched pitching arrange put arranged
build built construct constructed construction erect erected builds
built build put post builds posted posting
removed remove removes removal take taken takes taking
exercise exercises exercising workout workouts
restock restocked refill refilled refills
replenish replenished refill refilled restock refills restocked
fit fits hold holds seat seats accommodate accommodates capacity seated seating
sleeps accommodates accommodate hold holds
range ranges run runs running
vary varies varying differ differs different differing
varies vary varying depend depends depending
varying vary varies change changes changed changing
base based depend depends depending
calculate calculated calculation figure figured compute computed
determine determined determines decide decides decided decision
set sets decide decided determine determined decides determines
prepare prepared prepares makes made
sort sorted sorting separate separated separating sorts
mix mixed mixing combine combined combining
combined combine combining stack stacked stacking
label labeled labels mark marked tag tagged
wear wears worn wearing put
dress dressed wear wears wearing
disturb disturbs disturbing bother bothers bothering disrupt disrupted
employ employs employed hire hires hired
teach teaches teaching taught lead leads leading led
facilitate facilitated lead led run leads leading runs running
guided guide guides lead led leads leading
oversee oversees run runs manage manages running managed
operated operate operates run runs manage managed operating running manages
administer administered give given gives
conduct conducted conducts hold held give given holds gives
performed perform conduct conducted done performs performing conducts
invited welcome invite
encourage encouraged recommend recommended suggest suggested recommends
advise advised recommend recommended recommends
expected expect anticipated anticipate
intend intends plan plans planning planned
try tries tried trying attempt attempts attempted
guarantee guaranteed guarantees promise promised promises
insert inserted put
belong belongs put
press pressed push pushed hit hits
click clicks clicked tap hit press taps hits pressed
clicks click clicked select choose selected
visits visit check see visiting checked checking checks sees
released release releases come comes posted post published coming posting publish
appear appears appeared show shows shown showup showing showed
reflected shown shows appear appears show showing showed appeared
listed list posted post lists posting
posted listed find found lists list posting finds finding
finds find finding found
describe describes described explain explains explained outline
clarify explain explained explains
named called call calling
demonstrate demonstrates show shows showing showed
indicate indicates show shows showing showed
requests request requested order orders ordered requesting ordering
schedules schedule scheduled scheduling book booked booking bookings
scheduling schedule scheduled arrange arranged arrangement arrangements
makes schedule scheduled made set scheduling
arrange arranged book booked booking
postponed postpone push pushed bumped postponing
moved move push pushed bumped moves moving
void voids voided cancel cancels canceled cancelled
revoke revoked revoking taken take pull pulled takes taking
revoked revoke lose loses losing lost revoking
canceled revoke revoked cancel revoking cancelled cancels
withdraw withdrew withdrawn withdrawal pull pulled
surrender surrendered submit give submitted submits gives
deceased died die dies death dead
marry married marriage wed
spay spayed neuter neutered fix fixed
microchip microchipped chip chipped
hurt injured injure injury injuries
stolen steal stole theft thefts
resell resold resale reselling
reenter reentry comeback return returns returned returning
checkin signin
gather gathers gathering meet meets assemble assembles
convene convenes meet meets
opened open opens opening start starts started begin begins began starting beginning
close closes closing end ends ending
closes close closing deadline
closure closures close closed closing closes
reduce reduced reduces reduction lower lowers lowered cut cuts decrease decreased decreases
drops drop dropped decrease decreases fall falls lower decreased falling lowers lowered
reduced shorter shortened shorten reduce reduces
increases increase increased climb climbs rise rises rose risen
double doubles doubled twice
reach reaches reached hit hits
turn turns turned reach reaches reached
deplete depleted exhausted runout
kept keep keeps stay stays remain remains remained remaining
maintain maintains maintained maintaining keep kept keeps
continues continue continuing keep keeps
continuing continue continues run runs lasts running
proceed proceeds continue continues continuing
persist persists continue continues continuing
waits wait waiting stay stays remain remains remained remaining
await awaits awaiting wait waits waiting
takes allow take taking
requires takes take require taking
lack lacks lacking missing
verified verify prove proof proves
transport transported transporting carry carried carrying take taken bring brought carries takes taking brings bringing
accepts accepted accept works work working
used accepted accept use accepts uses using
acceptance accepted accept admit admitted admission accepts admits admitting
seek seeks seeking looking
utilize utilized utilizes utilization use used uses using usage
operates operate operating use uses used using operated
enrolled enroll taking take takes
staffed manned
renovate renovated renovation renovations remodel remodeled remodeling redo redone
saved save saving hold held reserve reserved saves holds reserves
shared share shares sharing give gives given
disclose disclosed disclosure share shared release released sharing shares releases
stretch extend extends run runs stretches extended extending running
prioritize prioritized priority priorities preference
ring rings buzz buzzes
passed pass adopted adopt approved approve enacted
propose proposed suggest suggested
costs run runs cost running
rolled roll launch launched rolls launches
light lights lit
win wins won winner winners
stuck trapped
elect elected choose chosen
malfunction malfunctions malfunctioning broken break breaks breaking
tardy late
coordinate coordinated organize organized
organize organized arrange arranged plan planned
acaba acaban acabar termina terminan terminar finaliza finalizan
cancelar cancelado anular anula anulado
completar complete llenar llene rellenar rellene
estacionar aparcar parquear
rentar renta alquilar alquila alquilan
manejar conducir
beber tomar
dura duran tarda tardan demora demoran
vence vencen caduca caducan expira expiran
comuniquese comunicarse contactar contacte contact contacted contacts
avisar notificar informar
funciona funcionan opera operan
mostrar ensenar ensene
utilizar utilice utiliza usar usa
permanecer quedarse
sacar obtener
arreglar arreglado reparar
tirar botar
comprar adquirir
entrar ingresar
agendar agende programar
consultar consulte ver consult
perder pierde perdio perdido
fillout complete use uses used
arrange arranged make makes made
clear cleared clears remove removes removed
wiped goaway canceled cancel waived removed
staffed answer answers answered open
taken accepted open opens
collected collect pickup taken take takes
`
