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
  them: 'you|him|her|them|me|us|someone|somebody|everyone|everybody|people|all of you|you all|my (?:roommate|ex|professor|boss|wife|husband|girlfriend|boyfriend|teacher|neighbor|sister|brother|mom|dad)|that (?:guy|man|bitch|bastard|asshole|professor|teacher)|his family|her family|your (?:staff|family|office|people)|the (?:teacher|professor|staff|kids|students)|each other|another (?:student|person|kid)',
  weapon:
    'gun|guns|pistol|rifle|shotgun|firearm|weapon|weapons|knife|knives|machete|bomb|bombs|explosives?|grenade|ak47|ar15|axe',
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
  /\b(?:usually|generally|if|in case|what happens|what do|what to do|how do|how to|allowed|policy|policies|training|trained|class|course|workshop|drill|drills|prevention|awareness|hotline|seminar|talk on|lecture|book|books|movie|film|exhibit|game|games|paper|essay|research|study|studies|statistics|practice|rules|permitted|certified|certification|movie|show|song|play|character|novel)\b/
export const denied =
  /\b(?:no|not|never|nobody|without|nothing|no one|was not|is not|isnt)(?: (?:a|an|any|in|really|been|is|was|going to|one|longer)){0,2} ?$/
export const present = (clause: Clause, found: RegExpExecArray) =>
  !inGeneral.test(clause.words) && !denied.test(before(clause, found))
