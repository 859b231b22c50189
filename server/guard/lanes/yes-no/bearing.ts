import { lightVerbs } from '../../knowledge/stopwords.ts'
import { idsOf, isFree } from '../../knowledge/words.ts'
import type { Reading, Word } from '../../reading/read.ts'
import { weekdayOf } from '../../reading/calendar.ts'
import { daysOf, falls } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { DayValue, Value } from '../../reading/values.ts'
import { agrees, inRange } from '../agree.ts'
import type { Ground } from '../align.ts'
import type { Source } from '../../knowledge/sources.ts'
import { itemsOf } from '../form/things.ts'
import { otherEnd } from '../form/undone.ts'
import type { Heard } from '../inbound.ts'
import type { Claim } from '../public.ts'
import { holdsOn, inDays, inHours, outOfSeason, satisfies } from './details.ts'
import { reversal } from './relation.ts'

/**
 * How what a draft goes on with after its "no" bears on that: true where it denies, limits or differs from what was asked; false where it
 * speaks of another day or group, or affirms it; null where that cannot be told.
 */
export function bearsNo(
  question: Heard,
  draft: Reading,
  claims: readonly Claim[],
  ground: Ground,
): boolean | null {
  const [first, second] = claims
  if (!first || asksDenied(question)) return null
  const told = bears(question, draft, first, ground)
  if (told !== null) return told
  // "They are good for tickets, but not the bar": the bar was asked about.
  const denies =
    second?.segment.negated === true &&
    second.problem === null &&
    ofQuestion(question).some(
      (word) =>
        isTelling(word) &&
        speaksOf(draft, second.segment, word) &&
        !speaksOf(draft, first.segment, word),
    )
  return denies || null
}

/** "Can I drop my kids at the club and go shopping?": a yes grants the whole of it, and facts and draft speak of half. */
export function asksMore(
  { reading, sentence }: Heard,
  draft: Reading,
  claims: readonly Claim[],
  { own }: Ground,
): boolean {
  if (reading.spanish || draft.spanish) return false
  const told = ({ role, text, concept: { id } }: Word) =>
    role !== 'content' ||
    vague.test(text) ||
    lightVerbs.has(id) ||
    own.has(id) ||
    /^~(?:allow|open|free|accept|offer|available|possible)$/.test(id) ||
    draft.words.some((word) => word.concept.id === id) ||
    claims.some(
      ({ fit }) =>
        fit?.source.title.has(id) ||
        fit?.source.reading.words.some((word) => word.concept.id === id),
    )
  return reading.words.slice(sentence.from, sentence.to).filter((word) => !told(word)).length > 1
}

const vague =
  /^(?:another|other|others|else|old|enough|thing|things|stuff|ones?|way|place|kinda|sorta|holidays?|xmas|christmas|thanksgiving|easter|eve|memorial|labor|kids?|people|ppl|folks|hi|hey|yo|lol|omg)$/

/** "Do they not expire?", but not "do they expire if I don't use them?" */
const asksDenied = ({ reading, sentence }: Heard) =>
  sentence.segments
    .filter(({ from }) => reading.words[from]?.norm !== 'if')
    .some(({ from, to }) => reading.words.slice(from, to).some(({ norm }) => denying.test(norm)))

const ofQuestion = ({ reading, sentence }: Heard) => reading.words.slice(sentence.from, sentence.to)
const isTelling = ({ role, concept: { id } }: Word) => role === 'content' && !lightVerbs.has(id)

const speaksOf = ({ words }: Reading, part: { from: number; to: number }, { concept }: Word) =>
  words
    .slice(part.from, part.to)
    .some(({ concept: own }) => idsOf(own).some((id) => idsOf(concept).includes(id)))

function bears(question: Heard, draft: Reading, claim: Claim, ground: Ground): boolean | null {
  if (!claim.fit || claim.problem) return null
  const { reading, sentence } = question
  const { negated } = claim.segment
  const asks = ofQuestion(question)
  const says = draft.words.slice(claim.segment.from, claim.segment.to)
  const inside = ({ from }: Value, part: { from: number; to: number }) =>
    from >= part.from && from < part.to
  const asked = reading.values.filter((value) => inside(value, sentence))
  const told = draft.values.filter((value) => inside(value, claim.segment))
  const compared = asked.filter((value) => told.some((each) => comparable(value, each)))
  const met = (value: Value) => told.some((each) => meets(value, each, says, claim, ground))
  if (!compared.some(met) && !onTheMatter(asks, says, claim)) return null
  const { source } = claim.fit
  // "Fridays?" - "Monday to Thursday" of what goes on to tell the Fridays, too.
  const elsewhere = compared.some(
    (value) =>
      isDay(value) &&
      !met(value) &&
      !outOfSeason(value, source.values, ground.now) &&
      !ofNamed(source) &&
      source.values.some(
        (each) => isDay(each) && !each.day.stretch && meets(value, each, says, claim, ground),
      ),
  )
  // "Is August 2 too late?" - "The last day is July 31"
  if (!compared.every(met) && asks.some((_, at) => isPast(asks, at))) return false
  if (!compared.every(met))
    return !(negated || elsewhere || opposed(asks, says) || ofOtherDay(asks, compared, told))
  // "Not refundable after June 1", in May, to somebody who named no day.
  const named =
    asked.some((value) => isDay(value) || value.kind === 'ordinal') ||
    toldOfThen(question, told, ground)
  if (!named && told.some((value) => isDay(value) && !holdsOn(value, ground.now)))
    return negated ? false : null
  if (turnedRound(asks, says, claim)) return null
  if (opposed(asks, says) && negated) return null
  // "Are you open on May 26?" - "We are closed on Memorial Day"
  if (opposed(asks, says)) return !(named && !told.some(isDay) && beyond(asks, says, claim))
  if (tellsElse(asks, draft, claim)) return true
  if (negated && affirmedThere(asks, says, claim)) return false
  if (negated) return ofOtherPlace(asks, says, claim) ? null : true
  if (says.some(exempts) || keepsOut(asks, says, claim)) return true
  // "Can I register on May 12?" - "Registration opens May 1"
  const begun = told.some(
    (value) =>
      isDay(value) &&
      value.role === 'start' &&
      compared.some((each) => isDay(each) && since(each, value, ground.now)),
  )
  return begun ? false : null
}

/** "next week", "on Labor Day": days that were asked about without a date, and are all told of. */
function toldOfThen(
  { reading, sentence }: Heard,
  told: readonly Value[],
  { inbound, now }: Ground,
): boolean {
  const text = reading.words
    .slice(sentence.from, sentence.to)
    .map((word) => word.norm)
    .join(' ')
  const monday = now + 8 - (weekdayOf(now) || 7)
  const days = [
    ...inbound.holidays,
    ...(/\bnext week\b/.test(text) ? [0, 1, 2, 3, 4].map((step) => monday + step) : []),
  ]
  return (
    days.length > 0 &&
    days.every((day) => told.some((value) => isDay(value) && falls(value.day, day, now)))
  )
}

/** Each of the days is of a thing of its own: "juniors on April 8 and sophomores on April 10". */
const ofNamed = (source: Source) => {
  const items = itemsOf(source)
  return (
    items.length > 1 &&
    items.every((item) => item.some(({ slot, id }) => slot === 0 && id !== undefined))
  )
}

/** Something is said that nobody asked about and the fact is not about as a whole. */
const beyond = (asks: readonly Word[], says: readonly Word[], { fit }: Claim) =>
  says.some(
    (word) =>
      isTelling(word) &&
      !fit?.source.subject.has(word.concept.id) &&
      !fit?.source.title.has(word.concept.id) &&
      !asks.some(({ concept: own }) => own.id === word.concept.id),
  )

/** "Food in the meeting room?" - "No food in the computer lab": each names what the other does not. */
const ofOtherPlace = (asks: readonly Word[], says: readonly Word[], claim: Claim) =>
  beyond(asks, says, claim) &&
  asks.some(
    (word) =>
      isTelling(word) &&
      !claim.fit?.source.places.has(word.concept.id) &&
      !claim.fit?.source.theme.has(word.concept.id),
  )

/** "On the loop trail?" - "Not on the boardwalk" of what is allowed on the trail but not on the boardwalk. */
function affirmedThere(asks: readonly Word[], says: readonly Word[], { fit }: Claim): boolean {
  if (!fit) return false
  const { parts, sentence, subject } = fit.source
  const asked = asks.filter((word) => isTelling(word) && !subject.has(word.concept.id))
  const speaks = (words: readonly Word[] | undefined) =>
    asked.some(({ concept: { id } }) => words?.some(({ concept: own }) => own.id === id))
  return (
    !speaks(says) &&
    sentence.segments.some((each, at) => !each.negated && !each.condition && speaks(parts[at])) &&
    sentence.segments.some((each, at) => each.negated && !speaks(parts[at]))
  )
}

/** "Is it free on Saturday?" - "On weekdays it is $3": says nothing of that day. */
const ofOtherDay = (asks: readonly Word[], compared: readonly Value[], told: readonly Value[]) =>
  compared.some(isDay) &&
  told.some(({ kind }) => kind === 'money') &&
  asks.some(({ concept }) => isFree(concept))

const comparable = (asked: Value, told: Value) =>
  asked.kind === told.kind ||
  (asked.kind === 'number' && asked.bound === undefined && told.kind === 'money')

/** A detail that was asked about is the one that was told, or lies within it. */
function meets(
  asked: Value,
  told: Value,
  says: readonly Word[],
  claim: Claim,
  { now }: Ground,
): boolean {
  if (asked.kind === 'number' && told.kind === 'money') return asked.number * 100 === told.cents
  if (asked.kind === 'number' && told.kind === 'number' && says.some(capped))
    return asked.number <= told.number
  return (
    agrees(asked, told, now) ||
    agrees(told, asked, now) ||
    (isDay(asked) && isDay(told) && says.some(begins) && since(asked, told, now)) ||
    satisfies(asked, told) ||
    inDays(asked, told, now) ||
    (inRange(asked, told) && (asked.kind !== 'time' || inHours(asked, claim)))
  )
}

/** "On May 20" of what goes on sale May 18. */
const since = (asked: DayValue, told: DayValue, now: number) => {
  const [day] = daysOf(asked.day, now)
  const [first] = daysOf(told.day, now)
  return day !== undefined && first !== undefined && day >= first
}
const begins = ({ text, concept: { id } }: Word) =>
  id === '~start' || id === 'sale' || /^(?:opens|goes|go)$/.test(text)

/** "too late", "is it over" */
const isPast = (asks: readonly Word[], at: number) =>
  /^(?:over|expired|gone|missed)$/.test(asks[at]?.norm ?? '') ||
  (asks[at]?.norm === 'late' && asks[at - 1]?.text === 'too')

const capped = ({ norm }: Word) => /^(?:limit|max|maximum|most|atmost|upto)$/.test(norm)
const denying = /^(?:not|never|no|nobody|nothing|none|without|sin)$/
const obliging = /^(?:must|have|need|required?|gotta|should)$/
const exempts = ({ text }: Word) => text === 'exempt'

/** Asked from the other end than it is told: "is it a problem if …", "can I walk in" of "no appointment". */
const turnedRound = (asks: readonly Word[], says: readonly Word[], { fit }: Claim) =>
  (fit !== null && otherEnd(asks, fit.source)) ||
  asks.some(
    ({ norm, concept: { id } }) =>
      reversal.test(norm) && !says.some((word) => word.concept.id === id),
  )

/** They share what is spoken of. */
const onTheMatter = (asks: readonly Word[], says: readonly Word[], { fit }: Claim) => {
  const ours = new Set(says.flatMap(({ concept }) => idsOf(concept)))
  return asks.some(
    (word) =>
      isTelling(word) &&
      idsOf(word.concept).some(
        (id) => ours.has(id) || fit?.source.places.has(id) || fit?.source.theme.has(id),
      ),
  )
}

/** "Are you open on Friday?" - "We are closed on Fridays" */
const opposed = (asks: readonly Word[], says: readonly Word[]) =>
  asks.some(({ role, concept: one }) =>
    says.some(
      (word) => role === 'content' && word.concept.id === one.id && word.concept.sign !== one.sign,
    ),
  )

/** "Is pickup at Pine Pavilion, too?" - "Pickup is at the Field House": the fact speaks of what was asked, the draft of another. */
const tellsElse = (asks: readonly Word[], draft: Reading, { fit, segment }: Claim) =>
  !segment.negated &&
  asks.some(
    (word) =>
      isTelling(word) &&
      !/^~(?:open|allow|free|cost)$/.test(word.concept.id) &&
      !speaksOf(draft, { from: 0, to: draft.words.length }, word) &&
      !fit?.source.title.has(word.concept.id) &&
      !fit?.source.theme.has(word.concept.id) &&
      fit?.source.reading.words.some(({ concept: own }) => own.id === word.concept.id),
  )

/** "Strollers are only allowed in the 5K": what was asked is more than what is kept to. */
const keepsOut = (asks: readonly Word[], says: readonly Word[], { fit }: Claim) =>
  says.some(({ text }) => /^(?:only|solo)$/.test(text)) &&
  !asks.some(({ norm }) => obliging.test(norm)) &&
  asks.some(
    (word) =>
      isTelling(word) &&
      !/^~(?:allow|open|free|accept|offer)$/.test(word.concept.id) &&
      !fit?.source.places.has(word.concept.id) &&
      !idsOf(word.concept).some(
        (id) =>
          says.some(({ concept: own }) => idsOf(own).includes(id)) || fit?.source.title.has(id),
      ),
  )
