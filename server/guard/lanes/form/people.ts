/** Words for groups of people a fact may speak of. */
export const people =
  /^(?:non)?(people|students?|seniors?|juniors?|sophomores?|freshm[ae]n|residents?|members?|visitors?|guests?|child|children|kids?|adults?|parents?|veterans?|staff|faculty|employees?|alumni|alumnae|subscribers?|donors?|exhibitors?|vendors?|patients?|famil(?:y|ies)|groups?|volunteers?|graduates?|undergraduates?|cardholders?|teens?|athletes?|applicants?|customers?|owners?|tenants?|riders?|teachers?|instructors?|organi[sz]ations?|clubs?|spouses?|partners?|husbands?|wives|wife|dependents?|babies|infants?|toddlers?)$/
