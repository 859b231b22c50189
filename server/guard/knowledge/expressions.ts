/** Everyday expressions and the plain word, or words, an office's fact would use. */
const lines = `
not have to pay anything: free
not cost a dime: free
half the price: halfprice
de forma gratuita: gratis
no tiene costo: gratis
submit payment: pay
up front: ahead
set you back: cost
comes out to: total
adds up to: total
maxes out at: atmost
maximum out at: atmost
greater than or equal to: atleast
less than or equal to: atmost
upwards of: morethan
not larger than: atmost
not older than: atmost
not earlier than: from
and upward: atleast
on or before: by
on or after: from
o mas: atleast
o menos: atmost
como minimo: atleast
a el menos: atleast
por lo menos: atleast
no mas de: atmost
no menos de: atleast
mas de: morethan
menos de: lessthan
a mas tardar: by
a partir de: from
all year round: yearround
year round: yearround
all year: yearround
throughout the year: yearround
the whole year: yearround
all day long: all day
the whole day: all day
throughout the day: all day
throughout the semester: all semester
every day of the week: every day
on a daily basis: on a daily
on a weekly basis: weekly
on a monthly basis: monthly
cada semana: weekly
cada mes: monthly
todos los meses: monthly
on a regular basis: regularly
on a temporary basis: temporarily
en todo momento: always
en cualquier momento: anytime
most of the time: usually
more often than not: usually
por lo general: normalmente
more or less: approximately
mas o menos: aproximadamente
on schedule: ontime
on time: ontime
a tiempo: ontime
running late: late
ahead of schedule: early
ahead of: before
in advance of: before
leading up to: before
as soon as possible: soon
as quickly as possible: soon
lo antes posible: soon
de inmediato: immediately
as early as possible: early
back to back: consecutive
one more time: again
start over: restart
from time to time: sometimes
hours of operation: opening hours
operating hours: opening hours
after closing: after hours
outside business hours: after hours
close of business: closing
en vivo: live
give us a call: call
give us a ring: call
give them a call: call
drop us a line: contact
drop a line: contact
be in touch: contact
pongase en contacto con: contact
shoot us an email: email
drop us an email: email
correo electronico: email
pay us a visit: visit
re entry: reentry
re enter: reentry
check out of: moveout
hold off on: wait
hold off: wait
hop off: alight
change trains: transfer
switch buses: transfer
take the bus: ride bus
catch the bus: ride bus
take the shuttle: ride shuttle
catch the shuttle: ride shuttle
take the train: ride train
get on the waitlist: join waitlist
get on the waiting list: join waitlist
lista de espera: waitlist
save your spot: reserve spot
save your seat: reserve seat
booked up: full
fully booked: full
at capacity: full
out of stock: soldout
frees up: becomes available
check out our website: see our website
take a picture: photograph
take pictures: photograph
take photos: photograph
tomar fotos: photograph
take a seat: sit
have something to eat: eat
something to eat: food
something to drink: drink
take advantage of: use
open a ticket: submit ticket
put in a ticket: submit ticket
put in a request: submit request
put in an application: submit application
set up an appointment: make appointment
work order: maintenance request
work orders: maintenance requests
against the rules: prohibited
tiene que: debe
tienen que: debe
no tiene que: no necesita
no tienen que: no necesita
up to you: optional
under no circumstances: never
nobody but: only
salvo que: unless
a no ser que: unless
siempre y cuando: if
en caso de que: if
en caso de: if
provided you: if you
should you need: if you need
should you have: if you have
subject to change: may change
in lieu of: insteadof
en vez de: insteadof
en lugar de: insteadof
rain or shine: rain regardless weather
for instance: suchas
por ejemplo: suchas
including but not limited to: including
or else: otherwise
a variety of: various
every single: every
not a single: no
per head: per person
staff member: staff
staff members: staff
members of staff: staff
faculty members: faculty
family member: family
family members: family
members of the public: public
general public: public
senior citizens: seniors
ticket office: box office
form of id: id
forms of id: id
piece of id: id
on the premises: onsite
on the property: onsite
off site: offsite
not far from: near
open air: outdoor
a el aire libre: outdoor
take effect: effective
takes effect: effective
power off: switchoff
power on: switchon
up and running: working
out of commission: outofservice
not functioning: outofservice
no funciona: outofservice
fuera de servicio: outofservice
all set: ready
in the works: planned
up to date: current
out of date: expired
no longer valid: expired
sign into: signin
log into: signin
logged into: signin
opt in: optin
opt out: optout
opted out: optout
take out of: remove
taken out of: removed
left behind: left-behind
towed away: towed
turned away: refused
spend the night: overnight
stay the night: overnight
first come: firstcome
first served: firstcome
first serve: firstcome
first served basis: firstcome
in order of arrival: firstcome
por orden de llegada: firstcome
one on one: individual
case by case: individually
se lleva a cabo: happens
tiene lugar: happens
de manera presencial: inperson
con anticipacion: ahead
lost property: lostfound
objetos perdidos: lostfound
silla de ruedas: wheelchair
tiempo completo: fulltime
licencia de conducir: driver license
numero de telefono: phone number
smoke free: no smoking
gluten free: glutenfree
toll free: tollfree
pet friendly: pets allowed
dog friendly: dogs allowed
kid friendly: suitable children
child friendly: suitable children
handicap parking: accessible parking
all you can eat: unlimited eat
carry on bag: carryon bag
e book: ebook
e books: ebooks
check up: checkup
co pay: copay
blood work: blood test
under the weather: sick
not feeling well: sick
power failure: power outage
auto pay: autopay
automatic payments: autopay
snail mail: mail
air conditioning: ac
air conditioner: ac
a / c: ac
washing machine: washer
trash can: trash bin
yard trimmings: yard waste
garage sale: yard sale
school year: academic year
social security number: ssn
zip code: postal code
in state tuition: resident tuition
web site: website
running time: duration
open seating: unassigned seating
sit anywhere: unassigned seating
while stocks last: while supplies last
while it lasts: while supplies last
while they last: while supplies last
as long as it lasts: while supplies last
as long as supplies last: while supplies last
turnaround time: processing time
liable for: responsible
on the hook for: responsible
in charge of: responsible
as a matter of fact: actually
first of all: well
in the meantime: meanwhile
off campus: offcampus
off leash: unleashed
off peak: offpeak
off season: offseason
out of season: offseason
out of state: outofstate
out of network: outofnetwork
out of county: outofcounty
out of district: outofdistrict
out of town: outoftown
tap off: tapoff
opting out: optout
money order: moneyorder
money orders: moneyorders
email address: email
e mail address: email
contact number: phone number
date of birth: birthday
birth date: birthday
fecha de nacimiento: birthday
last name: surname name
family name: surname name
voice mail: voicemail
user name: username
junk folder: spam folder
flash drive: usb drive
thumb drive: usb drive
both sides: doublesided
double sided: doublesided
hard copy: paper copy
hard copies: paper copies
printed copy: paper copy
rush hour: peak hours
peak times: peak hours
license plate: plate
license plate number: plate
plate number: plate
installment plan: payment plan
bathing suit: swimsuit
bathing suits: swimsuits
traje de bano: swimsuit
camp site: campsite
snack bar: concession stand
cash register: cashier
letter from your doctor: doctor note
dining commons: dininghall
dining center: dininghall
public holiday: holiday
public holidays: holidays
dias festivos: holidays
by mistake: mistakenly
by accident: mistakenly
in error: mistakenly
keep track of: track
over the course of: during
for the purpose of: for
in the amount of: of
by means of: via
in your possession: with you
in the event you: if you
in the event your: if your
rained out: rain canceled
follow up with: contact
un maximo de: atmost
license plates: plates
all booked: full
last names: surname names
wireless network: wifi network
not any later than: by
user names: usernames
around the clock: 24 hours
last day of: end of
final day of: end of
first day of: start of
past that point: after that
after that point: after that
turn into: become
turns into: becomes
turned into: became
catch us: visit us
`

/** Each expression with what stands for it. */
export const expressions: Record<string, string> = Object.fromEntries(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]),
)
