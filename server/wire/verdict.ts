import { z } from 'zod'

/** Names of the guard's rules: the same on screen, in the trail, in SQL and in `guard/rules/`. */
export const blockRules = [
  'grade',
  'identity',
  'education-record',
  'health',
  'financial',
  'disciplinary',
  'immigration',
  'personal-data',
  'credential',
  'marketing',
] as const
export const holdRules = ['contradiction', 'unsupported'] as const
export const adviceRules = ['tone'] as const
export const ruleNames = [...blockRules, ...holdRules, ...adviceRules] as const
export type RuleName = (typeof ruleNames)[number]

export const Decision = z.enum(['send', 'hold', 'block'])
export type Decision = z.infer<typeof Decision>

export const Lane = z.enum(['denied', 'value', 'public', 'echo', 'courtesy', 'unclaimed'])
export type Lane = z.infer<typeof Lane>

/** One stretch of the draft; offsets are UTF-16 code units into the draft as typed, end exclusive. */
export const Span = z.object({
  start: z.int(),
  end: z.int(),
  lane: Lane,
  factId: z.string().optional(),
})
export type Span = z.infer<typeof Span>

/** One change of the draft that, made alone, leaves nothing at its place that stops it; judged before it is offered. */
export const Fix = z.object({
  label: z.string(),
  start: z.int(),
  end: z.int(),
  replacement: z.string(),
})
export type Fix = z.infer<typeof Fix>

export const Finding = z.object({
  rule: z.enum(ruleNames),
  severity: z.enum(['block', 'hold', 'advice']),
  start: z.int(),
  end: z.int(),
  /** In plain words, for the person at the screen. */
  why: z.string(),
  /** Name of the policy clause, as in `guard/clauses.ts`. */
  clause: z.string(),
  /** Facts the reason speaks of, nearest first. */
  factIds: z.array(z.string()).optional(),
  /** Present only for whoever writes, and where one is safe. */
  fix: Fix.optional(),
})
export type Finding = z.infer<typeof Finding>

export const Verdict = z
  .object({
    decision: Decision,
    spans: z.array(Span),
    findings: z.array(Finding),
    knowledgeVersion: z.string(),
    guardVersion: z.string(),
    /** The draft with its findings mended; present only when it judges to `send` itself. */
    safeRewrite: z.string().optional(),
  })
  .meta({ id: 'Verdict' })
export type Verdict = z.infer<typeof Verdict>
