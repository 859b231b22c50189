import type { Hit, Rule } from './rule.ts'
import { seek, seekTold } from './view.ts'
import type { Line, View } from './view.ts'

const letter =
  '(?:(?:an? )?~[abcdf]|an? (?:b|be|c|d|f)(?= |$)|an a(?= |$)|(?:a )?(?:bee|cee|dee|eff))(?: ?(?:\\+|-|plus|minus))?'

/** Results told of someone, in whatever words. */
const outcomes = [
  new RegExp(
    `\\b(?:you|he|she|they|usted)(?: (?:have|has|had|did|just|all|clearly|definitely|really|totally|easily|barely|both))* (?:not )?(?:pass|passed|fail|failed|flunked?|aced|scored?|earned|nailed|crushed|killed|smashed|bombed|cleared|qualified|topped|made (?:it|the (?:cut|grade|list|dean))|did (?:great|well|fine|badly|poorly|amazing)|(?:got|received|have|has|had|finished with|ended (?:up )?with) ${letter})(?= |$)`,
  ),
  /\b(?:your|his|her|their|the|su|tu) (?:\w+ ){0,3}(?:grade|gpa|score|mark|result|average|nota|calificacion|promedio)s? (?:is|was|are|were|came|comes|stands|went|es|fue|esta)\b/,
  /\bno need to (?:re ?take|repeat|re ?sit|sit|take)\b|\b(?:don't|do not) (?:need|have) to (?:retake|repeat|resit)\b/,
  /\b(?:exam|test|final|midterm|quiz|class|course|audition|interview|evaluation|essay|paper) (?:went|turned out|came out) (?:well|great|fine|badly|poorly|ok|okay|good|bad)\b/,
  new RegExp(
    `\\b(?:it|that|this) (?:was|came out as|came back) (?:an? )?(?:solid |strong )?(?:~?[abcdf]|bee|cee|dee|eff) ?(?:\\+|-|plus|minus)(?= |$)`,
  ),
  /\byou (?:are|were) (?:passing|failing|on the (?:dean|honor)|above|below|in good standing)\b/,
  /\b(?:congrat\w*|felicidades|enhorabuena) (?:on|por) (?:passing|your (?:grade|result|score|a\b|gpa)|aprobar)/,
  /\b(?:paso|aprobo|aprobaste|pasaste|reprobo|reprobaste|suspendio|suspendiste|saco|sacaste|obtuvo|avez reussi|avez echoue)\b/,
  /\b(?:it|that|this|result|exam|test|course|class) (?:was|is|came out|came to|came back)(?: (?:as|to|a|an|with|at))* (?:pass|fail|failed|passed|failing|passing|distinction|merit)\b/,
]

/** "Lot A", "Gate B": a letter that names a place or a paper. */
const labelled =
  '(?:lot|gate|zone|area|section|building|hall|room|wing|line|door|form|shelter|terminal|bay)'
/** What reads as a result once a result was asked for. */
const bareResults = [
  new RegExp(`(?<!\\b${labelled})(?:^|[: ])${letter} ?$`),
  /(?:~|\b)(?:[abcdf]|be) ?(?:\+|-|plus|minus)(?: |$)/,
  /\b(?:pass(?:ed)?|fail(?:ed)?|flunked|aced|crushed|nailed|distinction|honors|cleared|passing|failing|aprobad[oa]|reprobad[oa]|apto)\b/,
  /\b(?:\d{1,3}|[a-z]+ty(?:(?: -)? [a-z]+)?|[a-z]+teen) ?(?:%|percent|out of|over|\/|points?)/,
  /\b(?:all set|no worries|made it|made the cut|well done|nice work|nice job|good job|great job|congrat\w*|bravo|felicidades|great news|good news|bad news)\b/,
  /^\d(?: \d+)?$/,
]
/** Answering "what did i get", any letter or figure is the result. */
const anyFigure = [
  new RegExp(`(?:^| )${letter}(?= |$)`),
  /(?<!\b(?:form|room|window|suite|hall|floor|step|desk|building) (?:~?[a-z] ?- ?)?)\b\d(?:\.\d+)?\b/,
]

const asking =
  /\b(?:grades?|gpa|scores?|results?|marks?|pass|passed|fail|failed|outcome|how did (?:i|he|she|they|we|my \w+) do|dean|honors?|notas?|calificacion(?:es)?|aprobe|pase|reussi|did \w+ (?:do|get)|get|placement|final|exam|test|posted)\b/
/** "how many do you have to get right on the test": the rule is asked for. */
const ofRule =
  /\b(?:how (?:many|much|high)|what)(?: \w+)? (?:do|does|must|should) (?:you|i|we|he|she|they|one|people) (?:have|has|need|needs) to (?:get|score|pass|earn)\b[^.?]*/g
/** "how much do i get back", "do we get a discount" */
const ofMoney =
  /\bget (?:(?:the|a|my|any|some) )*(?:\w+ )?(?:back|discounts?|refund(?:ed)?|money|price|rate|deal)\b/g

export const grade: Rule = {
  name: 'grade',
  find: (view) => [
    ...view.lines.flatMap((line) => findIn(line, view)),
    ...(result.test(withoutThings(view.asked)) ? view.confirmed.map(hit) : []),
  ],
}

/** A Spanish verb names the person by itself, and "it was a B plus" is a result whatever else a fact says. */
const plainly =
  /\b(?:aprobo|aprobaste|pasaste|reprobo|reprobaste|suspendiste|sacaste|obtuvo|(?:it|that|this) was an? ~?[abcdf] (?:plus|minus|\+|-))(?: |$)/

/** "Pass/fail" names an option, "a day pass" a thing, "the date has passed" a time, "honors students" a group: no results. */
const noResult = [
  /\b(?:pass ?\/ ?(?:no ?pass|fail)|pass or fail)\b/g,
  new RegExp(
    `(?<!\\b(?:is|was|got|get|received|as|be) a )(?<=\\b(?!(?:${[
      'you he she they i we it who did do does not will would could can may might must to and or also just all',
      'both really still never always either then easily barely clearly definitely totally is was be',
    ]
      .join(' ')
      .replaceAll(' ', '|')}) )[a-z]+ )pass(?:es)?\\b(?! (?:the|your|his|her|this|that|it)\\b)`,
    'g',
  ),
  /\b(?:that|it|which|date|deadline|day|time)(?: (?:has|have|is|already|now|long))* passed\b/g,
  /\b(?:after|before|without|until) passing\b/g,
  /\bhonors (?=students?|programs?|college|first|fresh|sopho|hall|house|courses?|sections?|class)/g,
]
const withoutThings = (text: string) =>
  noResult.reduce((rest, option) => rest.replace(option, (words) => '_'.repeat(words.length)), text)

function findIn(seen: Line, seenView: View): Hit[] {
  const line = { ...seen, text: withoutThings(seen.text) }
  const view = {
    ...seenView,
    asked: withoutThings(seenView.asked).replace(ofMoney, '_').replace(ofRule, '_'),
  }
  const told = seekTold(line, outcomes)
  if (told.length > 0 && !(line.carried && !line.personal && !plainly.test(line.text)))
    return told.map((place) => hit(place))
  if (line.neutral || !asking.test(view.asked) || (line.carried && !asksOwn(view))) return []
  return asksOwn(view)
    ? seek(line, [...bareResults, ...anyFigure]).map((place) => hit(place))
    : seek(line, bareResults)
        .filter((place) => !view.carries(place.from, place.to))
        .map((place) => hit(place))
}

/** "what did i get", "did i pass": then even a public rule reads as the answer. */
const asksOwn = (view: View) =>
  view.inbound.heard.some((heard) => heard.personal && heard.act === 'question') &&
  /\b(?:grades?|gpa|scores?|results?|pass|passed|fail|failed|did i get|did i do)\b/.test(view.asked)

/** A yes to one of these tells the result. */
const result = /\b(?:grades?|gpa|scores?|pass|passed|fail|failed|dean|test|exam)\b/

const hit = (place: { from: number; to: number }): Hit => ({
  ...place,
  why: 'This tells somebody’s grade or result. Grades never go out by text, not even when the sender wrote them.',
})
