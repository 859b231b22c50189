import type { Rule } from './rule.ts'
import { seek, seekTold } from './view.ts'

const record =
  '(?:record|file|hold|account|application|form|request|order|registration|enrollment|schedule|transcript|advisor|adviser|degree|major|minor|credits?|standing|status|appointment|reservation|booking|membership|class(?:es)?|courses?|paperwork|documents?|appeal|petition|petition|transfer|credit|case|profile|ticket|refund|expediente|solicitud|inscripcion|cita|reserva|prescription|referral|chart|submission|deposit|loan|book)s?'

const claims = [
  new RegExp(
    `\\b(?:your|his|her|their|su|tu) (?:\\w+ ){0,3}${record} (?:is|was|are|were|has|have|had|shows?|showed|went|got|came|looks?|will be|says?|lists?|covers?|fue|esta|ha)\\b`,
  ),
  /\byour (?:\w+ )?holds? (?:is|was|has|have|needs?|must|still|will|gets?|comes?|goes)\b/,
  /\byou (?:are|were|have been|had been)(?: (?:now|already|still|currently|not|all|also|officially))* (?:enrolled|registered|admitted(?! up ?to\b| until\b)|accepted|dropped|withdrawn|cleared|eligible|approved|confirmed|booked|set|graduating|on (?:the )?(?:list|waitlist|probation)|waitlisted|full time|part time|missing|listed|signed up|scheduled|due|overdue|in (?:the|that|her|his) (?:class|course|program))\b/,
  /\byou (?:have|has|had|still have|already have)(?: (?:now|already|only|about))* (?:\w+ ){0,2}(?:hold|holds|credits?|incompletes?|classes left|courses left|absences?|appointments?|balance|books? (?:out|due|checked))\b/,
  /(?<!\b(?:all|every|students?|participants?|members?|children|campers?|patrons?) )\b(?:he|she|they|(?!who\b|that\b|students?\b|people\b|those\b|all\b)\w+) (?:is|are|was|were) (?:enrolled|registered|in (?:that|this|the|her|his) (?:class|course|section|program)|a student (?:here|at)|admitted(?! up ?to\b| until\b)|taking)\b/,
  /\b(?:yes|no|correct|right) (?:he|she|they) (?:is|are|was|did|does|has|have)\b(?! to\b| different\b)/,
  /\b(?:makes|make|made|puts|keeps) you (?:full time|part time|a |an |eligible|ineligible)/,
  /\b(?:we|i) (?:have |just |already )?(?:received|approved|processed|lifted|removed|updated|changed|cancelled|canceled|sent|mailed|found|pulled up|looked up|checked|see|have) (?:your|his|her|their|it under|you)\b/,
  /\byou (?:dropped|added|registered|enrolled|withdrew|graduated|applied|submitted|missed|attended|requested|ordered|checked out|owe|signed up)\b/,
]

/** "it's ready", to somebody who asked whether it is; "it's ready in two days" tells the rule. */
const howItStands =
  /\b(?:it|they|that|those|this|yours) (?:is|are|has|have|was|were)(?: (?:been|all|now|not|already|still))* (?:ready|done|finished|fixed|processed|approved|shipped|arrived|delivered|in|here|through|cleared|found)\b(?! (?:in|within|after|by|when|once|as soon)\b)/

/** Whether somebody is enrolled, holds, has ordered, missed or was granted something: their record, not ours to text. */
export const educationRecord: Rule = {
  name: 'education-record',
  find: (view) => [
    ...view.lines.flatMap((line) =>
      line.neutral ||
      (line.carried && !/\byou (?:are|were|have been)\b|\byour (?:\w+ )?holds?\b/.test(line.text))
        ? []
        : seekTold(line, claims).map((place) => ({
            ...place,
            why: 'This tells something out of a person’s own record. Records are not discussed by text.',
          })),
    ),
    ...(view.inbound.heard.some(({ standing }) => standing)
      ? view.lines.flatMap((line) =>
          seek(line, [howItStands]).map((place) => ({
            ...place,
            why: 'This tells how a thing of somebody’s stands. Records are not discussed by text.',
          })),
        )
      : []),
    ...view.confirmed.map(({ from, to }) => ({
      from,
      to,
      why: 'This confirms something about a person’s own matters.',
    })),
  ],
}
