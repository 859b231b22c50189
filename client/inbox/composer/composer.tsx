import type { ConversationDetail } from '../../../server/wire/shapes.ts'
import { useDesk } from '../../desk.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { Tabs } from '../../parts/tabs.tsx'
import { useStore } from '../../store.ts'
import type { Writing } from '../../writing-state.ts'
import { NoTexting } from './no-texting.tsx'
import { NoteBox } from './note-box.tsx'
import { ReplyBox } from './reply-box.tsx'
import { standingOf } from './standing.ts'
import type { ReplyVerdict } from './use-verdict.ts'
import './composer.css'

export interface ComposerProps {
  detail: ConversationDetail
  reply: ReplyVerdict
  /** A person begins to write: nothing is sent automatically any more. */
  takeOver: () => void
  toList: () => void
  sentAndDone: () => void
  showSources: () => void
}

/** Where replies and notes are written; nothing leaves it but through the guard. */
export function Composer(props: ComposerProps) {
  const { writings, may } = useDesk()
  const { id, contact } = props.detail.row
  const writing = useStore(writings.of(id))
  const optedOut = contact.optedOutAt !== null
  const mayReply = may('reply') && !optedOut
  const mode = mayReply ? writing.mode : 'note'
  const standing = standingOf(
    writing.reply,
    props.reply.judged?.verdict ?? null,
    props.reply.failed,
  )
  const stopped = mode === 'reply' && ['hold', 'block', 'unavailable'].includes(standing.state)

  const write = (next: Writing['mode']) => {
    writings.change(id, { mode: next })
    focusSoon(`#${next}`)
  }
  const reply = {
    id: 'reply' as const,
    words: 'Reply',
    panel: <ReplyBox {...props} standing={standing} switchTo={() => write('note')} />,
  }
  const note = {
    id: 'note' as const,
    words: 'Note',
    panel: <NoteBox conversation={id} switchTo={() => write('reply')} toList={props.toList} />,
  }

  return (
    <>
      {optedOut && <NoTexting row={props.detail.row} />}
      <div
        className={`composer ${mode === 'note' ? 'noting' : ''} ${stopped ? 'stopped' : ''}`}
        id="composer"
        data-pane="composer"
        tabIndex={-1}
      >
        <Tabs
          label="What to write"
          chosen={mode}
          choose={(next) => writings.change(id, { mode: next })}
          tabs={mayReply ? (may('note') ? [reply, note] : [reply]) : [note]}
          beside={mode === 'reply' && <SaveState writing={writing} />}
        />
      </div>
    </>
  )
}

/** How safe the draft is; everybody who opens the conversation sees it. */
function SaveState({ writing }: { writing: Writing }) {
  return (
    <span className="meta composer-state" role="status">
      {saveWords(writing)}
    </span>
  )
}

function saveWords({ saving, rev, reply, origin }: Writing): string {
  if (reply === '' || (origin && origin.was === reply && rev === 0)) return ''
  if (saving === 'failed') return 'Not saved yet, kept on this page'
  if (saving === 'rest') return rev > 0 ? 'Draft saved · colleagues can see it' : ''
  return 'Saving…'
}
