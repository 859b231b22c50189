import type { RuleName } from '../wire/verdict.ts'

/** The policy clauses findings speak of; names as in the product's policy table. */
export const clauses = {
  'public-or-echo': 'A reply holds only public information or information from the original text.',
  'no-assumed-identity': 'Never assume who sent a text.',
  'no-grades': 'Grade information never goes by text.',
  'no-sensitive':
    'No education records, health, personal, financial, disciplinary or confidential information by text.',
  'no-marketing': 'No marketing or promotion.',
  templates: 'Texts are brief, clear and polite, without jargon.',
} as const
export type Clause = keyof typeof clauses

/** The clause each rule carries out. */
export const clauseOf: Record<RuleName, Clause> = {
  grade: 'no-grades',
  identity: 'no-assumed-identity',
  'education-record': 'no-sensitive',
  health: 'no-sensitive',
  financial: 'no-sensitive',
  disciplinary: 'no-sensitive',
  immigration: 'no-sensitive',
  'personal-data': 'no-sensitive',
  credential: 'no-sensitive',
  marketing: 'no-marketing',
  contradiction: 'public-or-echo',
  unsupported: 'public-or-echo',
  tone: 'templates',
}
