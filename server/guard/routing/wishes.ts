import { wordingOf } from './wording.ts'
import type { Clause } from './wording.ts'
import { keywordOf } from './keywords.ts'
import {
  doubts,
  helps,
  ofTexts,
  optIns,
  optOuts,
  otherwise,
  resuming,
  vague,
} from './wish-phrases.ts'

/** What a text asks of us as senders of texts. */
export interface Wish {
  /** `suspected`: perhaps an opt-out; automatic sending pauses and a person decides. */
  kind: 'optout' | 'optin' | 'help' | 'suspected'
  /** What told us, surest first: the phone company, a keyword alone, or a phrase about us or the texts. */
  by: 'provider' | 'keyword' | 'phrase' | 'doubt'
  /** In words, for the trail and for staff. */
  why: string
}

/**
 * What the texts being answered, oldest first, ask of us as senders: the last clear word counts, a doubt only where
 * there is none. Null when they ask nothing of the kind.
 */
export function wishOf(texts: readonly string[], providerSignal?: string): Wish | null {
  const wishes = texts.map((text, index) =>
    wishIn(text, index === texts.length - 1 ? providerSignal : undefined),
  )
  const clear = wishes.findLast((wish) => wish?.kind === 'optout' || wish?.kind === 'optin')
  const last = wishes.at(-1)
  return (
    clear ??
    wishes.find((wish) => wish?.kind === 'suspected') ??
    (last?.kind === 'help' ? last : null)
  )
}

/** Four tiers: the provider's signal, a keyword alone, a phrase whose object is us or the texts, a doubt. */
function wishIn(text: string, providerSignal?: string): Wish | null {
  const keyword = keywordOf(text, providerSignal)
  if (keyword) return byKeyword(keyword, providerSignal)
  const { clauses, all } = wordingOf(text)
  if (instructing.test(all)) return null
  const said = (
    shapes: readonly RegExp[],
    fits: (clause: Clause, at: number) => boolean = () => true,
  ) =>
    clauses.flatMap((clause) =>
      shapes.flatMap((shape) => {
        const found = shape.exec(clause.words)
        return found && fits(clause, found.index) ? [found[0]] : []
      }),
    )[0]

  const back = said(optIns) ?? (otherwise.test(all) ? said(resuming) : undefined)
  if (back) return { kind: 'optin', by: 'phrase', why: `Asks for the texts again: “${back}”.` }
  const spoken = clauses.some((clause) => ofTexts.test(clause.words))
  const out =
    said(optOuts, meant) ??
    (spoken ? said(vague, (clause, at) => !clause.asked && meant(clause, at)) : undefined)
  if (out) return { kind: 'optout', by: 'phrase', why: `Asks us to stop texting: “${out}”.` }
  const how = said(helps, (clause) =>
    clauses.every(
      (each) =>
        each === clause || isTalk(each.words) || helps.some((shape) => shape.test(each.words)),
    ),
  )
  if (how) return { kind: 'help', by: 'phrase', why: `Asks who we are or how to stop: “${how}”.` }
  const doubt = said(optOuts) ?? said(vague.slice(0, 2)) ?? said(doubts)
  if (doubt)
    return {
      kind: 'suspected',
      by: 'doubt',
      why: `Perhaps wants no more texts: “${doubt}”. A person decides.`,
    }
  return null
}

function byKeyword(keyword: 'stop' | 'start' | 'help', providerSignal?: string): Wish {
  const kind = keyword === 'stop' ? 'optout' : keyword === 'start' ? 'optin' : 'help'
  return providerSignal
    ? { kind, by: 'provider', why: `The phone company took it as ${keyword.toUpperCase()}.` }
    : { kind, by: 'keyword', why: `The text is the keyword ${keyword.toUpperCase()}.` }
}

/**
 * An exit phrase is meant when nobody else is its subject and nothing turns it round or narrows it: not "don't stop
 * texting me", "he won't stop texting me", "if you stop texting me", "why did you stop texting me".
 */
function meant(clause: Clause, at: number): boolean {
  const before = clause.words.slice(0, at).trim()
  const after = clause.words.slice(at)
  return !turned.test(before) && !narrowed.test(after)
}

const turned =
  /(?:^(?:2|to|or)(?: to)?|\b(?:or|txt|text|call|stop|free) (?:2|to)|(?:^|\s)[0-9]+p?(?: to)?|[a-z]*no to|or2|call2?|[0-9,]+)$|(?:^|\s)(?:(?:not|never|will|would|could|if|unless|until|when|whenever|why|did|how|no|como|si|cuando|porque)(?: (?:i|you|it|they|he|she|we|this|to|do|did))*|(?:he|she|they|him|her|them|who|that|it|we|someone|somebody|people)|(?:my|a|this|that|some|the|our|his|her) (?!number|phone|info)[a-z]+|(?:tell|make|get|ask|told|asked) (?!you )(?:[a-z]+ ){1,2}to|how (?:do|can|to|would|could|does)(?: [a-z]+){0,2})$/
/** "Text STOP to 80062", "reply stop to end": tells how others stop; a forwarded notice asks nothing of us. */
const instructing =
  /\b(?:text|reply|send)\b.{1,60} to (?:opt in|subscribe|opt out)\b|\b(?:text|reply|send|call)(?: (?:with|the word|back))? ?(?:2 ?)?(?:stop|end|quit|cancel|unsub|unsubscribe|optout|opt out)[a-z0-9]*(?: [a-z0-9]+)? (?:to|2|for|or|on|at)\b|\b(?:stop|end|cancel|unsubscribe|opt out) (?:texts?|messages|further messages)? ?,? ?(?:reply|text|send|call) (?:stop|end|[0-9])|\b(?:call ?2 ?optout|reply (?:stop|end)\b)|\b(?:2|t c s|tcsc?|[0-9]p?) ,? ?(?:stop|cancel) (?:text|sms|texts)|(?:stop|end|opt out) , (?:text|reply|send|stop)\b|(?:stop|end|cancel) (?:sms|texts?|texting|messages) ,? ?(?:call )?[0-9]{5}/
const narrowed =
  /\b(?:while i|during|after \d|before \d|at night|at work|in class|until|till|today|tonight|tomorrow|right now|this (?:week|morning|early|late)|so (?:early|late|much|often)|between \d|on (?:sundays?|weekends?)|just call|call me instead|email me|unless|except)\b/

const isTalk = (words: string) =>
  /^(?:hi|hello|hey|hola|yo|um|uh|sorry|excuse me|please|thanks|thank you|ok|lol|wait|and|so|hmm|huh|buenas|buenos dias|gracias|i got a (?:text|message)|got a (?:text|message)|just curious)(?: (?:there|hi|please|so|um|and))*$/.test(
    words,
  )
