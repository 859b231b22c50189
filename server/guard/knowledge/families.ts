/** Forms the stemmer cannot join: irregular verbs and nouns, and nouns made of verbs. The base form first. */
const families = `
bus buses
campus campuses
bonus bonuses
census censuses
gas gases
canvas canvases
atlas atlases
man men
woman women
foot feet
tooth teeth
mouse mice
shelf shelves
half halves
knife knives
wolf wolves
leaf leaves-of
die dice
run ran running
go went gone goes going
come came
keep kept
sell sold sale sales selling
pay paid
meet met
make made making
take took taken
see saw seen
send sent
spend spent spending
write wrote written
choose chose chosen choice choices
drive drove driven driving
ride rode ridden riding rides
eat ate eaten
drink drank drunk
wear wore worn
throw threw thrown
begin began begun
teach taught
catch caught
feed fed
stand stood standing
hear heard hearing
build built
break broke broken
steal stole stolen
grow grew grown
know knew known knowledge
speak spoke spoken
swim swam swum
fly flew flown flight flights
fall fell fallen
freeze froze frozen
rent rental rentals rented renting
remove removal removed
dispose disposal
apply application applications applied applies applicant applicants
attend attendance attended
depart departure departures
perform performance performances
enter entrance
exchange exchanged exchangeable
refund refundable
transfer transferable transferred
renew renewable
use usable usage
adjust adjustment
pay payable
repair repairs repaired
inspect inspection inspections
evaluate evaluation
interpret interpreter interpreters interpreted interpretation
translate translator translation translated
demonstrate demonstration demonstrations demo demos
instruct instruction instructions
admit admission admitted
permit permits
propose proposal
decide decision decisions
explain explanation
subscribe subscription subscriptions
connect connection connections
notify notification notifications
verify verification
confirm confirmation
cancel cancellation
complain complaint complaints
store storage stored
weigh weight weighs
deep depth
wide width
high height
long length
strong strength
true truth
open opening
park parking
expire expiry expiration expired
include inclusive
recycle recycling
sweep sweeping
vote voting votes voter voters
bring brought
buy bought
give gave given
get got gotten getting
say said
tell told
hold held
sit sat
lead led
lend lent
mean meant
show shown
draw drew drawn
forget forgot forgotten
hide hid hidden
blow blew blown
forbid forbade
hang hung
ring rang rung
shake shook shaken
sing sang sung
sleep slept
stick stuck
tear tore torn
wake woke woken
withdraw withdrew withdrawn withdrawal withdrawals
understand understood
become became
extend extension extensions
divide division divisions
submit submission submissions
suspend suspension suspensions
expand expansion
invite invitation invitations invited
consult consultation consultations
reduce reduction reductions
certify certification certified
qualify qualification qualifications qualified
modify modification modifications
operate operation operating
occupy occupancy occupied
vacate vacancy vacated
deny denial denied
waive waiver waivers
eligible eligibility
available availability
reimburse reimbursement reimbursements
announce announcement announcements
renovate renovation renovations
restore restoration
evacuate evacuation
accommodate accommodation accommodations
recommend recommendation recommendations
`
const bases = new Map<string, string>()
for (const line of families.trim().split('\n')) {
  const [base, ...forms] = line.trim().split(' ')
  if (base) for (const form of forms) if (!bases.has(form)) bases.set(form, base)
}

/** The base form of a word, where the word is one of a family: "bus" for "buses". */
export const baseOf = (word: string): string | undefined => bases.get(word)
