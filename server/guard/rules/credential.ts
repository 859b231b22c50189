import type { Rule } from './rule.ts'
import { seek } from './view.ts'

const given = [
  /\b(?:password|passcode|passphrase|pin|login|log in|username|access code|verification code|security code|one time code|code|contrasena|clave)(?: (?!has\b|have\b|must\b|needs?\b|should\b)\w+){0,3} ?(?:is|was|:|will be|to|es|for you)\b(?! (?:us|the|handled|managed|not|never|do|need|required|needed|reset|answer|send|email|sign|call))/,
  /\b(?:temporary|new|your|reset your|default|old) (?:password|passcode|pin|code)\b(?! (?:by|over|via|online|page|help|at))(?! (?:in|on|through|with) (?:the|it|your))/,
  /\b(?:try|use|enter|type) (?:[a-z]+ ?- ?[a-z]+ ?\d+|\w*\d\w*)\b/,
  /\b(?:send|text|tell|give|reply with|confirm) (?:us|me|with)? ?(?:your |the )?(?:password|passcode|pin|verification code|security code|ssn|social security)\b/,
]

/** Passwords, codes and PINs: neither given nor asked for. */
export const credential: Rule = {
  name: 'credential',
  find: (view) =>
    view.lines.flatMap((line) =>
      line.neutral ||
      line.carried ||
      /\b(?:never|do not|please do not|no) (?:\w+ ){0,3}(?:password|pin|code|passcode)/.test(
        line.text,
      )
        ? []
        : seek(line, given).map((place) => ({
            ...place,
            why: 'This gives or asks for a password or code. Credentials never go by text.',
          })),
    ),
}
