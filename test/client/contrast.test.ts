import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../client/style/tokens.css', import.meta.url), 'utf8')

const themes = {
  light: tokensOf(/\[data-theme='light'\] \{\n(\s+--canvas[^}]*)\}/),
  dark: tokensOf(/\n\[data-theme='dark'\] \{([^}]*)\}/),
  'dark by the system': tokensOf(/:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/),
}

const surfaces = ['canvas', 'surface', 'surface-2', 'sunken', 'selected', 'hover']

/** Text on ground; WCAG 2.2, 1.4.3. */
const texts: [string, string][] = [
  ...['text', 'text-2'].flatMap((text) =>
    surfaces.map((ground): [string, string] => [text, ground]),
  ),
  ...['canvas', 'surface', 'surface-2', 'selected', 'hover'].map((ground): [string, string] => [
    'text-3',
    ground,
  ]),
  ...['canvas', 'surface', 'accent-soft', 'selected'].map((ground): [string, string] => [
    'accent-text',
    ground,
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['success', 'surface'],
  ['success', 'success-soft'],
  ['warning', 'surface'],
  ['warning', 'warning-soft'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
  ['text', 'danger-soft'],
  ['text-2', 'danger-soft'],
  ['text', 'warning-soft'],
  ['text-2', 'warning-soft'],
  ['bubble-in-text', 'bubble-in'],
  ['bubble-out-text', 'bubble-out'],
  ['bubble-auto-text', 'bubble-auto'],
  ['note-text', 'note'],
  ['prov-source', 'prov-source-bg'],
  ['prov-echo', 'prov-echo-bg'],
  ['prov-unsup', 'prov-unsup-bg'],
  ['text', 'prov-unsup-bg'],
]

/** Edges and marks on ground; WCAG 2.2, 1.4.11. */
const edges: [string, string][] = [
  ...['border-strong', 'focus'].flatMap((edge) =>
    ['canvas', 'surface', 'surface-2'].map((ground): [string, string] => [edge, ground]),
  ),
  ...['accent', 'prov-source', 'prov-echo', 'prov-unsup', 'warning', 'danger'].map(
    (edge): [string, string] => [edge, 'surface'],
  ),
  ['accent', 'selected'],
]

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  test.each(texts)('%s on %s can be read', (text, ground) => {
    expect(contrast(tokens.get(text)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(edges)('%s on %s can be seen', (edge, ground) => {
    expect(contrast(tokens.get(edge)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(3)
  })
})

test('both ways to dark are the same', () => {
  expect([...themes['dark by the system']]).toEqual([...themes.dark])
})

function tokensOf(block: RegExp): Map<string, string> {
  const body = block.exec(css)?.[1] ?? ''
  const tokens = new Map(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name!, value!]),
  )
  expect(tokens.size).toBeGreaterThan(40)
  return tokens
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

/** Relative luminance; WCAG 2.2, definitions. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
