import type { Hit, Rule } from './rule.ts'
import type { View } from './view.ts'

const casual =
  /^(u|ur|r|thx|pls|plz|lol|lmao|omg|wtf|idk|tbh|asap|fyi|gonna|wanna|gotta|yo|nah|yep|yup|btw|imo|np|k|ya|cuz|tho|haha|dude|bro|w|n|b4|gr8|ttyl|rn)$/
const rude =
  /^(stupid|idiot|dumb|ridiculous|shut|nonsense|moron|lazy|hell|damn|crap|whatever|duh|obviously)$/

/** Advice only: shouting, short forms, rudeness. It never stops a text. */
export const tone: Pick<Rule, 'find'> = {
  find: (view) => [...words(view), ...shouting(view)],
}

function words(view: View): Hit[] {
  return view.reading.words.flatMap((word, at) => {
    if (word.kind !== 'word' || word.value >= 0) return []
    const typed = view.reading.typed.slice(word.start, word.end).toLowerCase()
    if (casual.test(typed) && !(typed === 'w' && view.reading.words[at - 1]?.text === '&'))
      return [
        { from: at, to: at + 1, why: `“${typed}” is casual; plain words are easier for everyone.` },
      ]
    return rude.test(typed) ? [{ from: at, to: at + 1, why: `“${typed}” may sound rude.` }] : []
  })
}

const loud = /^[A-Z]{4,}$/

function shouting(view: View): Hit[] {
  const shouted = view.reading.words.filter(
    (word) =>
      word.kind === 'word' &&
      word.text.length > 3 &&
      loud.test(view.reading.typed.slice(word.start, word.end)),
  )
  return shouted.length >= 3
    ? [{ from: 0, to: view.reading.words.length, why: 'Capital letters read as shouting.' }]
    : []
}
