// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import { Editor } from '../../client/inbox/composer/editor.tsx'
import type { ReplyVerdict } from '../../client/inbox/composer/use-verdict.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const verdict: ReplyVerdict = {
  judged: {
    facts: [],
    verdict: {
      decision: 'hold',
      spans: [{ start: 0, end: 4, lane: 'public', factId: 'f' }],
      findings: [
        {
          rule: 'unsupported',
          severity: 'hold',
          start: 8,
          end: 9,
          why: 'because',
          clause: 'public-or-echo',
        },
      ],
      knowledgeVersion: '1',
      guardVersion: '1',
    },
  },
  judgedText: 'open at 9',
  current: true,
  slow: false,
  failed: null,
  retry: () => {},
  take: () => {},
}

afterEach(() => document.body.replaceChildren())

function show(text: string): HTMLElement {
  const page = document.body.appendChild(document.createElement('div'))
  act(() =>
    createRoot(page).render(
      <Editor
        text={text}
        verdict={verdict}
        label="Reply"
        describedBy="x"
        readOnly={false}
        change={() => {}}
        onClick={() => {}}
        onKeyDown={() => {}}
        field={null}
      />,
    ),
  )
  return page
}

test('the mirror says what the field says, with marks', () => {
  const page = show('open at 9')
  expect(page.querySelector('.mirror')?.textContent).toBe(page.querySelector('textarea')?.value)
  expect(
    [...page.querySelectorAll('mark')].map((mark) => `${mark.className} ${mark.textContent}`),
  ).toEqual(['from-source open', 'from-stop 9'])
})

test('screen readers hear the field only', () => {
  const page = show('open at 9')
  expect(page.querySelector('.mirror')?.getAttribute('aria-hidden')).toBe('true')
  expect(page.querySelector('textarea')?.getAttribute('aria-label')).toBe('Reply')
})

test.each([
  ['', 1],
  ['one', 0],
  ['one\n', 1],
])('the mirror of %j has %i more line breaks', (text, breaks) => {
  expect(show(text).querySelectorAll('.mirror br')).toHaveLength(breaks)
})
