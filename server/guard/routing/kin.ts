import { idsOf, concept } from '../knowledge/words.ts'

/**
 * Words that point to one matter without meaning the same. The guard must not take one for the other, but a question
 * may name the one and a fact the other: the reply is the fact's own words.
 */
const families = `
graduation commencement graduate graduates ceremony
final finals exam exams period
phd doctorate doctoral dissertation
masters master thesis
vets vet veterans veteran
watch stream livestream online broadcast virtual
semester term classes
hours open close opening closing
deadline due last cutoff stop end until latest
first earliest start begin
enroll register registration signup add
drop withdraw
remove erase lift
email contact reach phone call
transport bus shuttle train
wifi internet wireless network
password login signin account credentials
email emailed electronic digital pdf
laptop computer chromebook
kid child children youth teen junior
baby infant toddler
senior elderly older
food snack eat lunch cafe restaurant drinks
drink water bottle
photo camera picture
print printer printing
scan scanner scanning
fine fines overdue late fee fees
penalty fine
job jobs position hiring employment
apply application applying app apps
recommendation recommendations recs reference references
verify verification proof
certify certification certified certificate
notarize notary notarized
volunteer volunteering
donate donation donations
estacionamiento estacionar parking
empiezan empieza start begin
rent rental reserve booking book
sick ill symptoms
shot vaccine vaccination immunization
medicine prescription refill
doctor physician provider
dentist dental teeth
id identification license passport
park parking car
wheelchair accessible accessibility ramp disabled disability step-free
deaf hearing interpreter
blind vision braille
language spanish bilingual interpreter
bring need require required
lost found
keep borrow loan
bounce bounced bounces returned
breakfast lunch brunch dinner supper meal meals
seat seats ticket tickets admission
enter entry admission entrance admitted
atencion atiende atienden atender
atienda atiende help handle assist
forgot forgotten
put publish post
cheap discount
married marriage wedding
birthday party
pet pets animal animals dog dogs cat cats puppy leash
swim pool swimming natacion nadar alberca piscina
freeze pause suspend hold
movie film screening
show performance
talk speech speaker lecture
class course workshop
tour guided visit
exhibit exhibition gallery
night overnight midnight evening
cancel cancellation
refund money
repeat retake again
laws law legal
broken repair fix
reset unlock locked
vpn remote
bursar tuition payment
`

const kin = build()

function build(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const line of families.trim().split('\n')) {
    const ids = [...new Set(line.split(' ').flatMap((word) => idsOf(concept(word))))]
    for (const id of ids) {
      const known = found.get(id) ?? new Set<string>()
      ids.forEach((each) => known.add(each))
      found.set(id, known)
    }
  }
  return found
}

/** Concepts akin to these, these left out. */
export function kinOf(ids: readonly string[]): string[] {
  const all = new Set(ids.flatMap((id) => [...(kin.get(id) ?? [])]))
  ids.forEach((id) => all.delete(id))
  return [...all]
}
