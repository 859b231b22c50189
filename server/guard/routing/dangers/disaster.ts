import { phrases, present } from './danger.ts'
import type { Danger } from './danger.ts'
import type { Clause, Wording } from '../wording.ts'

export const disaster: Danger = {
  kind: 'disaster',
  what: 'Tells of fire or another emergency',
  shapes: phrases(String.raw`
(?:there is|there are|theres|see|saw|seeing|smell|smelling|smelled|got|have|having|someone (?:set|started)|starting|spotted|a|hay)(?: (?:a|the|some|mucho|mucha|un|una|olor|lots of|so much|thick|black|small|big|huge|strong|like|heavy|white|burning))* (?:fire|flames|smoke|gas|explosion|fuego|incendio|humo|burning)(?! (?:drill|drills|alarm (?:test|drill|inspection)|pits?|rings?|extinguishers?|lanes?|station|department|exits?|escape|bans?|free|breaks?|works?|detectors?|hydrants?|wood|place|trucks?|safety|code|stations?|prices|shops?|bill|money|card|company|area|areas|zone|hall|permit|permits|marshal|hazard|deals?|tables?|grills?|restrictions?|from your|from bbq|from the grill))(?<!(?:have|got|a) (?:a )?(?:gas|burning)|(?:have a|get a|got a|a) smoke)
(?:full of|filled with|filling with|filling up with|lots of|so much|thick|black) smoke(?! and mirrors)|(?:on fire|in flames|burning down|caught fire|catching fire|up in flames|is burning(?! (?:question|man|calories|bright))|se esta quemando|esta ardiendo|se incendi[oa]|en llamas)
(?:fire|smoke|flames)(?: (?:is|are|coming|just))* (?:in|at|everywhere|coming|pouring|filling|on|inside|out of|from|spreading)(?: (?:the|a|my|our|of|from|out|all|over|stairwell|here|under|second|first|third|[0-9]+(?:st|nd|rd|th)?|trash|dumpster|up|inside))*(?: (?:<place>|stairwell|basement|lab|lobby|bathroom|trash|dumpster|attic|elevator|printer|oven|roof|window|vent|vents|ceiling|outlet|locker room|dorm|kitchen|engine|building|woods|forest))?(?! (?:drill|alarm test))
(?:co|co2|carbon monoxide|monoxide|gas|fire|smoke) (?:alarms?|detectors?|sensors?)(?: (?:is|are|was|has|have|been|just|keeps?|started|all|wont stop|will not stop|here|at home|upstairs|downstairs|in (?:my|our|the) [a-z]+))* (?:going off|went off|beeping|blaring|screaming|ringing|sounding)(?= .*\b(?:dizzy|sick|throwing up|vomiting|headaches?|smoke|smell|pass(?:ed|ing) out|sleepy|nauseous|faint|burning|kids?|baby|flames|help)\b)
huele (?:mucho |muy fuerte |fuerte |raro )?a (?:gas|humo|quemado)
(?:un incendio|gas leak|carbon monoxide|chemical spill|bomb threat|explosion|exploded|collapsed on|building collapse|roof collapsed|ceiling collapsed|evacuat(?:e|ing) now|tornado (?:is )?(?:here|coming)|flash flood|fuga de gas|explosion)(?! (?:in (?:popularity|enrollment|interest|prices)|of (?:interest|color|colour|flavor)))
(?:people|person|someone|somebody|we|i|kids?|child|students?|he|she|they|am|is|are)(?: (?:are|is|am|still|got|be|all|getting))* (?:trapped|stuck (?:in|inside|under|between) (?:the |an |a )?(?:elevator|lift|stairwell|rubble|fire|smoke|water|flood|car|ice|burning|building|basement))(?! (?:on (?:question|hold|this|step|page)|at work|in traffic))
(?:this is|its|it is|have|having|there is|is|esto es|es|tengo|tenemos|hay)(?: (?:a|an|an actual|a real|a medical|a life|una|medical|actual|real|threatening))* (?:emergency|emergencia|life or death)(?! (?:contact|contacts|exit|exits|loan|loans|fund|funds|aid|grant|grants|room|phone|phones|number|line|kit|procedures|plan|housing|drill|alert|alerts|text|texts|system|leave|form|card|withdrawal|services|relief|closing|closure|closures|de contacto))
^(?:help |please |we need |i need )*(?:911|sos|emergency|emergencia|fire|fuego|incendio|auxilio|mayday|socorro|help emergency)(?: (?:help|please|now|here|ayuda))*$
`),
  fits: (clause, found, wording) => present(clause, found) && disastrous(clause, found, wording),
}

/** "the song is fire", "my inbox is on fire". */
const disastrous = (clause: Clause, found: RegExpExecArray, wording: Wording) =>
  !(found[0] === clause.words && wording.all.split(' ').length > 8) &&
  !/\b(?:lit|soul|heart|world|love|song|track|playlist|mixtape|album|beat|sauce|wings|set list|setlist|dj|band|inbox|skin|feet|fitness|outfit|fit|bet|deal)\b/.test(
    clause.words,
  ) &&
  !(wording.laughing && /on fire|emergency|fire|burning/.test(found[0])) &&
  !/\b(?:where|when|how|can|may) (?:can|do|may|is|are|i|we|you|one|people)\b.*\b(?:smoke|smoking|gas|fire)\b/.test(
    clause.words,
  ) &&
  !(
    clause.asked &&
    /^(?:is|are|do|does|can|will|when|where|what time)\b/.test(clause.words) &&
    !/on fire|smoke (?:in|coming|everywhere)/.test(clause.words)
  ) &&
  !/\b(?:after|during|because of|due to|since) (?:the|a) (?:fire|explosion|flash flood)\b/.test(
    clause.words,
  )
