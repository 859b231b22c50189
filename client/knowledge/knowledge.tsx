import { FileUp, Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { Fact } from '../../server/wire/shapes.ts'
import { useDesk } from '../desk.tsx'
import { Button } from '../parts/button.tsx'
import { TextInput } from '../parts/field.tsx'
import { Empty, Failure, Skeleton } from '../parts/state.tsx'
import { useTitle } from '../use-title.ts'
import { counted } from '../words/count.ts'
import { FactDialog, type FactStart } from './fact-dialog.tsx'
import { FactTable } from './fact-table.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { useFacts } from './reads.ts'
import { TryIt } from './try-it.tsx'
import './knowledge.css'

/** What the office can vouch for: every reply rests on these. */
export function Knowledge() {
  const { may } = useDesk()
  const [sought, setSought] = useState('')
  const facts = useFacts(useDeferredValue(sought.trim()))
  const [editing, setEditing] = useState<Fact | FactStart | null>(null)
  const [importing, setImporting] = useState(false)
  const edits = may('edit-knowledge')
  const found = facts.data?.pages.flatMap((page) => page.facts)
  useTitle('Knowledge')

  return (
    <main className="page" id="content" tabIndex={-1} data-pane="content">
      <div className="page-inner">
        <header className="page-top">
          <h1>Knowledge</h1>
          {edits && (
            <>
              <Button onPress={() => setImporting(true)}>
                <FileUp className="icon" size={16} aria-hidden="true" /> Import
              </Button>
              <Button look="main" onPress={() => setEditing({})}>
                <Plus className="icon" size={16} aria-hidden="true" /> New fact
              </Button>
            </>
          )}
        </header>
        <p className="lead">
          Public facts. A reply may only say what one of them says, or what the sender wrote.
        </p>
        <TryIt />
        <div role="search">
          <TextInput
            label="Search facts"
            type="search"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </div>
        {found ? (
          found.length > 0 ? (
            <>
              <p className="meta" role="status">
                {counted(found.length, 'fact')}
                {facts.hasNextPage && ' so far'}
              </p>
              <FactTable facts={found} edit={edits ? setEditing : null} />
              {facts.hasNextPage && (
                <Button
                  place="more"
                  onPress={() => void facts.fetchNextPage()}
                  busy={facts.isFetchingNextPage}
                >
                  {facts.isFetchingNextPage ? 'Loading…' : 'Load more'}
                </Button>
              )}
            </>
          ) : sought ? (
            <Empty title={`No fact holds “${sought}”`}>
              <Button onPress={() => setSought('')}>Show all facts</Button>
            </Empty>
          ) : (
            <Empty title="No facts yet">
              <p>Until there are some, the guard holds every reply that states anything.</p>
            </Empty>
          )
        ) : facts.error ? (
          <Failure
            what="Couldn’t load the facts"
            error={facts.error}
            retry={() => void facts.refetch()}
          />
        ) : (
          <Skeleton rows={6} label="Loading facts" />
        )}
      </div>
      {editing && <FactDialog start={editing} close={() => setEditing(null)} />}
      {importing && <ImportDialog close={() => setImporting(false)} />}
    </main>
  )
}
