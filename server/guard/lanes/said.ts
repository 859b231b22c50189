import { lightVerbs } from '../knowledge/stopwords.ts'
import { weight } from '../knowledge/retrieve.ts'
import { loosely } from '../knowledge/loosely.ts'
import { idsOf, stem } from '../knowledge/words.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Segment, Sentence } from '../reading/sentences.ts'
import type { Value } from '../reading/values.ts'
import type { Ground } from './align.ts'
import { people } from './form/people.ts'
import { isImpliable } from './implied.ts'

/** One telling word: where it stands, what it may mean, and how much it tells. */
export interface SaidWord {
  at: number
  word: Word
  ids: readonly string[]
  root: string
  loose: readonly number[]
  /** Some fact may imply it without holding it. */
  impliable: boolean
  /** It only leads to a detail or joins; the fact need not have it. */
  spare: boolean
  gain: number
}

/** One segment of a text, weighed once for all the sentences it is compared with. */
export interface Said {
  reading: Reading
  sentence: Sentence
  segment: Segment
  /** The office's day. */
  now: number
  /** The sentence's words, the segment's, and those of it that tell something, weighed. */
  whole: Word[]
  all: Word[]
  words: SaidWord[]
  values: Value[]
  concepts: ReadonlySet<string>
  /** What else bears on it, as weights: the rest of the draft, what was asked, who "we" are. */
  around: { id: string; inSentence: number; inTheme: number; own: boolean }[]
  /** Of these, what the draft itself says elsewhere, and without verbs that only carry a detail. */
  spoken: ReadonlySet<string>
  named: string[]
  /** Turns of speech that lean on the fact: "without one", "nothing after that", "can …". */
  spokenAs: { lacking: boolean; ending: boolean; possible: boolean }
}

/** Weighs a segment: rare words of this office's facts tell most. */
export function weigh(
  reading: Reading,
  sentence: Sentence,
  segment: Segment,
  ground: Ground,
): Said {
  const words: SaidWord[] = []
  const all = reading.words.slice(segment.from, segment.to)
  const ofSomebody = all.some(({ norm }) => persons.has(norm))
  for (let at = segment.from; at < segment.to; at++) {
    const word = reading.words[at]
    if (!word || word.role === 'mark' || word.role === 'value' || word.role === 'empty') continue
    if (/^olds?$/.test(word.text) && ofAge(reading, at)) continue
    words.push({
      at,
      word,
      ids: idsOf(word.concept),
      root: stem(word.norm),
      // Of what somebody did or is, and of groups of people, the fact's own words must tell.
      loose:
        word.role !== 'content' || ofSomebody || people.test(word.text) ? [] : loosely(word.norm),
      impliable: isImpliable(word, reading),
      spare: goesWithDetail(reading, at),
      gain: weight(ground.knowledge, word.concept.id),
    })
  }
  const concepts = new Set(words.map(({ word }) => word.concept.id))
  const values = reading.values.filter(
    (value) => value.from >= segment.from && value.from < segment.to,
  )
  const more = around(reading, sentence, segment, all, concepts, ground)
  const elsewhere = more.flatMap(({ id, own }) => (own ? [id] : []))
  return {
    reading,
    sentence,
    segment,
    now: ground.now,
    whole: reading.words.slice(sentence.from, sentence.to),
    all,
    words,
    values,
    concepts,
    around: more,
    spoken: new Set(elsewhere),
    named: elsewhere.filter((id) => !lightVerbs.has(id)),
    spokenAs: turnsOf(all),
  }
}

/** "9-year-old": its last word goes with the age. */
const ofAge = ({ words, values }: Reading, at: number) => {
  const value = values[words[words[at - 1]?.text === '-' ? at - 2 : at - 1]?.value ?? -1]
  return value?.kind === 'span' && value.unit === 'month'
}

/** "ages 13 to 17", "once yours is ready": what needs no source of its own. */
function goesWithDetail({ words, values }: Reading, at: number): boolean {
  const text = words[at]?.text ?? ''
  const next = values[words[at + 1]?.value ?? -1]
  if (/^(?:ages?|aged)$/.test(text)) return next?.kind === 'span' || next?.kind === 'number'
  return (
    text === 'once' &&
    /^(?:you|we|it|they|he|she|your|yours|the|that|this)$/.test(words[at + 1]?.text ?? '')
  )
}

const persons = new Set('i we us our my your he she his her him they their'.split(' '))
const possible = new Set(['can', 'may', 'could'])
const turning = new Set(['without', 'nothing', 'none', 'no'])

function turnsOf(words: readonly Word[]): Said['spokenAs'] {
  const turns = words.length < 12 && words.some(({ text }) => turning.has(text))
  const text = turns
    ? words.flatMap((word) => (word.kind === 'mark' ? [] : word.text)).join(' ')
    : ''
  return {
    lacking: /^(?:and |but )?without (?:one|it|them|any|that)$/.test(text),
    ending: /^(?:and |but |then )*(?:nothing|none|no) (?:after|beyond) (?:that|then)$/.test(text),
    possible: words.some(({ norm }) => possible.has(norm)),
  }
}

function around(
  reading: Reading,
  sentence: Sentence,
  segment: Segment,
  all: readonly Word[],
  concepts: ReadonlySet<string>,
  ground: Ground,
): Said['around'] {
  const found = new Map<string, Said['around'][number]>()
  const add = (id: string, inSentence: number, inTheme: number, own: boolean) => {
    if (concepts.has(id) || found.has(id)) return
    const gain = weight(ground.knowledge, id)
    found.set(id, { id, inSentence: inSentence * gain, inTheme: inTheme * gain, own })
  }
  const takesUp = /^(it|they|he|she|there|this|that|these|those)$/.test(
    reading.words[sentence.from]?.norm ?? '',
  )
  for (let at = 0; at < sentence.to; at++) {
    const word = reading.words[at]
    if (word?.role !== 'content' || (at >= segment.from && at < segment.to)) continue
    const share = at >= sentence.from ? 0.5 : takesUp ? 0.6 : 0.25
    add(word.concept.id, share, share, true)
  }
  for (const id of ground.inbound.terms.keys()) add(id, 0.35, 0.3, false)
  const us = all.some(({ norm }) => norm === 'we' || norm === 'us' || norm === 'our')
  if (us) for (const id of ground.own) add(id, 0.5, 0.5, false)
  return [...found.values()]
}
