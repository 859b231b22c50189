import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import { lastAsked } from './pair.ts'
import type { Pair } from './pair.ts'
import { idOf, itemsOf } from './things.ts'
import type { Item, Key } from './things.ts'

/**
 * "At window 5", to somebody who asked where permits are handled, of "Permits are handled at window 3 and licenses at window 5". Of things that
 * are told alike, what is told of one goes with the words that name it: where those stand, in the draft or the question, words of another are.
 */
export function parallelCrossed(pair: Pair): boolean {
  const { now } = pair.ground
  const own = telltales(pair.source, now)
  if (own.length < 2) return false
  const isIn = (key: Key, words: readonly Word[], values: readonly Value[]) =>
    key.value !== undefined
      ? values.some((value) => agrees(value, key.value as Value, now))
      : words.some((word) => idOf(word) === key.id)
  const told = own.map((item) => item.filter((key) => isIn(key, pair.all, pair.values)))
  if (told.every((keys) => keys.length === 0)) return false
  const asked = lastAsked(pair)
  const spoken = [...pair.reading.words.slice(0, pair.segment.to), ...asked.words]
  const details = [
    ...pair.reading.values.filter(({ from }) => from < pair.segment.to),
    ...asked.values,
  ]
  const named = own.map((item) => item.filter((key) => isIn(key, spoken, details)))
  const at = (keys: readonly Key[] | undefined, slot: number) =>
    (keys ?? []).some((key) => key.slot === slot)
  // Told whole before, it is not what the draft speaks of now.
  const before = pair.reading.words.slice(0, pair.segment.from)
  const values = pair.reading.values.filter(({ from }) => from < pair.segment.from)
  const done = own.map((item) => {
    const ours = item.filter((key) => isIn(key, before, values))
    return item.length > 0 && item.every(({ slot }) => at(ours, slot))
  })
  return told.some(
    (keys, nth) =>
      keys.length > 0 &&
      (own[nth] ?? []).some(
        ({ slot }) =>
          !at(named[nth], slot) &&
          own.some(
            (_, other) =>
              other !== nth &&
              !done[other] &&
              at(named[other], slot) &&
              !keys.some((key) => key.slot !== slot && at(told[other], key.slot)),
          ),
      ),
  )
}

const same = (one: Key, other: Key, now: number) =>
  one.value !== undefined && other.value !== undefined
    ? agrees(one.value, other.value, now)
    : one.id !== undefined && one.id === other.id

const unique = new WeakMap<Source, { now: number; items: readonly Item[] }>()

/** Of each thing, the keys no other has. */
function telltales(source: Source, now: number): readonly Item[] {
  const found = unique.get(source)
  if (found?.now === now) return found.items
  const all = itemsOf(source)
  const items = all.map((item, at) =>
    item.filter(
      (key) => !all.some((other, nth) => nth !== at && other.some((each) => same(each, key, now))),
    ),
  )
  unique.set(source, { now, items })
  return items
}
