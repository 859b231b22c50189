import type { ConsentEvent, Contact, OptOutMethod } from '../../server/wire/shapes.ts'
import { counted } from '../words/count.ts'
import { dayKey, dayName } from '../words/time.ts'

/** How an opt-out reached us, as it follows "opted out". */
const ways: Record<OptOutMethod, string> = {
  keyword: 'by texting a stop word',
  words: 'by text, in their own words',
  provider: 'by text, as the phone provider told us',
  carrier: 'with their carrier, which blocks our texts',
  phone: 'by phone',
  email: 'by e-mail',
  desk: 'at the desk',
}

export const optOutWay = ({ optedOutBy }: Contact): string => (optedOutBy ? ways[optedOutBy] : '')

/** What the phone or its carrier said, and what we cannot tell, only the phone undoes (47 CFR 64.1200(a)(10), Twilio 21610). */
export const onlyPhoneUndoes = ({ optedOutBy }: Contact): boolean =>
  !(optedOutBy === 'phone' || optedOutBy === 'email' || optedOutBy === 'desk')

/** One line of the ledger in words. */
export function ledgerWords({ action, method }: ConsentEvent): string {
  switch (action) {
    case 'implied':
      return 'Texted us first, so we may answer'
    case 'opt-out':
      return `Opted out ${method in ways ? ways[method as OptOutMethod] : 'after a person read the text'}`
    case 'opt-in':
      return method === 'start'
        ? 'Texted START: may be texted again'
        : 'Gave new consent, on record'
    case 'suspected':
      return 'Wrote what may mean an opt-out'
    case 'kept':
      return 'Still wants texts, a person decided'
    case 'confirmed':
      return 'Got the one text that confirms the opt-out'
  }
}

const day = 86_400_000

/** How long there is to decide a suspected opt-out. */
export function deadline(decideBy: number | null, now: number): { words: string; late: boolean } {
  if (decideBy === null) return { words: 'Decide as soon as you can', late: false }
  if (decideBy < now)
    return { words: `Overdue: the last day was ${lower(dayName(decideBy, now))}`, late: true }
  if (dayKey(decideBy) === dayKey(now))
    return { words: 'Decide today: it is the last day', late: true }
  const days = Math.max(1, Math.round((startOfDay(decideBy) - startOfDay(now)) / day))
  return {
    words: `Decide by ${dayName(decideBy, now)}, in ${counted(days, 'day')}`,
    late: days <= 2,
  }
}

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

const lower = (words: string): string =>
  words.replace(/^(Today|Yesterday)/, (word) => word.toLowerCase())
