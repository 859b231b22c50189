import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

type Hours = readonly [open: string, close: string]

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const week = (
  workdays: Hours | null,
  friday: Hours | null,
  saturday: Hours | null,
  sunday: Hours | null,
) => [sunday, workdays, workdays, workdays, workdays, friday, saturday]

/** Opening hours as offices write them, with the hours of each day from Sunday on. */
const offices: readonly (readonly [fact: string, hours: readonly (Hours | null)[]])[] = [
  [
    'The office is open Monday through Friday from 8:30 a.m. to 5 p.m. We are closed on weekends.',
    week(['8:30', '5'], ['8:30', '5'], null, null),
  ],
  [
    'Our hours are Monday to Thursday 9 to 6, Friday 9 to 4, and Saturday 10 to 2. Closed Sundays.',
    week(['9', '6'], ['9', '4'], ['10', '2'], null),
  ],
  [
    'Hours: Mon-Thu 8am-7pm, Fri 8am-5pm, Sat & Sun 10am-4pm.',
    week(['8', '7'], ['8', '5'], ['10', '4'], ['10', '4']),
  ],
  [
    'The desk, in Room 112 of Alder Hall, is staffed Monday through Thursday 8:30 am to 6 pm and Friday 8:30 am to 4 pm, except on college holidays.',
    week(['8:30', '6'], ['8:30', '4'], null, null),
  ],
  [
    'The office at 212 Canal Street, second floor, is open Tuesday through Friday, 10 a.m. to 4 p.m., and also on Saturdays 10 a.m. to 1 p.m. from September 12 through December 12.',
    [null, null, ['10', '4'], ['10', '4'], ['10', '4'], ['10', '4'], ['10', '1']],
  ],
  [
    'From September 8 to May 29 the box office is open Tuesday to Saturday from 11am to 6pm. It is closed on Sundays and Mondays.',
    [null, null, ['11', '6'], ['11', '6'], ['11', '6'], ['11', '6'], ['11', '6']],
  ],
  [
    'The store opens at 9 a.m. on weekdays and 10 a.m. on weekends, and closes at 8 p.m. every day.',
    week(['9', '8'], ['9', '8'], ['10', '8'], ['10', '8']),
  ],
  [
    'We are open weekdays 7:30 to 4:30, and on Saturdays from 9 to 2; there are no Sunday hours.',
    week(['7:30', '4:30'], ['7:30', '4:30'], ['9', '2'], null),
  ],
  [
    'The pool is open daily from 11 a.m. to 7 p.m., Fridays until 9 p.m.',
    week(['11', '7'], ['11', '9'], ['11', '7'], ['11', '7']),
  ],
  [
    'The museum is open every day except Monday, 10 a.m. to 5 p.m., and until 8 p.m. on Thursdays.',
    [['10', '5'], null, ['10', '5'], ['10', '5'], ['10', '8'], ['10', '5'], ['10', '5']],
  ],
  [
    'The archive is open from 9 a.m. to 5 p.m. every day except Mondays, Thursdays and Fridays until 8 p.m.',
    [['9', '5'], null, ['9', '5'], ['9', '5'], ['9', '8'], ['9', '8'], ['9', '5']],
  ],
  [
    'September 8 to December 18, 2026: Monday through Thursday 8:00 a.m. to 6:00 p.m., Friday 8:00 a.m. to 2:00 p.m., closed Saturday and Sunday.',
    week(['8', '6'], ['8', '2'], null, null),
  ],
  [
    'Computer lab, Canal Street 220: Mon-Thu 10am-10pm, Fri 10am-5pm, Sat 9am-4pm, closed Sun.',
    week(['10', '10'], ['10', '5'], ['9', '4'], null),
  ],
  [
    'Tool desk: Wednesday and Thursday 3 to 7 pm, Saturday 9 am to 1 pm. No other days.',
    [null, null, null, ['3', '7'], ['3', '7'], null, ['9', '1']],
  ],
  [
    'The workshop is open 11 to 7 every day but Tuesday and Wednesday.',
    [['11', '7'], ['11', '7'], null, null, ['11', '7'], ['11', '7'], ['11', '7']],
  ],
]

const askedOf = (day: string) => [
  `are you open ${day}`,
  `what are your hours on ${day}s`,
  `when do you close ${day}`,
  `can i come by ${day.slice(0, 3)}?`,
  `what time do u open ${day}`,
]

const openOn = (day: string, [open, close]: Hours) => [
  `We're open ${day} ${open} to ${close}.`,
  `Yes, ${day} from ${open} am to ${close} pm.`,
  `On ${day}s we're open ${open} am to ${close} pm.`,
  `We close at ${close} pm on ${day}s.`,
  `${day} we open at ${open} am.`,
  `We'll be open until ${close} pm on ${day}.`,
  `Yes! ${day}s ${open}-${close}.`,
  `You can come by ${day} between ${open} am and ${close} pm.`,
  `We open at ${open} am and close at ${close} pm on ${day}.`,
  `Until ${close} pm.`,
  `${open} am to ${close} pm.`,
  `We're open ${open} am to ${close} pm that day.`,
  `Yes, ${open} am to ${close} pm.`,
]

const closedOn = (day: string) => [
  `We're closed on ${day}s.`,
  `Sorry, we're not open ${day}.`,
  `Unfortunately we're closed on ${day}s.`,
  `We're closed that day.`,
]

describe('hours are told of their own day, and of no other', () => {
  test.each(offices)('%s', (fact, hours) => {
    const decide = deciding([lasting('f1', 'Opening hours', fact)], '2026-10-14T10:00:00-04:00')
    const right = { sent: 0, of: 0 }
    const wrong: string[] = []
    hours.forEach((own, at) => {
      const day = weekdays[at] ?? ''
      const questions = askedOf(day.toLowerCase())
      const goes = (reply: string, nth: number) =>
        decide(questions[nth % questions.length] ?? '', reply) === 'send'
      const known = own ? openOn(day, own) : closedOn(day)
      const others = hours.flatMap((other) => (other ? openOn(day, other) : []))
      const never = [...others, ...(own ? closedOn(day) : [])].filter(
        (reply) => !known.includes(reply),
      )
      right.sent += known.filter(goes).length
      right.of += known.length
      wrong.push(...never.filter(goes))
    })
    expect(wrong).toEqual([])
    expect(right.sent / right.of).toBeGreaterThan(0.85)
  })
})

/** The same ten days on which an office is closed, as offices write them. */
const closings: readonly string[] = [
  'In 2026 the center is closed on January 1, Martin Luther King Jr. Day (January 19), Memorial Day (May 25), Juneteenth (June 19), July 3 and 4, Labor Day (September 7), Thanksgiving Day and the Friday after it (November 26 and 27), and December 24 and 25.',
  'We are closed January 19, May 25, June 19, July 3-4, September 7, November 26-27 and December 24-25.',
  'Closed in 2026: January 19; May 25; June 19; July 3 and 4; September 7; November 26 and 27; December 24 and 25.',
  'The center closes for these holidays: MLK Day (January 19), Memorial Day (May 25), Juneteenth (June 19), Independence Day (July 3 and 4), Labor Day (September 7), Thanksgiving (November 26 and 27) and Christmas (December 24 and 25).',
  'The center will be closed on Monday, January 19, Monday, May 25, Friday, June 19, Friday and Saturday, July 3 and 4, Monday, September 7, Thursday and Friday, November 26 and 27, and Thursday and Friday, December 24 and 25.',
  'There are no hours on January 19, May 25, June 19, July 3, July 4, September 7, November 26, November 27, December 24 or December 25.',
  'Holidays: the center, including the gym, is closed on January 19, May 25, June 19, July 3 and 4, September 7, November 26 and 27, and from December 24 through December 25.',
]
const shutOn = ['1-19', '5-25', '6-19', '7-3', '7-4', '9-7', '11-26', '11-27', '12-24', '12-25']
const openOnly = ['1-20', '5-26', '6-18', '7-2', '9-8', '11-25', '11-28', '12-23', '12-26']

describe('on a day that is closed ordinary hours are not told', () => {
  const ordinary = week(['8', '9'], ['8', '6'], ['9', '4'], null)
  test.each(closings)('%s', (text) => {
    const right = { sent: 0, of: 0 }
    const wrong: string[] = []
    for (const each of [...shutOn, ...openOnly]) {
      const at = new Date(`2026-${each.replaceAll(/\b(\d)\b/g, '0$1')}T15:00:00Z`)
      const weekday = weekdays[at.getUTCDay()] ?? ''
      const date = at.toLocaleDateString('en-US', {
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      })
      const [open, close] = ordinary[at.getUTCDay()] ?? ['', '']
      const fourDaysBefore = new Date(at.getTime() - 4 * 86_400_000).toISOString()
      const decide = deciding(
        [
          lasting(
            'f1',
            'Opening hours',
            'The center is open Monday through Thursday 8 a.m. to 9 p.m., Friday 8 a.m. to 6 p.m. and Saturday 9 a.m. to 4 p.m.',
          ),
          lasting('f2', '2026 holiday closings', text),
        ],
        fourDaysBefore.replace('.000Z', '+00:00'),
        'Alder Community Center',
      )
      const hours = [
        `We're open ${date} from ${open} to ${close}.`,
        `We're open ${weekday}, ${date}, ${open} a.m. to ${close} p.m.`,
        `Yes, we're open ${weekday} ${open} to ${close}.`,
        `We open at ${open} a.m. on ${date}.`,
        `We close at ${close} p.m. on ${weekday}, ${date}.`,
      ]
      const closed = [
        `We're closed ${date}.`,
        `No, we're closed ${weekday}, ${date}.`,
        `We're closed that ${weekday}.`,
        `We won't be open ${date}.`,
      ]
      const isShut = shutOn.includes(each)
      for (const asked of [
        `are you open ${date.toLowerCase()}?`,
        `hours on ${each.replace('-', '/')}`,
      ]) {
        const goes = (reply: string) => decide(asked, reply) === 'send'
        const known = isShut ? closed : hours
        right.sent += known.filter(goes).length
        right.of += known.length
        wrong.push(...(isShut ? hours : closed).filter(goes))
      }
    }
    expect(wrong).toEqual([])
    expect(right.sent / right.of).toBeGreaterThan(0.55)
  })
})
