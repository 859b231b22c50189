import { topic } from './topic.ts'

/** Visa, residence and citizenship of anybody. */
export const immigration = topic('immigration', {
  words:
    /\b(?:visas?|i ?- ?20|i ?- ?94|f ?-? ?1|j ?-? ?1|h ?-? ?1b|green card|immigra\w+|citizen\w*|undocumented|daca|asylum|refugee|deport\w*|sevis|opt|cpt|work permit|passport|uscis|naturaliz\w+|residency status|visado|ciudadan\w+|inmigra\w+|migratori\w+|pasaporte|indocumentad[oa])\b/,
  alone:
    /\byour (?:\w+ ){0,2}(?:visa|i ?- ?20|immigration|status|sevis|daca|green card|residency|pasaporte|visado)\b/,
  why: 'This touches somebody’s immigration status. It never goes by text.',
})
