import { ImagePlus, SendHorizontal } from 'lucide-react'
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react'
import { sayWhy } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { Button } from '../parts/button.tsx'
import { Choice, TextInput } from '../parts/field.tsx'
import { LinkedText } from '../parts/linked-text.tsx'
import { Failure, Skeleton } from '../parts/state.tsx'
import { sayNumber } from '../words/number.ts'
import { clock } from '../words/time.ts'
import { usePhone } from './reads.ts'

const numbers = Array.from({ length: 6 }, (_, index) => `+1555010${index}`)

const long =
  'Hello, I have a couple of questions about transcripts and I hope this is the right place to ask. When is the office open this week, how much does an official electronic transcript cost, and can somebody else pick up a printed one for me if I am out of town? Thank you so much for your help!'

const chips = [
  { words: 'Where is the office?', text: "Where is the Registrar's Office?" },
  { words: 'How much is a transcript?', text: 'How much is an electronic transcript?' },
  { words: 'STOP', text: 'STOP' },
  { words: 'START', text: 'START' },
  { words: 'Emoji', text: 'thank you 🙏🎓' },
  { words: 'Long text', text: long },
]

export function Phone({ number, choose }: { number: string; choose: (number: string) => void }) {
  const { office } = useDesk()
  const { phone, text } = usePhone(number)
  const [written, setWritten] = useState('')
  const send = (what: string, photo = false) => text.mutate({ text: what, photo })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!written.trim()) return
    send(written)
    setWritten('')
  }

  return (
    <section className="phone" aria-label="Phone">
      <Choice
        label="Phone number"
        value={number}
        options={numbers.map((value) => ({ value, words: sayNumber(value) }))}
        choose={choose}
      />
      <p className="phone-to">
        To <b className="numbers">{sayNumber(office.number ?? '')}</b>
      </p>
      {phone.data ? (
        <PhoneThread messages={phone.data.messages} />
      ) : phone.error ? (
        <Failure
          what="The phone does not work"
          error={phone.error}
          retry={() => void phone.refetch()}
        />
      ) : (
        <Skeleton rows={3} label="Loading the phone" />
      )}
      {text.error && (
        <p className="phone-failed" role="alert">
          Not sent: {sayWhy(text.error)}
        </p>
      )}
      <div className="phone-chips" role="group" aria-label="Quick texts">
        {chips.map((chip) => (
          <Button key={chip.words} size="small" onPress={() => send(chip.text)}>
            {chip.words}
          </Button>
        ))}
        <Button size="small" onPress={() => send(written || 'Here is a photo', true)}>
          <ImagePlus className="icon" size={14} aria-hidden="true" /> Photo
        </Button>
      </div>
      <form className="phone-write" onSubmit={submit}>
        <TextInput
          label="Text message"
          value={written}
          maxLength={1600}
          autoComplete="off"
          onChange={(event) => setWritten(event.target.value)}
        />
        <Button look="main" type="submit">
          <SendHorizontal className="icon" size={16} aria-hidden="true" /> Text
        </Button>
      </form>
    </section>
  )
}

interface PhoneThreadProps {
  messages: readonly { id: string; direction: 'to-office' | 'to-phone'; text: string; at: number }[]
}

function PhoneThread({ messages }: PhoneThreadProps) {
  const box = useRef<HTMLDivElement>(null)
  const last = messages.at(-1)?.id
  useLayoutEffect(() => {
    if (last) box.current?.scrollTo({ top: box.current.scrollHeight })
  }, [last])
  return (
    <div
      className="phone-thread"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label="Messages on the phone"
    >
      {messages.length === 0 && <p className="meta">No texts yet. Try one below.</p>}
      <ol>
        {messages.map((message) => (
          <li
            key={message.id}
            className={`said ${message.direction === 'to-office' ? 'out' : 'in'}`}
          >
            <span className="vh">{message.direction === 'to-office' ? 'Phone: ' : 'Office: '}</span>
            <div className="bubble">
              {message.text ? <LinkedText text={message.text} /> : 'Photo'}
            </div>
            <p className="meta said-fate">
              <time>{clock(message.at)}</time>
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
