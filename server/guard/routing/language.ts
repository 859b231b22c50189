const spanish =
  /\b(?:el|la|los|las|de|del|en|y|que|para|con|por|un|una|es|son|hay|cuando|cuanto|cuesta|cuestan|donde|como|se|mi|su|sus|al|a|puedo|tienen|esta|estan|abren|cierran|necesito|quiero|hasta)\b/g

const known = new Map<string, 'es' | 'en'>()

/** The language a text is in, as far as a reply must be in the same. */
export function languageOf(text: string): 'es' | 'en' {
  const found = known.get(text)
  if (found) return found
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  const words = plain.match(/[a-z]+/g)?.length ?? 0
  const language = (plain.match(spanish)?.length ?? 0) >= Math.max(2, words * 0.25) ? 'es' : 'en'
  if (known.size > 20_000) known.clear()
  known.set(text, language)
  return language
}
