import { topic } from './topic.ts'

/** Conduct cases, sanctions, integrity, police and courts. */
export const disciplinary = topic('disciplinary', {
  words:
    /\b(?:suspen(?:ded|sion)|expel\w*|expulsion|probation|disciplin\w+|plagiari\w+|cheat\w*|misconduct|integrity|violation|conduct|hearing|sanction\w*|kicked out|banned|trespass\w*|arrest\w*|police|court|warrant|charges? (?:against|were)|investigat\w+|complaint against|fired|terminated|dismissed|detention|reprimand\w*|evict\w*|suspendid[oa]|expulsad[oa]|plagio|case was (?:closed|dropped|opened))\b/,
  alone:
    /\b(?:you|he|she|they) (?:was|were|are|is|got|have been|has been) (?:suspended|expelled|banned|dismissed|fired|arrested|put on probation|on probation|kicked out)\b/,
  why: 'This touches a conduct or disciplinary matter of a person. It never goes by text.',
})
