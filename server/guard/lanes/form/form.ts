import type { Problem } from '../align.ts'
import {
  andForOr,
  chargeAdded,
  evenAdded,
  exceptionAdded,
  freeCharged,
  freeMixed,
  includedDenied,
  onlyOfSeveral,
  onlyAdded,
  orForAnd,
  perSwapped,
  sidesJoined,
  subjectElsewhere,
} from './added.ts'
import {
  countSwapped,
  dayPassed,
  modifierElsewhere,
  modifierSwapped,
  otherKindAsked,
  roleSwapped,
  subjectJoined,
  subjectSwapped,
} from './contrast.ts'
import { entryCrossed, entryDropped } from './entries.ts'
import { stateAdded, acts, demandDropped, demands, hedgeDropped, toldAsNow } from './limits.ts'
import { clauseMoved, clausesMixed, namesCrossed } from './clauses.ts'
import { halvesCrossed, jointSwapped, otherwiseMixed, statementsCrossed } from './crossed.ts'
import { edgeAsked, edgeTurned, sameSwapped } from './edges.ts'
import {
  alwaysExcept,
  conditionAsserted,
  exceptionMixed,
  exceptionDenied,
  exceptionTurned,
  exceptUnsaid,
  narrowed,
  takenBackNow,
} from './excepted.ts'
import { bracketMissed } from './brackets.ts'
import {
  borderDay,
  dayOfHourDropped,
  ofSwapped,
  rateAdded,
  rateDropped,
  subjectReplaced,
  whoDropped,
  subjectLeft,
} from './belonging.ts'
import { insteadSwapped, undoneUnsaid } from './undone.ts'
import { universal } from './whole.ts'
import { bringSwapped, meansAdded, otherWayAsked } from './means.ts'
import { needlessForbidden } from './need.ts'
import type { Pair } from './pair.ts'
import { demandAdded, giftAdded, predicateSwapped } from './predicate.ts'
import { tellsPerson } from './person.ts'
import {
  bearerDropped,
  doerDropped,
  firstDropped,
  groupOnly,
  groupReplaced,
  leadPhraseDropped,
  nameDropped,
  newcomersOnly,
  onlyDropped,
  payerDropped,
  reservedFor,
} from './unsaid.ts'
import {
  caseAsked,
  dayDenied,
  deniedByName,
  exceptionMet,
  kindDenied,
  lackMet,
  otherDayAsked,
  subjectAsked,
} from './asked.ts'
import {
  ageMet,
  ageUnmet,
  figureOutside,
  leadTimeDropped,
  lengthUntold,
  limitMet,
  termDropped,
} from './figures.ts'
import { beginsElse, notYetThen, otherEndTold, sinceLater } from './ends.ts'
import { outOfForce, stateAhead } from './force.ts'
import { holidayAsked } from './holidays.ts'
import { againAsked, applyDropped, denialExcepted, groupLacked, lackDenied } from './asker.ts'
import { aheadUnmet, countPassed, hourUnmet, spanUnmet, termPassed } from './told-figures.ts'
import { agentSwapped, bearerSwapped, onlyThem, ownerSwapped, weForThem } from './bearers.ts'
import { caseAsserted } from './cases.ts'
import { denialMoved, denialWidened, needlessElse } from './denials.ts'
import { dayBesideSwapped, orderTurned } from './order.ts'
import { eventAsState, leadDayDropped, notThatDay, seasonDropped } from './seasons.ts'
import { parallelCrossed } from './parallels.ts'
import { complementSwapped, siblingAsked, siblingSubject } from './siblings.ts'
import { tenseMissed } from './tense.ts'
import {
  allForOne,
  allNeeded,
  eitherTerm,
  mayForMust,
  stateOfNeedDropped,
  termsDropped,
} from './terms.ts'
import { tierDropped, tierMissed } from './tiers.ts'
import { grantWidened, leadDropped, stateDropped, subjectWidened, whenDropped } from './widened.ts'
import { denialMixed, flipped, turned, withoutDropped } from './polarity.ts'

type Contract = readonly [kind: Problem['kind'], broken: (pair: Pair, main: number) => boolean]

/** Contracts on form: a draft may say less than the fact, never otherwise, and never of somebody. */
export const contracts: readonly Contract[] = [
  ['person', tellsPerson],
  ['negation', flipped],
  ['negation', insteadSwapped],
  ['negation', bringSwapped],
  ['word', meansAdded],
  ['word', predicateSwapped],
  ['word', demandAdded],
  ['word', giftAdded],
  ['condition', undoneUnsaid],
  ['negation', withoutDropped],
  ['negation', exceptionMixed],
  ['negation', exceptionTurned],
  ['condition', exceptionDenied],
  ['condition', conditionAsserted],
  ['negation', denialMixed],
  ['negation', turned],
  ['negation', freeCharged],
  ['rival', clauseMoved],
  ['rival', subjectElsewhere],
  ['rival', clausesMixed],
  ['hedge', hedgeDropped],
  ['hedge', universal],
  ['hedge', stateAdded],
  ['obligation', demands],
  ['obligation', demandDropped],
  ['obligation', needlessForbidden],
  ['obligation', acts],
  ['condition', alwaysExcept],
  ['condition', exceptUnsaid],
  ['condition', takenBackNow],
  ['special', toldAsNow],
  ['special', eventAsState],
  ['condition', narrowed],
  ['condition', grantWidened],
  ['condition', leadDropped],
  ['condition', whenDropped],
  ['condition', onlyDropped],
  ['condition', exceptionMet],
  ['condition', kindDenied],
  ['condition', deniedByName],
  ['condition', leadPhraseDropped],
  ['condition', limitMet],
  ['condition', onlyAdded],
  ['condition', exceptionAdded],
  ['condition', onlyOfSeveral],
  ['condition', evenAdded],
  ['obligation', orForAnd],
  ['obligation', andForOr],
  ['condition', sidesJoined],
  ['group', perSwapped],
  ['group', freeMixed],
  ['condition', lackMet],
  ['condition', groupOnly],
  ['condition', bearerDropped],
  ['condition', doerDropped],
  ['condition', caseAsked],
  ['condition', ageMet],
  ['condition', ageUnmet],
  ['group', bracketMissed],
  ['condition', subjectAsked],
  ['group', payerDropped],
  ['special', otherDayAsked],
  ['special', dayDenied],
  ['group', groupReplaced],
  ['group', reservedFor],
  ['group', nameDropped],
  ['group', subjectWidened],
  ['group', stateDropped],
  ['group', subjectSwapped],
  ['group', roleSwapped],
  ['group', countSwapped],
  ['group', otherKindAsked],
  ['group', modifierSwapped],
  ['group', entryDropped],
  ['group', entryCrossed],
  ['rival', namesCrossed],
  ['special', dayPassed],
  ['special', tenseMissed],
  ['condition', tierMissed],
  ['special', seasonDropped],
  ['special', leadDayDropped],
  ['special', borderDay],
  ['special', dayOfHourDropped],
  ['group', rateDropped],
  ['group', rateAdded],
  ['group', ofSwapped],
  ['group', whoDropped],
  ['rival', subjectLeft],
  ['rival', subjectReplaced],
  ['rival', siblingAsked],
  ['rival', parallelCrossed],
  ['rival', siblingSubject],
  ['negation', chargeAdded],
  ['negation', includedDenied],
  ['condition', leadTimeDropped],
  ['condition', termDropped],
  ['rival', complementSwapped],
  ['special', otherEndTold],
  ['special', sinceLater],
  ['special', notYetThen],
  ['special', beginsElse],
  ['special', notThatDay],
  ['special', outOfForce],
  ['condition', firstDropped],
  ['group', figureOutside],
  ['condition', lengthUntold],
  ['group', newcomersOnly],
  ['special', holidayAsked],
  ['rival', orderTurned],
  ['special', dayBesideSwapped],
  ['condition', caseAsserted],
  ['condition', termsDropped],
  ['obligation', eitherTerm],
  ['condition', allNeeded],
  ['condition', onlyThem],
  ['group', ownerSwapped],
  ['condition', denialWidened],
  ['rival', modifierElsewhere],
  ['rival', subjectJoined],
  ['obligation', mayForMust],
  ['group', bearerSwapped],
  ['negation', needlessElse],
  ['condition', stateOfNeedDropped],
  ['negation', denialMoved],
  ['rival', otherWayAsked],
  ['rival', statementsCrossed],
  ['rival', halvesCrossed],
  ['condition', otherwiseMixed],
  ['obligation', jointSwapped],
  ['special', edgeTurned],
  ['special', edgeAsked],
  ['group', groupLacked],
  ['condition', hourUnmet],
  ['condition', countPassed],
  ['condition', termPassed],
  ['condition', spanUnmet],
  ['condition', aheadUnmet],
  ['special', stateAhead],
  ['group', agentSwapped],
  ['obligation', allForOne],
  ['condition', tierDropped],
  ['condition', denialExcepted],
  ['condition', againAsked],
  ['condition', lackDenied],
  ['obligation', applyDropped],
  ['group', weForThem],
  ['rival', sameSwapped],
]

/** The first contract a segment breaks towards a sentence of a fact; `main` is the place it stands nearest to. */
export function formProblem(pair: Pair, main: number): Problem | null {
  const { from, to } = pair.segment
  for (const [kind, broken] of contracts) if (broken(pair, main)) return { kind, from, to }
  return null
}
