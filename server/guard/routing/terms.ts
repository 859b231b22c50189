import { concept, idsOf } from '../knowledge/words.ts'
import type { Heard } from '../lanes/inbound.ts'
import type { Word } from '../reading/read.ts'
import { isEveryday } from '../knowledge/everyday.ts'
import { focusOfNoun } from './focus.ts'
import type { Focus } from './focus.ts'
import { kinOf } from './kin.ts'

/** One word of what is asked, with all it may be about. */
export interface Term {
  text: string
  ids: readonly string[]
  kin: readonly string[]
  /**
   * `thing`: the answer must be about it; `deed`: what is done with it; `asks`: names the kind of answer ("price");
   * `common`: everyday talk, welcome if found; `light`: says little; `context`: told around the question.
   */
  kind: 'thing' | 'deed' | 'asks' | 'common' | 'light' | 'context'
  /** The kind of answer an `asks` term names. */
  asks?: Focus
  /** Stands right before a word that names something: "adult lessons". */
  modifies?: true
  /** The sender's own: "my room". */
  own?: true
  /** What a `context` term would be, were it part of the question. */
  else?: Term['kind']
}

/** Verbs and words of talk that name no matter. */
const light = new Set(
  'see find make talk speak happen happens work works contact reach say look looking try trying bring take give come comes coming happening handle fix fixes deal deals use get gets getting got done good still real like want know wonder wondering ask asking question please mean think hear check able possible ready fine exactly long far soon early new big much often ver hacer saber decir ayudar hablar querer quiero put keep set thing things stuff one someone somebody person people guy guys u ya ur hey hi just actually really anyway need needs right quick way able allowed everyone anybody help show tell sure idea maybe today tonight tomorrow now currently yet else anymore nah though hope trying plan planning supposed going gonna want wanna love nice cool thru long last lol wait sorry yo version kind type sort option options alguien ahi aqui alla alguna algun bro dude day days date time times hour hours nos les doy seria'.split(
    ' ',
  ),
)

/** What a stretch of a text names; `asked` when it belongs to the question, else it is told around it. */
export function termsIn(
  heard: Heard,
  from: number,
  to: number,
  asked: boolean,
  skip: ReadonlySet<number> = new Set(),
): Term[] {
  const { words, values } = heard.reading
  return words.slice(from, to).flatMap((word, step) => {
    const at = from + step
    const number = values[word.value]
    const named = (number?.kind === 'number' && number.number >= 100) || number?.kind === 'code'
    if (skip.has(at) || (word.role !== 'content' && !named) || /^(mark|emoji)$/.test(word.kind))
      return []
    const age = ageAt(words, at, values)
    if (age !== null) return age < 18 ? [child] : []
    const ids = idsFor(word)
    return [
      {
        text: word.text,
        ids,
        kin: kinOf(ids),
        ...(modifies(words, at) ? { modifies: true as const } : {}),
        ...(/^(my|our|mi|nuestro|nuestra)$/.test(words[at - 1]?.text ?? '')
          ? { own: true as const }
          : {}),
        ...(asked ? roleOf(words, at) : { kind: 'context' as const, else: roleOf(words, at).kind }),
      },
    ]
  })
}

const modifies = (words: readonly Word[], at: number) =>
  words[at + 1]?.role === 'content' &&
  words[at + 1]?.kind === 'word' &&
  kindOf(words, at + 1) === 'thing'

const child: Term = { text: 'child', ids: idsOf(concept('child')), kin: [], kind: 'thing' }

/** "my 4 yr old": how old a child is that somebody speaks of. */
function ageAt(
  words: readonly Word[],
  at: number,
  values: Heard['reading']['values'],
): number | null {
  if (words[at]?.text !== 'old') return null
  const span = values[words[at - 1]?.value ?? -1]
  return span?.kind === 'span' && span.unit === 'month' ? span.low / 12 : null
}

/** A word's concepts; "adding" and "notarized" by their plain forms too. */
const idsFor = (word: Word): readonly string[] => [
  ...new Set([
    ...idsOf(word.concept),
    // The "X" of a route "90X" and the "D" of "3D".
    ...(word.text.length === 1 ? [`letter ${word.text}`] : []),
    ...rootsOf(word.text).flatMap((form) => idsOf(concept(form))),
  ]),
]

/** "adding": "add"; "using": "use"; "stopped": "stop". */
function rootsOf(word: string): string[] {
  if (word.length < 5 || !/(?:ing|ed|s)$/.test(word)) return []
  const bare = word.replace(/(?:ing|ed|s)$/, '')
  return [bare, `${bare}e`, bare.replace(/(.)\1$/, '$1')]
}

/** A noun that asks by itself counts as found where an answer of its kind is. */
function roleOf(words: readonly Word[], at: number): Pick<Term, 'kind' | 'asks'> {
  const asks = focusOfNoun(words, at)
  return asks ? { kind: 'asks', asks } : { kind: kindOf(words, at) }
}

/** "take checks", "for fines": after a verb or a link an -s makes a noun of "check"; after "she" or a noun, a verb. */
const namedBy = (before: Word | undefined) =>
  /^(take|accept|pay|have|for|of|the|any|no|with|by|on|about|my|your|get|their|all)$/.test(
    before?.text ?? '',
  )

const doer =
  /^(i|you|u|we|they|he|she|it|people|students|someone|somebody|anyone|anybody|everyone|to|not|kids|parents|residents|visitors|guests|members)$/

/** What follows a pronoun or "to" is done, not named. */
function kindOf(words: readonly Word[], at: number): Term['kind'] {
  const word = words[at] as Word
  const forms = [word.norm, word.text, ...rootsOf(word.text)]
  const plural = /[^s]s$/.test(word.text) && !light.has(word.text) && namedBy(words[at - 1])
  // "street address" asks for no street.
  if (/^(street|mailing|physical)$/.test(word.text) && words[at + 1]?.text === 'address')
    return 'light'
  if (!plural && forms.some((form) => light.has(form))) return 'light'
  if (forms.some(isEveryday)) return 'common'
  return doer.test(words[at - 1]?.text ?? '') ? 'deed' : 'thing'
}
