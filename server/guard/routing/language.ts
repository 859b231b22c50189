const spanish =
  /\b(?:el|la|los|las|de|del|en|y|que|para|con|por|un|una|es|son|hay|cuando|cuanto|cuesta|cuestan|donde|como|se|mi|su|sus|al|a|puedo|tienen|esta|estan|abren|cierran|necesito|quiero|hasta)\b/g
const english =
  /\b(?:the|is|are|do|does|did|what|when|where|how|who|why|can|could|you|u|i|my|we|to|for|on|at|of|it|if|and|there|have|need|open|much|many)\b/g

export type Language = 'es' | 'en' | 'either'

const known = new Map<string, Language>()

/** The language a text is in, as far as its small words tell. */
export function languageOf(text: string): Language {
  const found = known.get(text)
  if (found) return found
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  const words = plain.match(/[a-z]+/g)?.length ?? 0
  const [es, en] = [plain.match(spanish)?.length ?? 0, plain.match(english)?.length ?? 0]
  const language = es >= Math.max(2, words * 0.25) && es > en ? 'es' : en > es ? 'en' : 'either'
  if (known.size > 20_000) known.clear()
  known.set(text, language)
  return language
}

/** Whether one is surely in one language and the other in another. */
export const foreign = (one: string, two: string): boolean =>
  [languageOf(one), languageOf(two)].toSorted().join() === 'en,es'
