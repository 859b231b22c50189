import { lightVerbs } from '../../knowledge/stopwords.ts'
import type { Reading } from '../../reading/read.ts'
import type { Segment } from '../../reading/sentences.ts'
import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import type { Ground } from '../align.ts'
import { spoken } from '../courtesy.ts'
import type { Heard } from '../inbound.ts'
import { holdsOn } from './details.ts'

/** What is a yes and what is a no, in so many words. */

const yes =
  /^(?:(?:lol|haha|oh|hi|hey|hello|well|ok|and|so|but) )?(?:yes|y|yup|yep|yeah|we are|we do|we sure (?:are|do)|there (?:is|are)|it sure is|correct|right|true|exactly|indeed|confirmed|affirmative|definitely|that is (?:right|correct|true)|you are (?:right|correct)|your [a-z]+ is (?:right|correct)|it is|it does|they do|they are|you can|you may|you do|(?:he|she|they|we) can|(?:he|she) may|sure|certainly|absolutely|of course|sure do|sure can|sure is|(?:i am )?afraid so|you bet|si|correcto|asi es|claro que si|👍|✅|💯|👌)(?: (?:yes|sure|indeed|that is (?:right|correct)|you are right|you can|it is|it does|they are|they do|certainly|absolutely|👍|✅|💯))*$/u
/** "Totally fine!", "that works for us": a yes, whatever sum or hours those words may name elsewhere. */
const fine =
  /^(?:(?:oh|ok|well|so|and|but) )?(?:(?:that|it|this) (?:is|would be|will be) )?(?:(?:totally|perfectly|absolutely|completely|all|just|also) )*(?:fine|okay|allowed|possible|works|that works)(?: (?:by|with|for) (?:us|me))?$/
const no =
  /^(?:(?:lol|haha|oh|hi|hey|hello|well|sorry|unfortunately|normally|usually|generally) )?(?:no|nope|nah|not|not at all|i am afraid not|afraid not|sadly not?|unfortunately not|we are not|we do not|there (?:is|are) not|not really|not quite|(?:i am afraid )?that (?:will|would|does) not work|better not|please do not|no need(?: to)?|(?:you|he|she|they) (?:will|would|do|does) not (?:need|have)(?: (?:to|one|it|that))?|incorrect|no sorry|that is not (?:right|correct|true)|it is not|it does not|they do not|they are not|you can not|you do not|not yet|👎|❌)(?: (?:sorry|it is not|it does not|they do not|you can not|you do not))*$/u

/** "yes" or "no" when that is all a segment says, emoji included. */
export function answerOf(reading: Reading, segment: Segment): 'yes' | 'no' | null {
  if (segment.to - segment.from > 16) return null
  const words = reading.words.slice(segment.from, segment.to).filter((word) => word.kind !== 'mark')
  const text = words
    .map((word) => word.text)
    .join(' ')
    .replace(/\ufe0f/g, '')
  const talk = words
    .filter((word) => word.kind !== 'emoji')
    .map((word) => word.text)
    .join(' ')
  if (/^not? (?:today|tonight|tomorrow|this week|this weekend|now|right now)$/.test(text))
    return 'no'
  if (yes.test(text) || (talk !== '' && yes.test(talk))) return 'yes'
  return no.test(text) || (talk !== '' && no.test(talk)) ? 'no' : null
}

export const isFineBy = (reading: Reading, { from, to }: Segment): boolean =>
  fine.test(spoken(reading, from, to))

/** "Not on Tuesdays, sorry", "no coffee": a no that names what was asked about, or today. */
export function deniesAsked(reading: Reading, segment: Segment, { inbound, now }: Ground): boolean {
  const words = reading.words.slice(segment.from, segment.to).filter((word) => word.kind !== 'mark')
  const at = words.findIndex(({ text }) => !/^(?:sorry|oh|well|so|but|please)$/.test(text))
  // "Tomorrow won't work": a no to the day that was asked about.
  const unvalued = words
    .slice(Math.max(at, 0))
    .flatMap(({ text, role }) => (role === 'value' ? [] : text))
  if (unfit.test(unvalued.join(' ')) && inbound.heard.some(asksYesNo)) {
    const named = reading.values.filter(({ from }) => from >= segment.from && from < segment.to)
    return named.length > 0 && named.every((value) => isAskedDay(value, inbound.days, now))
  }
  if (
    !/^(?:not|no)$/.test(words[at]?.text ?? '') ||
    words.length > at + 8 ||
    !inbound.heard.some(asksYesNo)
  )
    return false
  const rest = words.slice(at + 1)
  return (
    ofDegree.test(rest.map(({ text }) => text).join(' ')) ||
    (rest.every(
      ({ role, text, concept: { id } }) =>
        role === 'value' ||
        (role === 'content'
          ? inbound.terms.has(id) || lightVerbs.has(id)
          : !/^(?:is|are|do|does|can|may|must|will|you|we|they|it)$/.test(text)),
    ) &&
      reading.values
        .filter(({ from }) => from >= segment.from && from < segment.to)
        .every((value) => isAskedDay(value, inbound.days, now)))
  )
}

const ofDegree =
  /^(?:quite |just |really |always |necessarily |automatically |entirely |exactly |all |any )?(?:quite|just|really|always|necessarily|automatically|entirely|exactly|yet|this time|right now|at the moment|at this time|any more|anymore|any longer|all of (?:it|them|those)|every one|all at once|all)$/
const asksYesNo = ({ yesNo }: Heard) => yesNo

const unfit =
  /^(?:on )?(?:will|would|does|do|is|are|can) not (?:work|be possible|do)(?: for (?:us|that|this))?(?: (?:sorry|i am afraid|unfortunately))*$/

/** The day that was asked about, or today where none was. */
const isAskedDay = (value: Value, asked: readonly Value[], now: number) =>
  isDay(value) &&
  (asked.some((each) => agrees(each, value, now) || agrees(value, each, now)) ||
    (asked.length === 0 && holdsOn(value, now)))
