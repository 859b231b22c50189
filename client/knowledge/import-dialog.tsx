import { useMutation } from '@tanstack/react-query'
import { type ChangeEvent, useState } from 'react'
import { call, isRefusal } from '../api.ts'
import { kept } from '../cache.ts'
import { useDesk } from '../desk.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { TextArea, TextInput } from '../parts/field.tsx'
import { counted } from '../words/count.ts'

/** Brings in facts from JSON lines, all or none, with the trouble told line by line. */
export function ImportDialog({ close }: { close: () => void }) {
  const { office, client, undo } = useDesk()
  const [jsonl, setJsonl] = useState('')
  const bring = useMutation({
    mutationFn: () => call('importFacts', { params: { office: office.id }, body: { jsonl } }),
    onSuccess: ({ added, changed, same }) => {
      undo.tell(`${counted(added, 'fact')} added, ${changed} changed, ${same} as before`)
      void client.invalidateQueries({ queryKey: kept.facts(office.id) })
      close()
    },
  })
  const read = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (file) void file.text().then(setJsonl)
  }
  const lines = isRefusal(bring.error) ? (bring.error.body.lines ?? []) : []

  return (
    <Dialog title="Import facts" close={close}>
      <ErrorSummary
        error={bring.error}
        title={
          lines.length
            ? `${counted(lines.length, 'line has', 'lines have')} trouble. Nothing was imported`
            : 'Nothing was imported'
        }
      />
      {lines.length > 0 && <Trouble lines={lines} />}
      <p>
        One fact per line, as JSON with <code>title</code> and <code>text</code>, and if wanted{' '}
        <code>id</code>, <code>validFrom</code>, <code>validUntil</code>, <code>sourceUrl</code>,{' '}
        <code>owner</code>. A known id is changed.
      </p>
      <TextInput
        label="A file"
        type="file"
        accept=".jsonl,.ndjson,.json,.txt,application/jsonl"
        onChange={read}
      />
      <TextArea
        label="Or the lines themselves"
        rows={8}
        spellCheck={false}
        className="input code"
        value={jsonl}
        onChange={(event) => setJsonl(event.target.value)}
      />
      <div className="dialog-actions">
        <Button onPress={close}>Cancel</Button>
        <Button
          look="main"
          isDisabled={jsonl.trim() === ''}
          busy={bring.isPending}
          onPress={() => bring.mutate()}
        >
          Import
        </Button>
      </div>
    </Dialog>
  )
}

const Trouble = ({ lines }: { lines: readonly { line: number; why: string }[] }) => (
  <div className="trouble" tabIndex={0} role="region" aria-label="Lines with trouble">
    <table>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Trouble</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, why }) => (
          <tr key={`${line}-${why}`}>
            <th scope="row" className="numbers">
              {line}
            </th>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
