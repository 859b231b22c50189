import { lightVerbs } from '../../knowledge/stopwords.ts'
import { isFree } from '../../knowledge/words.ts'
import type { Reading, Word } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import type { Segment } from '../../reading/sentences.ts'
import type { Ground } from '../align.ts'
import type { Claim } from '../public.ts'
import { claimSentence } from '../public.ts'
import { agrees } from '../agree.ts'
import { spoken } from '../courtesy.ts'
import type { Heard } from '../inbound.ts'
import { asksOpposite, keptToOnly, ofOthers, soldApart, stillDue } from './details.ts'
import { decidedByAge } from './ages.ts'
import { asksMore, bearsNo } from './bearing.ts'
import { clashes, metByDraft } from './clashes.ts'
import { againstMost } from './most.ts'
import { besidesThePoint } from './beside.ts'
import { insteadUntold, tellsExceptionOnly, toldOfElsewhere } from './elsewhere.ts'
import { decidedByBearer, decidedByKind } from './kinds.ts'
import { relation } from './relation.ts'

/** Whether a yes or a no is true: the question's own proposition must be carried by a fact, or borne out by what follows. */
export function confirms(
  answer: 'yes' | 'no',
  draft: Reading,
  claims: readonly Claim[],
  ground: Ground,
): 'true' | 'false' | 'personal' | 'unknown' {
  const question = askedIn(ground.inbound.heard)
  const borneBy = claims.filter((claim) => claim.problem === null && claim.fit)
  const carried = tellsExceptionOnly(draft, borneBy) ? [] : borneBy
  if (againstMost(answer, carried, ground)) return 'false'
  if (!question)
    return claims.some((claim) => (answer === 'yes') !== denies(claim)) ? 'true' : 'unknown'
  if (isAnyoneThere.test(spoken(question.reading, question.sentence.from, question.sentence.to)))
    return answer === 'yes' ? 'true' : 'unknown'
  if (question.personal && !asksByAge(question)) return 'personal'
  const byAge = decidedByAge(answer, question, carried, ground)
  if (byAge !== null) return byAge
  const byKind = decidedByKind(question, draft, carried)
  if (byKind !== null && byKind !== answer) return 'false'
  if (answer === 'no' && decidedByBearer(question, carried) === 'no') return 'true'
  if (besidesThePoint(question, draft, carried)) return 'unknown'
  if (answer === 'yes' && insteadUntold(question, draft, carried)) return 'unknown'
  if (toldOfElsewhere(answer, question, draft, borneBy, ground)) return 'unknown'
  if (answer === 'no' && restates(question, draft, carried[0], ground)) return 'false'
  const bearing = answer === 'no' ? bearsNo(question, draft, claims, ground) : null
  if (bearing !== null) return bearing ? 'true' : 'unknown'
  const borne =
    carried.length === 0
      ? null
      : answer === 'no' && narrowsDown(question, draft, carried)
        ? 'true'
        : borneOut(answer, question, draft, carried, ground)
  if (answer === 'yes' && borne === 'true' && asksMore(question, draft, carried, ground))
    return 'unknown'
  if (question.personal) return borne === 'true' ? 'true' : 'personal'
  if (borne === 'false' || borne === 'unknown') return borne
  const parts = statement(question)
  const own = claimSentence(untagged(question.reading), question.sentence, parts, {
    ...ground,
    inbound: { ...ground.inbound, terms: new Map() },
  })
  const kind = carried.length === 0 ? decidedByKind(question, null, own) : null
  if (kind !== null && kind !== answer) return 'false'
  const problems = own.map((claim) => claim.problem?.kind ?? null)
  // The very facts the draft goes on with say whether what was asked is so.
  const told = new Set(carried.map(({ fit }) => fit?.source.fact))
  const tells = (all: readonly Claim[]) =>
    all.length > 0 &&
    all.every(({ problem, fit }) => problem === null && told.has(fit?.source.fact))
  const whole = (all: readonly Claim[]) =>
    all.every(({ fit }) => fit?.count === contentOf(question))
  const opposite = denied(question, parts, ground)
  const against = answer === 'no' ? tells(own) : tells(opposite) && whole(opposite)
  if (borne === 'true' && against) return 'false'
  if (borne === 'true')
    return answer === 'yes' &&
      problems.includes('negation') &&
      carried.every((claim) => isFragment(claim) || draft.words[claim.segment.from]?.norm === 'if')
      ? 'false'
      : 'true'
  if (problems.length === 0) return 'unknown'
  // What a fact affirms no other may be read to deny: two seasons, two halls.
  if (answer === 'no' && problems.every((kind) => kind === null)) return 'false'
  if (answer === 'no' && opposite.length > 0 && opposite.every(({ problem }) => problem === null))
    return 'true'
  if (answer === 'yes')
    return problems.every((kind) => kind === null)
      ? 'true'
      : problems.includes('word')
        ? 'unknown'
        : 'false'
  return !lacking(question) &&
    parts.length > 1 &&
    problems.some((kind) => kind === 'negation') &&
    problems.every((kind) => kind === null || kind === 'negation')
    ? 'true'
    : 'unknown'
}

/** The last thing a yes or a no was asked for; "is that true?" asks for what stands before it. */
function askedIn(heard: readonly Heard[]): Heard | undefined {
  const at = heard.findLastIndex(({ yesNo }) => yesNo)
  const last = heard[at]
  const before = heard[at - 1]
  return last &&
    before &&
    /^(?:(?:so|and) )?(?:is|was) (?:that|this|it) (?:still )?(?:true|right|correct|so|the case)$/.test(
      spoken(last.reading, last.sentence.from, last.sentence.to),
    )
    ? before
    : last
}

const contentOf = ({ reading, sentence }: Heard) =>
  reading.words.slice(sentence.from, sentence.to).filter(({ role }) => role === 'content').length

/** "… without an appointment?" */
const lacking = ({ reading, sentence }: Heard) =>
  reading.words
    .slice(sentence.from, sentence.to)
    .some(({ norm }) => norm === 'without' || norm === 'sin')

/** "hello, is anyone there?" */
const isAnyoneThere =
  /^(?:(?:hi|hello|hey|um|so) )*(?:is )?(?:anyone|anybody|someone|somebody) (?:there|here|around)$|^(?:hi |hello |hey )*are you (?:there|around)$/

/** What was asked, denied, as facts carry it: "closed on Sundays" for "are you open on Sunday". */
const denied = (question: Heard, parts: readonly Segment[], ground: Ground): Claim[] =>
  parts.length === 1
    ? claimSentence(
        untagged(question.reading),
        question.sentence,
        parts.map((each) => ({ ...each, negated: !each.negated })),
        { ...ground, inbound: { ...ground.inbound, terms: new Map() } },
      )
    : []

/** "Do you rent double strollers?" - "We only have single ones": what was asked is not among what there is. */
const narrowsDown = (question: Heard, draft: Reading, claims: readonly Claim[]) =>
  claims.some(({ segment, fit }) => {
    const words = draft.words.slice(segment.from, segment.to)
    const said = new Set(words.map((word) => word.concept.id))
    const asked = question.reading.words
      .slice(question.sentence.from, question.sentence.to)
      .filter((word) => word.role === 'content' && !lightVerbs.has(word.concept.id))
    return (
      words.some((word) => /^(only|just|solo)$/.test(word.text)) &&
      asked.some((word) => !said.has(word.concept.id)) &&
      asked.some(
        ({ concept: { id } }) =>
          said.has(id) || fit?.source.places.has(id) || fit?.source.theme.has(id),
      )
    )
  })

/** "is my 2 year old free": who is meant is told by an age, which a public rule may answer. */
const asksByAge = ({ reading, sentence }: Heard) =>
  reading.values.some(
    (value) =>
      value.kind === 'span' &&
      value.unit === 'month' &&
      value.from >= sentence.from &&
      value.to <= sentence.to,
  )

/** The claim itself says no: "no appointment is needed". */
const denies = (claim: Claim) => claim.segment.negated

/** "correct?" and "right?" belong to the asking, not to what is asked. */
const untagged = (reading: Reading): Reading => ({
  ...reading,
  words: reading.words.map((word) =>
    /^(correct|right|true|yes|no|y|n|still|verdad|cierto)$/.test(word.text)
      ? { ...word, role: 'empty' }
      : word,
  ),
})

/** "on a leash": says nothing by itself, it fills in the question. */
const isFragment = (claim: Claim) => (claim.fit?.strong ?? 0) < 6

/** The question's segments without the tags that make it a question. */
function statement(question: Heard): Segment[] {
  return question.sentence.segments.filter((segment) => {
    const text = spoken(question.reading, segment.from, segment.to)
    return !/^(?:so |and |hey |hi |hello )*(?:right|correct|yes|no|y n|is that (?:so|right|correct|true)|true|yeah|thanks|please|confirm|isnt it|hi|hello|hey)?$/.test(
      text,
    )
  })
}

/** "Do we pay for it?" - "No, it is free"; "Is it free?" - "No, that's $35": what a fact says of the price answers. */
function priceTold(
  asked: readonly Word[],
  draft: Reading,
  claims: readonly Claim[],
): 'yes' | 'no' | null {
  const pays = asked.some(({ text }) => /^(?:pay|cost|costs|charge|charges|charged)$/.test(text))
  const asksFree = asked.some((word) => isFree(word.concept))
  // What the draft goes on with, else what its facts say.
  const first = claims
    .slice(0, 1)
    .find(({ segment }) => freeSaid(draft, segment) !== sumSaid(draft, segment))
  const free = first
    ? freeSaid(draft, first.segment)
    : claims.some(
        ({ fit, segment }) =>
          fit?.source.places.has('~free') || (segment.negated && fit?.source.places.has('~cost')),
      )
  const sums = first
    ? sumSaid(draft, first.segment)
    : claims.some((claim) =>
        knownOf(claim).some((value) => value.kind === 'money' && value.cents > 0),
      )
  if (free === sums || (!pays && !asksFree)) return null
  if (sums) return pays ? 'yes' : 'no'
  return pays ? 'no' : null
}

const freeSaid = ({ words }: Reading, { from, to, negated }: Segment) =>
  !negated && words.slice(from, to).some((word) => isFree(word.concept) || word.text === 'waived')

/** "$5", "a 3% fee" */
const sumSaid = ({ words, values }: Reading, { from, to, negated }: Segment) =>
  !negated &&
  values.some(
    (value) =>
      value.from >= from &&
      value.from < to &&
      ((value.kind === 'money' && value.cents > 0) ||
        (value.kind === 'percent' &&
          /^(?:fee|charge|surcharge)$/.test(words[value.to]?.text ?? ''))),
  )

/** What follows the yes or no must be about the question and must not point the other way. */
function borneOut(
  answer: 'yes' | 'no',
  question: Heard,
  draft: Reading,
  claims: readonly Claim[],
  ground: Ground,
): 'true' | 'false' | 'unknown' {
  const { reading, sentence } = question
  const asked = reading.words
    .slice(sentence.from, sentence.to)
    .filter((word) => word.role === 'content')
  // "Do I need one? I'm an adult"
  const groupsAsked = ground.inbound.heard.flatMap((heard) =>
    heard === question || heard.act === 'assertion'
      ? heard.reading.words.slice(heard.sentence.from, heard.sentence.to)
      : [],
  )
  const coming = asked.every((word) =>
    /^(~visit|~arrive|~come|come|~enter|~see|~get)$/.test(word.concept.id),
  )
  const values = reading.values.filter(
    (value) => value.from >= sentence.from && value.from < sentence.to,
  )
  const related = claims.filter(
    (claim) =>
      knownOf(claim).some((known) =>
        values.some(
          (value) =>
            value.kind === 'day' &&
            value.day.weekdays === 0 &&
            (agrees(known, value, ground.now) || agrees(value, known, ground.now)),
        ),
      ) ||
      (coming && claim.fit?.source.places.has('~open')) ||
      asked.some(
        (word) =>
          claim.fit?.source.places.has(word.concept.id) ||
          claim.fit?.source.theme.has(word.concept.id),
      ),
  )
  const ofOther = related.some((each) => ofOthers(groupsAsked, each))
  const [first] = related
  const met = first ? metByDraft(question, draft, first, ground.now) : null
  if (met === false && !opposes(asked, draft, first)) return answer === 'no' ? 'true' : 'false'
  const told = priceTold(asked, draft, claims)
  if (told) return told !== answer ? 'false' : ofOther ? 'unknown' : 'true'
  // "Yes, as long as it is not post-dated": a condition denies nothing.
  const given = ({ segment }: Claim) => draft.words[segment.from]?.norm === 'if'
  const claim = related.find((each) => !given(each)) ?? related[0]
  if (claim && given(claim)) return answer === 'yes' ? 'true' : 'false'
  if (!claim?.fit) return asked.length === 0 ? 'true' : 'unknown'
  const { source } = claim.fit
  const known = knownOf(claim)
  if (clashes(question, claim, source, ground.now) || otherPlace(asked, claim, claims))
    return (answer === 'no') !== asksOpposite(asked, source) ? 'true' : 'false'
  // "Do residents pay?" - "No, seniors pay nothing": what others need not says nothing of them.
  if (ofOthers(groupsAsked, claim))
    return answer === 'yes' ? 'false' : spares(asked, draft, claim) ? 'unknown' : 'true'
  if (soldApart(asked, source)) return answer === 'no' ? 'true' : 'false'
  const kept = toldOnly(answer, draft) ? null : keptToOnly(question, source, claims)
  if (kept) return kept === answer ? 'true' : 'false'
  const due = stillDue(question, known, ground.now)
  if (due) return due === answer ? 'true' : 'false'
  const counted = values.some(({ kind }) => kind === 'number' || kind === 'span')
  if (answer === 'no' && counted && ['atmost', 'upto'].some((norm) => source.norms.has(norm)))
    return 'true'
  const sign = relation(question, claim, answer)
  if (sign === 0) return 'true'
  // "Is it too late?" - "No, you have until Friday": the question says more than the fact speaks of.
  return sign > 0 === (answer === 'yes') ? 'true' : 'false'
}

const spares = (
  asked: readonly Word[],
  { words }: Reading,
  { segment: { from, to, negated } }: Claim,
) =>
  !asked.some((word) => isFree(word.concept)) &&
  (negated || words.slice(from, to).some((word) => isFree(word.concept) || word.norm === 'nothing'))

/** "They can, but only for the first hour": the yes itself is kept to what the fact keeps it to. */
const toldOnly = (answer: 'yes' | 'no', { words }: Reading) =>
  answer === 'yes' &&
  words.some(
    ({ norm }, at) =>
      norm === 'only' && /^(?:for|on|during|until|from|in|at)$/.test(words[at + 1]?.norm ?? ''),
  )

/** "Do juniors register on April 8?" - "No, April 8": what was asked, and nothing else, is told. */
const restates = (question: Heard, draft: Reading, claim: Claim | undefined, { now }: Ground) =>
  claim !== undefined &&
  metByDraft(question, draft, claim, now) === true &&
  !asksPast(question) &&
  !opposes(wordsOf(question), draft, claim) &&
  draft.words
    .slice(claim.segment.from, claim.segment.to)
    .every(
      ({ role, concept: { id } }) =>
        role !== 'content' ||
        question.reading.words
          .slice(question.sentence.from, question.sentence.to)
          .some(({ concept: own }) => own.id === id),
    )

const wordsOf = ({ reading, sentence }: Heard) => reading.words.slice(sentence.from, sentence.to)

/** "Is it too late?", "is it not until Friday?" */
const asksPast = ({ reading, sentence }: Heard) =>
  reading.words
    .slice(sentence.from, sentence.to)
    .some(({ norm }) => /^(?:late|over|expired|not|no|only|before|after)$/.test(norm))

/** "Are you open Monday?" - "We're only closed Sundays" */
const opposes = (asked: readonly Word[], draft: Reading, claim: Claim | undefined) =>
  claim !== undefined &&
  draft.words
    .slice(claim.segment.from, claim.segment.to)
    .some(({ role, concept: own }) =>
      asked.some(
        ({ concept: { id, sign } }) => role === 'content' && id === own.id && sign !== own.sign,
      ),
    )

/** "Is it in Keswick?" - "It is in Garrow Gym": a name was asked that the fact does not hold, and it holds another. */
const otherPlace = (asked: readonly Word[], { fit }: Claim, claims: readonly Claim[]) =>
  fit !== null &&
  fit.source.names.size > 0 &&
  asked.some(
    ({ concept: { id } }) =>
      ![fit.source.places, fit.source.theme, fit.source.factNames].some((set) => set.has(id)) &&
      claims.some((claim) => claim.fit?.source.factNames.has(id)),
  )

/** The details of the sentence a claim was read from. */
const knownOf = ({ fit }: Claim): Value[] =>
  fit
    ? fit.source.reading.values.filter(
        (value) => value.from >= fit.source.sentence.from && value.from < fit.source.sentence.to,
      )
    : []
