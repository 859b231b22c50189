import type { FactText } from '../../server/guard/knowledge/compile.ts'

/** A fact that holds on every day. */
export const lasting = (id: string, title: string, text: string): FactText => ({
  id,
  title,
  text,
  validFrom: null,
  validUntil: null,
})
