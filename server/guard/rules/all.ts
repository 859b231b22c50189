import { credential } from './credential.ts'
import { disciplinary } from './disciplinary.ts'
import { educationRecord } from './education-record.ts'
import { financial } from './financial.ts'
import { grade } from './grade.ts'
import { health } from './health.ts'
import { identity } from './identity.ts'
import { immigration } from './immigration.ts'
import { marketing } from './marketing.ts'
import { personalData } from './personal-data.ts'
import type { DenyRule, Rule } from './rule.ts'

/** Every deny rule, in the order findings are shown. */
export const denyRules: readonly Rule[] = [
  grade,
  identity,
  educationRecord,
  health,
  financial,
  disciplinary,
  immigration,
  personalData,
  credential,
  marketing,
]

const names = new Set<string>(denyRules.map(({ name }) => name))

export const isDenyRule = (name: string): name is DenyRule => names.has(name)
