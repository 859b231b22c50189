import { useEffect, useRef, useState } from 'react'
import type { ConversationDetail } from '../../../server/wire/shapes.ts'
import { isRefusal } from '../../api.ts'
import { useDesk } from '../../desk.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Empty, Failure, Skeleton } from '../../parts/state.tsx'
import { useStore } from '../../store.ts'
import { useCommands } from '../../use-commands.ts'
import { useMedia, noDetails } from '../../use-media.ts'
import { useTitle } from '../../use-title.ts'
import { sayNumber } from '../../words/number.ts'
import { useActions } from '../actions.ts'
import { Composer } from '../composer/composer.tsx'
import { sendAgain } from '../composer/sending.ts'
import { useVerdict } from '../composer/use-verdict.ts'
import { Details } from '../details/details.tsx'
import { Banners } from './banners.tsx'
import { Header } from './header.tsx'
import { newestInbound, useConversation } from './reads.ts'
import { TakenOver, useSeenUrgent, useTakeOver } from './take-over.tsx'
import { Thread } from './thread.tsx'
import { useMessageShown } from './use-message-shown.ts'
import './conversation.css'

export interface PaneProps {
  id: string
  waiting: number
  view: string
  leave: (id: string) => void
  close: () => void
  toList: () => void
}

/** The open conversation with its details. Opening it changes nothing for anybody. */
export function ConversationPane(props: PaneProps) {
  const { conversation, earlier } = useConversation(props.id)
  const detail = conversation.data
  useTitle(
    [props.waiting ? `(${props.waiting})` : '', detail ? sayNumber(detail.row.contact.address) : '']
      .filter(Boolean)
      .join(' '),
    'Inbox',
  )

  if (detail) {
    const more = detail.earlier && {
      load: () => earlier.mutate(detail.earlier!),
      loading: earlier.isPending,
      failed: earlier.isError,
    }
    return <Opened {...props} detail={detail} earlier={more || null} />
  }
  return (
    <main className="conversation none" id="content" tabIndex={-1} data-pane="conversation">
      <h1 className="vh">Conversation</h1>
      {isRefusal(conversation.error, 404) ? (
        <Empty title="This conversation is not here">
          <p>It may belong to another office.</p>
        </Empty>
      ) : conversation.error ? (
        <Failure
          what="Couldn’t load the conversation"
          error={conversation.error}
          retry={() => void conversation.refetch()}
        />
      ) : (
        <Skeleton rows={5} label="Loading the conversation" />
      )}
    </main>
  )
}

interface OpenedProps extends PaneProps {
  detail: ConversationDetail
  earlier: { load: () => void; loading: boolean; failed: boolean } | null
}

function Opened({ id, detail, earlier, leave, close, toList }: OpenedProps) {
  const desk = useDesk()
  const actions = useActions()
  const { row } = detail
  const writing = useStore(desk.writings.of(id))
  const reply = useVerdict(id, newestInbound(detail.messages)?.id ?? '', writing.reply)
  const [drawer, setDrawer] = useState(false)
  const [hidden, setHidden] = useState(false)
  const narrow = useMedia(noDetails)
  const me = { id: desk.me.staff.id, name: desk.me.staff.name }

  const setDone = () => {
    if (row.status === 'done') return
    // The pane goes; whoever was in it stands in the list again.
    if (document.activeElement?.closest('main')) toList()
    leave(id)
    actions.setStatus(row, 'done')
  }
  const reopen = () => actions.setStatus(row, 'open')
  const toggleDetails = () => (narrow ? setDrawer(!drawer) : setHidden(!hidden))
  const write = (mode: 'reply' | 'note') => {
    desk.writings.change(id, { mode })
    focusSoon(`#${mode}`)
  }
  const takeOver = useTakeOver(row)
  const startReply = () => {
    takeOver()
    write('reply')
  }
  const showMessage = useMessageShown(detail, earlier)
  useSeenUrgent(row)
  useAnnounced(detail)
  useCommands({
    ...(desk.may('reply') ? { done: setDone, reopen, reply: startReply } : {}),
    ...(desk.may('note') ? { note: () => write('note') } : {}),
    ...(desk.may('assign') ? { mine: () => actions.assign(row, me) } : {}),
    details: toggleDetails,
  })

  const fromDetails = (message: string) => {
    setDrawer(false)
    showMessage(message)
  }
  const details = (
    <Details detail={detail} reply={reply} text={writing.reply} showMessage={fromDetails} />
  )
  return (
    <>
      <main
        className={`conversation ${hidden ? 'wide' : ''}`}
        id="content"
        tabIndex={-1}
        data-pane="conversation"
      >
        <Header
          row={row}
          back={close}
          showDetails={() => setDrawer(true)}
          setDone={setDone}
          reopen={reopen}
          assign={(to) => actions.assign(row, to)}
        />
        <Banners row={row} />
        <Thread
          detail={detail}
          outgoing={writing.outgoing}
          retry={(outgoing) => void sendAgain(desk, detail, outgoing)}
          drop={(key) => desk.writings.drop(id, key)}
          earlier={earlier}
        />
        <TakenOver row={row} />
        <Composer
          detail={detail}
          reply={reply}
          takeOver={takeOver}
          toList={toList}
          sentAndDone={setDone}
          showSources={() => setDrawer(true)}
        />
      </main>
      {!narrow && !hidden && (
        <aside className="details" aria-label="Details" data-pane="details" tabIndex={-1}>
          {details}
        </aside>
      )}
      {narrow && drawer && (
        <Dialog title="Details" side close={() => setDrawer(false)}>
          {details}
        </Dialog>
      )}
    </>
  )
}

/** Says a new text of the contact aloud, and an opt-out; the thread itself stays quiet. */
function useAnnounced(detail: ConversationDetail): void {
  const { announcer } = useDesk()
  const { address, optedOutAt } = detail.row.contact
  const before = useRef(optedOutAt)
  useEffect(() => {
    if (before.current === null && optedOutAt !== null)
      announcer.interrupt(`${sayNumber(address)} opted out. Nobody can text it any more.`)
    before.current = optedOutAt
  }, [address, optedOutAt, announcer])

  const newest = newestInbound(detail.messages)
  const seen = useRef(newest?.id)
  useEffect(() => {
    if (!newest || newest.id === seen.current) return
    seen.current = newest.id
    announcer.say(`New message: ${newest.text || 'photo'}`)
  }, [newest, announcer])
}
