import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

const decide = deciding(
  [
    lasting(
      'parking',
      'Parking',
      'Parking costs $8 per car, or $4 for members. It is free after 6pm.',
    ),
    lasting('talk', 'Evening talk', 'Seats are $12; pupils with a school card get in free.'),
    lasting(
      'keys',
      'Lost keys',
      'A registered key can be replaced for $5. Unregistered keys cannot be replaced.',
    ),
    lasting(
      'boat',
      'Boat trips',
      'The first boat leaves the pier at 9:15am and the last at 5:45pm.',
    ),
    lasting('sky', 'Sky night', 'If it is cloudy the sky night is canceled.'),
    lasting(
      'cabin',
      'Cabins',
      'A cabin sleeps two adults. Dogs are allowed except on weekdays from 9am to noon.',
    ),
    lasting('camp', 'Camp money back', 'Camp fees are refunded until May 3.'),
  ],
  '2026-05-12T12:00:00-04:00',
)

describe('what a fact grants to some is not granted at large', () => {
  test.each([
    ['is parking free', 'Parking is free.'],
    ['how much is the talk', 'The talk is free for pupils.'],
    ['i never registered my key', 'It can be replaced for $5.'],
    ['when is the last boat', 'The last boat leaves the pier at 9:15am.'],
    ['sky night?', 'The sky night is canceled.'],
    ['how many per cabin', 'A cabin sleeps one adult.'],
    ['can i get my camp fee back', 'Camp fees are refunded.'],
  ])('%s: %s', (inbound, draft) => expect(decide(inbound, draft)).not.toBe('send'))

  test.each([
    ['is parking free at 7pm', 'Parking is free after 6pm.'],
    ['when is the last boat', 'The last boat leaves the pier at 5:45 in the evening.'],
    ['can my dog come at 10', "Dogs aren't allowed on weekdays from 9 to noon."],
    ['sky night?', "If it's cloudy, the sky night is cancelled."],
    ['how many per cabin', 'Good news: a cabin sleeps 2 adults.'],
  ])('%s: %s', (inbound, draft) => expect(decide(inbound, draft)).toBe('send'))
})
