/** "1 phrase", "2 phrases". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** Counters are exact up to 999. */
export const short = (count: number): string => (count > 999 ? '999+' : String(count))

/** A share of one as people say it: "87 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`
