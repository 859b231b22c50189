import { pattern } from '../wording.ts'
import type { Clause, Wording } from '../wording.ts'

/** One kind of danger: the phrases that tell of it, and whether they are meant. */
export interface Danger {
  kind: 'self-harm' | 'medical' | 'violence' | 'disaster'
  what: string
  shapes: readonly RegExp[]
  fits: (clause: Clause, found: RegExpExecArray, wording: Wording) => boolean
}

/** Words that may stand for one another in a phrase. */
const classes: Record<string, string> = {
  self: 'myself|my self|himself|herself|themselves|themself|yourself|ourselves',
  going:
    'going to|(?:coming|going|driving|heading|walking)(?: (?:down|over|up|back|there|here|in|out))+ to|will|want to|wants to|about to|ready to|planning to|plan to|plans to|threatening to|threatened to|trying to|tried to|need to|have to|might|could|should|would',
  who: '(?:i|he|she|they|we|you|someone|somebody|people|person|man|woman|guy|girl|boy|kid|child|baby|toddler|student|friend|roommate|neighbor|mom|mother|dad|father|brother|sister|son|daughter|wife|husband|boyfriend|girlfriend|partner|coworker|colleague|professor|teacher|classmate|patient|visitor|guest|lady|elder|swimmer|child|kids|ex|grandma|grandpa|grandmother|grandfather|uncle|aunt|lifeguard|employee|guys|men|women|kid)',
  them: 'you|him|her|them|me|us|someone|somebody|everyone|everybody|people|all of you|you all|(?:my|that|this|the|your|his|her|those|these|another)(?: [a-z]+)? <folk>|each other',
  folk: '(?:roommate|ex|professor|boss|wife|husband|girlfriend|boyfriend|teacher|neighbou?rs?|sister|brother|mom|dad|guy|guys|man|woman|lady|girl|boy|dude|kid|kids|person|people|bitch|bastard|asshole|family|staff|students?|clerk|guard|guards|usher|manager|officer|cop|cops|driver|coach|nurse|doctor|receptionist|workers?|employees?|advisor|landlord|director|dean|janitor|cashier|security|ra|supervisor|instructors?|tutor|trainer|vendor|worker|principal|librarian|attendant|bouncer|lifeguard)',
  kin: '(?:step ?|my |our |his |her )*(?:dad|father|mom|mother|brother|sister|uncle|boyfriend|girlfriend|wife|husband|roommate|partner|ex|stepdad|stepmom|stepfather|coach|boss|bf|gf)',
  blunt: 'bat|crowbar|hammer|pipe|brick|hatchet|sword|taser|blade|screwdriver|tire iron|golf club',
  weapon:
    'gun|guns|pistol|rifle|shotgun|handgun|revolver|glock|firearm|weapon|weapons|knife|knives|switchblade|dagger|machete|bomb|bombs|explosives?|grenade|ak(?: ?47)?|ar ?15|axe',
  place:
    'school|building|place|office|library|campus|house|room|dorm|car|museum|clinic|pool|park|hall|class|classroom|city hall|gym|stadium|concert|hospital|church|floor|kitchen|street|store|hallway',
}
/** Patterns, one a line, in which `<name>` stands for a class of words. */
export const phrases = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => pattern(line.trim(), classes))

export const before = (clause: Clause, found: RegExpExecArray) => clause.words.slice(0, found.index)

/** "if there is a fire", "are knives allowed", "a workshop on": speaks of danger, is in none. */
const inGeneral =
  /\b(?:usually|generally|(?<!(?:know|idk|sure|tell|see|wondering) )if|in case|what happens|what (?:do|should) (?:i|we|you|people|they|students|one) do (?:if|when|in|about)|what to do (?:if|when|in|about)|how do(?! (?:i|we) (?:stop|help|save|wake))|how to|for (?:[a-z]+ )?(?:people|seniors|adults|kids|those|anyone|students|someone|patients|families) (?:who|with|that)|allowed|policy|policies|training|trained|class|course|workshop|drill|drills|prevention|awareness|hotline|seminar|talk on|lecture|book|books|movie|film|exhibit|game|games|paper|essay|research|study|studies|statistics|practice|rules|permitted|certified|certification|movie|show|song|play|character|novel)\b/
export const denied =
  /\b(?:no|not|never|nobody|without|nothing|no one|was not|is not|isnt)(?: (?:a|an|any|in|really|been|is|was|going to|one|longer)){0,2} ?$/
/** "during the show", "in my yoga class": where it happens, not what is talked of. */
const attended =
  /\b(?:(?:at|during|outside|near|after|before|leaving|by|to) (?:the |my |our |a |this |your )?(?:[a-z]+ )?(?:class|course|workshop|games?|movies?|film|exhibit|show|play|seminar|lecture|practice|training|concert)|in (?:the |my |our |his |her |this )?(?:[a-z]+ )?(?:class|course|workshop|lecture|seminar|practice))\b/g
export const present = (clause: Clause, found: RegExpExecArray) =>
  !inGeneral.test(clause.words.replaceAll(attended, '')) && !denied.test(before(clause, found))
