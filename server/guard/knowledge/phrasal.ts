/** Verbs whose particle changes what they say, with the word they stand for. What is handed in may stand between: "turn it in". */
const apart = `
pick up: collect
turn up: showup
go away: goaway
drop off: dropoff
turn in: submit
hand in: submit
hand out: issue
give out: issue
hand over: give
hand back: return
give back: return
bring back: return
send back: return
get back: getback
pay back: repay
fill out: fillout
fill in: fillout
call off: cancel
kick off: start
put off: postpone
push back: postpone
throw away: discard
take away: remove
throw out: discard
toss out: discard
bring along: bring
come along: come
tag along: come
take along: take
take along: bring
check out: borrow
take out: borrow
look up: lookup
pull up: lookup
turn on: switchon
switch on: switchon
turn off: switchoff
switch off: switchoff
set up: arrange
set aside: reserve
put aside: reserve
put away: store
let in: admit
sign up: register
swap out: exchange
trade in: exchange
break up: divide
`

/** The same where nothing stands between. */
const together = `
send in: submit
take back: return
take home: borrow
come in: comein
show up: showup
turn up: showup
log in: signin
log on: signin
sign in: signin
log out: signout
log off: signout
sign out: signout
check in: checkin
move in: movein
move into: movein
move out: moveout
come back: comeback
stop by: visit
swing by: visit
come by: visit
drop by: visit
pop by: visit
pop in: visit
stop in: visit
swing in: visit
come over: visit
drop in: walkin
walk in: walkin
get in: enter
get into: enter
come into: enter
get on: board
hop on: board
get off: alight
line up: queue
reach out: contact
reach out to: contact
get hold of: contact
get ahold of: contact
get a hold of: contact
get in touch: contact
get in touch with: contact
get back to: reply
write back: reply
hear back: reply
put in for: apply
hold on to: keep
hold onto: keep
hang on to: keep
hang onto: keep
stick around: stay
hang around: stay
carry on: continue
keep on: continue
wait in line: queue
stand in line: queue
take part: participate
break into: divide
split into: divide
get rid of: discard
take care of: handle
deal with: handle
look after: watch
come with: include
make up: makeup
run out: runout
end up: get
turn out: get
run into: get
ring up: call
put up: post
go ahead: go
work out: workout
`

/** Forms of the verbs above that are not made with -s, -ed and -ing alone. */
const irregular: Record<string, readonly string[]> = {
  drop: ['dropped', 'dropping'],
  hand: ['handed', 'handing'],
  send: ['sent', 'sending'],
  give: ['gave', 'given', 'giving'],
  bring: ['brought', 'bringing'],
  take: ['took', 'taken', 'taking'],
  get: ['got', 'gotten', 'getting'],
  pay: ['paid', 'paying'],
  put: ['putting'],
  push: ['pushes', 'pushed', 'pushing'],
  throw: ['threw', 'thrown', 'throwing'],
  toss: ['tosses', 'tossed', 'tossing'],
  switch: ['switches', 'switched', 'switching'],
  set: ['setting'],
  let: ['letting'],
  swap: ['swapped', 'swapping'],
  trade: ['traded', 'trading'],
  break: ['broke', 'broken', 'breaking'],
  log: ['logged', 'logging'],
  move: ['moved', 'moving'],
  come: ['came', 'coming'],
  stop: ['stopped', 'stopping'],
  swing: ['swung', 'swinging'],
  pop: ['popped', 'popping'],
  hop: ['hopped', 'hopping'],
  line: ['lined', 'lining'],
  reach: ['reaches', 'reached', 'reaching'],
  write: ['wrote', 'written', 'writing'],
  hear: ['heard', 'hearing'],
  hold: ['held', 'holding'],
  hang: ['hung', 'hanging'],
  stick: ['stuck', 'sticking'],
  carry: ['carries', 'carried', 'carrying'],
  keep: ['kept', 'keeping'],
  stand: ['stood', 'standing'],
  split: ['splitting'],
  make: ['made', 'making'],
  run: ['ran', 'running'],
  ring: ['rang', 'rung', 'ringing'],
  go: ['goes', 'went', 'gone', 'going'],
}

const formsOf = (verb: string): string[] => [
  verb,
  `${verb}s`,
  ...(irregular[verb] ?? [`${verb}ed`, `${verb}ing`]),
]

const inAllForms = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [phrase = '', meaning = ''] = line.split(': ')
      const [verb = '', ...rest] = phrase.split(' ')
      return formsOf(verb).map((form): [string, string] => [`${form} ${rest.join(' ')}`, meaning])
    })

/** Such verbs in all their forms. */
export const phrasal: Record<string, string> = Object.fromEntries([
  ...inAllForms(together),
  ...inAllForms(apart),
])

/** Those that what is handed in may part, by their verb: its particles, and what each then says. */
export const parted: ReadonlyMap<string, ReadonlyMap<string, string>> = partings()

function partings(): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>()
  for (const [phrase, meaning] of inAllForms(apart)) {
    const [verb = '', particle = ''] = phrase.split(' ')
    const known = found.get(verb) ?? new Map<string, string>()
    found.set(verb, known.set(particle, meaning))
  }
  return found
}
