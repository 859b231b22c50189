export interface Change {
  text: string
  kind: 'same' | 'removed' | 'added'
}

/** The difference of two short texts, word by word: the most words they share in order stay. */
export function diffWords(before: string, after: string): Change[] {
  const a = words(before)
  const b = words(after)
  const common = table(a, b)
  const found: Change[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(found, 'same', a[i]!)
      i += 1
      j += 1
    } else if (i < a.length && (j === b.length || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      add(found, 'removed', a[i++]!)
    } else {
      add(found, 'added', b[j++]!)
    }
  }
  return gathered(found)
}

/** Words that change on both sides of a blank change together: whole phrases go and come, not word by word. */
function gathered(found: readonly Change[]): Change[] {
  const whole: Change[] = []
  let [removed, added] = ['', '']
  const end = () => {
    if (removed) whole.push({ kind: 'removed', text: removed })
    if (added) whole.push({ kind: 'added', text: added })
    removed = added = ''
  }
  found.forEach(({ kind, text }, at) => {
    const between = removed !== '' && added !== '' && text.trim() === '' && at < found.length - 1
    if (kind === 'same' && !between) {
      end()
      whole.push({ kind, text })
    }
    if (kind === 'removed' || between) removed += text
    if (kind === 'added' || between) added += text
  })
  end()
  return whole
}

const words = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/** How many words the rests from (i, j) on have in common. */
function table(a: readonly string[], b: readonly string[]): number[][] {
  const common = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  )
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i]![j] =
        a[i] === b[j]
          ? common[i + 1]![j + 1]! + 1
          : Math.max(common[i + 1]![j]!, common[i]![j + 1]!)
    }
  }
  return common
}

function add(found: Change[], kind: Change['kind'], text: string): void {
  const last = found.at(-1)
  if (last?.kind === kind) last.text += text
  else found.push({ text, kind })
}
