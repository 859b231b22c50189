/** Qualities, times and ways that may be told in each other's words: one matter a line. */
export const qualities = `
afterwards afterward later subsequently thereafter
immediate immediately instant instantly
recent recently lately newly
incoming new
upcoming forthcoming future
last final
consecutive successive straight
concurrent concurrently simultaneous simultaneously
occasional occasionally sometimes
rarely seldom
weekly semanal semanalmente
monthly mensual mensualmente
typical typically usual usually normally ordinarily
generally typically usually
standard regular normal usual
routine regular
sharp promptly punctually
tardy late tardiness
delayed late
delinquent overdue
upfront ahead beforehand advance
forever permanently permanent
permanent permanente
retroactive retroactively backdated
ongoing continuing
continuing returning
sunrise sunup
sunset sundown
dawn daybreak
dusk nightfall
nighttime night
extended longer
reduced shortened shorter
tentative provisional preliminary
pending awaiting
another additional extra more
leftover remaining remainder rest
total altogether combined
cumulative overall
excess surplus extra
spare extra backup
approximate estimated rough
exact correct
equal same
slightly somewhat
plenty ample
only exclusively solely solamente unicamente
mainly mostly primarily
flat fixed
jointly shared
communal shared common
apart separately
personal private
nearest closest
onsite inhouse
foreign international
abroad overseas
everywhere anywhere
straight directly direct
inperson onsite
paperless electronic digital
faulty defective malfunctioning
busted broken
stuck jammed
clogged blocked
leaking leaky leak leaks dripping
overflowing overfull
torn ripped
blurry blurred fuzzy
blank empty
empty vacant vacio
damp moist
soaked drenched
messy untidy cluttered
rotten spoiled
moldy mildewed
contagious infectious
allergic allergy allergies
sore painful achy
dizzy lightheaded
injured hurt
pregnant embarazada
immunized vaccinated
immunization immunizations vaccine vaccines vaccination vaccinations shot shots
disabled handicapped handicap
deactivated disabled
hacked compromised
suspicious sketchy fishy
slow sluggish
compatible supported
newest latest
wireless wifi
wired ethernet
asynchronous async
synchronous sync
contactless tap
collapsed folded
active current valid
honored valid accepted
legal lawful
secure safe
securely safely
toxic poisonous
flammable combustible
inclement bad
slippery slick
fragile breakable delicate
lit illuminated
transparent clear
vegetarian meatless veggie vegetariano vegetariana
vegan vegano vegana
fresh freshly
takeout takeaway carryout
chilled cold refrigerated
bulk bulky
mini small tiny
tall high
fake counterfeit forged
confidential private
introductory intro beginner beginners
academic school scholastic
prospective potential
equivalent comparable
freshman freshmen
coed mixed
secondhand used
responsible liable accountable
advisable recommended advised encouraged suggested
preferably ideally
crucial important vital
handy useful
alternate alternative backup
proper properly appropriate appropriately suitable
improper improperly incorrect incorrectly
clear clearly
strict strictly
verbal verbally oral orally
auto automatic automatically
medical health
peak busiest
quietest slowest calmest
reentry readmission reentering
printable print
foldable folding collapsible
potable drinkable
available disponible disponibles
full lleno llena llenos llenas
broken roto rota descompuesto
dirty sucio sucia
private privado privada
international internacional internacionales
continuous continuously nonstop
lower reduced discounted cheaper
preceding previous past prior anterior
interim temporary temporal
soon shortly
new newly
supplemental supplementary additional
precise exact
limitless unlimited
individual personal
attached adjoining connected
adjoining adjacent neighboring alongside
exterior outside
interior inside
presencial inperson
trapped stuck
handicap handicapped accessible
bulky oversized oversize large big
basics basic introductory
correctly proper properly correct
quietly quiet
firm strict
loudly loud noisy
slowly slow
heavily heavy
easily easy
vencido vencida vencidos vencidas expired
working functioning functional operational operating
evenly equally equal
elderly seniors senior
soldout gone
maxed full
offline unavailable
swamped busy slammed hectic
comfy comfortable
kiddie kids kid children child
legit valid
usable valid
sooner earlier
biggest largest
fastest quickest
faster quicker
easier simpler
easiest simplest
cheapest lowest
similar alike
regardless irrespective
beneath underneath below
aboard onboard board
exempt waived waive waives exento exenta
guarantee guaranteed guarantees promise promised promises
perhaps maybe possibly
various assorted
briefly brief
lengthy long
together alongside
fresh new
facing across opposite
minus less
upfront beginning start advance
publicly public
highly strongly
randomly random
`
