import { Fragment, useEffect, useRef } from 'react'
import { Button } from '../../parts/button.tsx'
import { diffWords } from './diff.ts'

interface RewriteProps {
  before: string
  after: string
  accept: () => void
  keep: () => void
}

/** The safe version beside what was written: taken out and put in, shown and said, before it is used. */
export function Rewrite({ before, after, accept, keep }: RewriteProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('button')?.focus(), [])
  return (
    <div
      className="rewrite"
      role="group"
      aria-label="Safe version"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        keep()
      }}
    >
      <p className="rewrite-title">Safe version</p>
      <p className="rewrite-text">
        {diffWords(before, after).map((change, index, all) => {
          if (change.kind === 'same') return change.text
          if (change.kind === 'added') return <ins key={index}>{change.text}</ins>
          return (
            <Fragment key={index}>
              <del>{change.text}</del>
              {all[index + 1]?.kind === 'added' && ' '}
            </Fragment>
          )
        })}
      </p>
      <div className="rewrite-actions">
        <Button look="main" size="small" hint="↵" onPress={accept}>
          Use this version
        </Button>
        <Button size="small" hint="Esc" onPress={keep}>
          Keep mine
        </Button>
        <span className="meta">
          <del>Struck through</del> goes, <ins>underlined</ins> comes.
        </span>
      </div>
    </div>
  )
}
