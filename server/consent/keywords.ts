/** Single words that speak for a whole text (STOP, START, HELP): the table is in the guard's routing, which must know them too. */
export { keywordOf, type Keyword } from '../guard/routing/keywords.ts'
