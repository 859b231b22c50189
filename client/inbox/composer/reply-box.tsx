import { SendHorizontal, ShieldCheck } from 'lucide-react'
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react'
import type { Template } from '../../../server/wire/shapes.ts'
import type { Finding } from '../../../server/wire/verdict.ts'
import { kept } from '../../cache.ts'
import { useDesk } from '../../desk.tsx'
import { afterDialog } from '../../focus-soon.ts'
import { Button, Key } from '../../parts/button.tsx'
import { sendKeys } from '../../parts/send-keys.ts'
import { useStore } from '../../store.ts'
import { isProposed } from '../../writing-state.ts'
import { sayNumber } from '../../words/number.ts'
import { newestInbound } from '../conversation/reads.ts'
import type { ComposerProps } from './composer.tsx'
import { Counter } from './counter.tsx'
import { Editor } from './editor.tsx'
import { atLineStart, sentenceAround, withoutGap } from './edits.ts'
import { GuardPanel } from './guard-panel.tsx'
import { insertText } from './insert-text.ts'
import { carryFindings } from './marks.ts'
import { Origin, useProposalVerdict } from './origin.tsx'
import { Rewrite } from './rewrite.tsx'
import { send } from './sending.ts'
import { inOrder, type Standing } from './standing.ts'
import { ProposalAside, ThreadStop, TwoVersions } from './stops.tsx'
import { TemplateButton, TemplatePicker } from './templates.tsx'

const FactDialog = lazy(async () => ({
  default: (await import('../../knowledge/fact-dialog.tsx')).FactDialog,
}))

interface ReplyBoxProps extends ComposerProps {
  standing: Standing
  switchTo: () => void
}

/** A reply: the text with its marks, what the guard says, and Send, which explains itself when stopped. */
export function ReplyBox({
  detail,
  reply,
  standing,
  takeOver,
  toList,
  sentAndDone,
  showSources,
  switchTo,
}: ReplyBoxProps) {
  const desk = useDesk()
  const { writings, announcer, may } = desk
  const { id } = detail.row
  const writing = useStore(writings.of(id))
  const text = writing.reply
  const field = useRef<HTMLTextAreaElement>(null)
  const [rewriting, setRewriting] = useState(false)
  const [picking, setPicking] = useState<{ slash: boolean } | null>(null)
  const [publishing, setPublishing] = useState<string | null>(null)
  const at = useRef(-1)

  const findings = text.trim()
    ? inOrder(carryFindings(reply.judged?.verdict.findings ?? [], reply.judgedText, text))
    : []
  const safe = reply.current ? reply.judged?.verdict.safeRewrite : undefined
  useProposalVerdict(detail, reply)

  // A verdict on an older text stops nothing: the server judges again in any case.
  const pending = !reply.current && ['hold', 'block'].includes(standing.state)
  const sends = standing.sends || pending

  const change = (next: string) => {
    takeOver()
    writings.type(id, next)
  }
  const edit = (start: number, end: number, replacement: string) => {
    if (field.current) insertText(field.current, start, end, replacement)
  }
  const show = (finding: Finding) => {
    at.current = findings.indexOf(finding)
    field.current?.focus()
    field.current?.setSelectionRange(finding.start, finding.end)
    const phrase = text.slice(finding.start, finding.end)
    announcer.interrupt(`Issue ${at.current + 1} of ${findings.length}: ${phrase}. ${finding.why}`)
  }
  const goTo = (step: 1 | -1) => {
    const next = findings.at((at.current + step + findings.length) % findings.length)
    if (next) show(next)
  }
  const explain = () => {
    const first = findings.find(({ severity }) => severity !== 'advice')
    if (first) show(first)
    else announcer.interrupt(standing.words || 'Write a reply first')
  }
  const submit = async (thenDone = false) => {
    if (!sends) return explain()
    at.current = -1
    field.current?.focus()
    if ((await send(desk, detail)) && thenDone) sentAndDone()
  }
  const take = (template: Template) => {
    setPicking(null)
    afterDialog(() => {
      const { selectionStart = text.length, selectionEnd = text.length } = field.current ?? {}
      edit(selectionStart, selectionEnd, template.text)
      writings.change(id, { origin: { templateId: template.id, was: template.text } })
    })
  }
  const pickNone = () => {
    setPicking(null)
    // The slash that opened the templates was meant as a slash.
    afterDialog(() => {
      if (picking?.slash && field.current)
        edit(field.current.selectionStart, field.current.selectionEnd, '/')
      else field.current?.focus()
    })
  }
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const mod = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && mod) void submit(event.shiftKey)
    else if (event.key === 'F8' && findings.length) goTo(event.shiftKey ? -1 : 1)
    else if (event.code === 'KeyR' && event.altKey && safe) setRewriting(true)
    else if (event.key.toLowerCase() === 'x' && mod && event.shiftKey) switchTo()
    else if (event.key === 'Escape') toList()
    else if (event.key === '/' && !mod && atLineStart(event.currentTarget))
      setPicking({ slash: true })
    else return
    event.preventDefault()
  }

  return (
    <>
      <Origin detail={detail} />
      <Editor
        text={text}
        verdict={reply}
        label={`Reply to ${sayNumber(detail.row.contact.address)}`}
        describedBy="guard-heading"
        readOnly={false}
        change={change}
        onClick={takeOver}
        onKeyDown={keys}
        field={field}
      />
      {writing.theirs && (
        <TwoVersions
          writing={writing}
          keepMine={() => writings.keepMine(id)}
          takeTheirs={() => writings.takeTheirs(id)}
        />
      )}
      {writing.stop && writing.stop.code !== 'stopped-by-guard' && (
        <ThreadStop
          stop={writing.stop}
          newest={newestInbound(detail.messages)}
          show={() => document.getElementById('messages')?.scrollTo({ top: 1e9 })}
          sendAnyway={() => void submit()}
        />
      )}
      {detail.proposal && text !== '' && !isProposed(writing.origin) && !rewriting && (
        <ProposalAside
          text={detail.proposal.text}
          use={() => writings.take(id, detail.proposal!)}
        />
      )}
      {rewriting && safe !== undefined ? (
        <Rewrite
          before={text}
          after={safe}
          accept={() => {
            setRewriting(false)
            edit(0, text.length, safe)
          }}
          keep={() => {
            setRewriting(false)
            field.current?.focus()
          }}
        />
      ) : (
        <GuardPanel
          standing={standing}
          verdict={reply}
          findings={findings}
          text={text}
          showSources={showSources}
          show={show}
          replace={({ start, end, replacement }) => {
            edit(...withoutGap(text, start, end, replacement))
            announcer.say(replacement === '' ? 'Taken out' : `Changed to: ${replacement}`)
          }}
          makePublic={
            may('edit-knowledge') && standing.state === 'hold'
              ? (finding) => setPublishing(sentenceAround(text, finding))
              : null
          }
        />
      )}
      <div className="composer-foot">
        {safe !== undefined && !rewriting && (
          <Button hint="Alt R" onPress={() => setRewriting(true)}>
            <ShieldCheck className="icon" size={16} aria-hidden="true" /> Use safe version
          </Button>
        )}
        <TemplateButton open={() => setPicking({ slash: false })} />
        <div className="composer-end">
          <Counter text={text} change={(next) => edit(0, text.length, next)} />
          <button
            type="button"
            className="button main send"
            aria-disabled={!sends}
            aria-describedby="guard-heading"
            onClick={() => void submit()}
          >
            <SendHorizontal className="icon" size={16} aria-hidden="true" /> Send
            <Key>{sendKeys()}</Key>
          </button>
        </div>
      </div>
      {picking && <TemplatePicker text={text} pick={take} close={pickNone} />}
      {publishing !== null && (
        <Suspense>
          <FactDialog
            start={{ text: publishing }}
            close={() => setPublishing(null)}
            saved={() => void desk.client.invalidateQueries({ queryKey: kept.verdicts })}
          />
        </Suspense>
      )}
    </>
  )
}
