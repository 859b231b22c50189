import { topic } from './topic.ts'

/** What somebody owes, pays, is granted or holds. */
export const financial = topic('financial', {
  words:
    /\b(?:balance|owe|owes|owed|debt|past due|overdue (?:amount|balance)|(?<!\b(?:check with|contact|call|ask|email|visit) (?:the )?)financial aid(?! (?:office|desk|department|counter|staff|team)\b)|aid (?:award|package)|award|scholarships?|grants?|fafsa|pell grants?|loans?|payments?|paid|refund(?:ed)?|bank|credit card|card number|account number|routing|tuition|bill(?:ed|ing)?|charged?|invoice|salary|wages|paycheck|direct deposit|income|tax(?:es)?|copay|deductible|saldo|debe|deuda|beca|pago|pagado|factura|reembolso)\b/,
  alone:
    /\b(?:you(?:r)?|su|he|she|his|her)(?: \w+){0,4} (?:balance|owes?|debt|saldo|award|scholarship|loan)\b|(?<!\b(?:of what|what|(?:amount|price|fee|sum)(?: that)?) )\b(?:you|he|she|they)(?: \w+){0,2} (?:owe|owes|paid|were charged|were billed|are behind|have been charged|got refunded)\b|\b(?:you (?:can )?pay|pay) (?:the|your) \$ ?\d|\b(?:you|he|she|they)\b.{0,60}\b(?:can not|could not|not able to|unable to) (?:pay|afford)\b/,
  dealings: /\b(?:payments?|paid|refund(?:ed)?|bill(?:ed|ing)?|charged?|tax(?:es)?|owe)\b/,
  why: 'This tells somebody’s financial matters. They never go by text.',
})
