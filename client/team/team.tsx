import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Staff } from '../../server/wire/shapes.ts'
import { call } from '../api.ts'
import { kept } from '../cache.ts'
import { useDesk } from '../desk.tsx'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { ErrorSummary, whyNot } from '../parts/error-summary.tsx'
import { Choice, textOf, TextInput } from '../parts/field.tsx'
import { Failure, Skeleton } from '../parts/state.tsx'
import { UserPlus } from 'lucide-react'
import { useTitle } from '../use-title.ts'
import { focusesFields } from '../use-media.ts'
import './team.css'

type Role = Staff['role']

const roleWords: Record<Role, string> = {
  agent: 'Agent: answers texts',
  supervisor: 'Supervisor: also publishes facts',
  admin: 'Administrator: also adds people',
}

/** Who works here, and a way to add a colleague. */
export function Team() {
  const [adding, setAdding] = useState(false)
  const staff = useQuery({
    queryKey: kept.staff,
    queryFn: ({ signal }) => call('listStaff', undefined, signal),
  })
  useTitle('Team')
  return (
    <main className="page" id="content" tabIndex={-1} data-pane="content">
      <div className="page-inner">
        <header className="page-top">
          <h1>Team</h1>
          <Button look="main" onPress={() => setAdding(true)}>
            <UserPlus className="icon" size={16} aria-hidden="true" /> Add a colleague
          </Button>
        </header>
        {staff.data ? (
          <People people={staff.data.staff} />
        ) : staff.error ? (
          <Failure
            what="Couldn’t load the team"
            error={staff.error}
            retry={() => void staff.refetch()}
          />
        ) : (
          <Skeleton rows={3} label="Loading the team" />
        )}
      </div>
      {adding && <AddColleague close={() => setAdding(false)} />}
    </main>
  )
}

const People = ({ people }: { people: readonly Staff[] }) => (
  <ul className="people">
    {people.map((person) => (
      <li key={person.id}>
        <b>{person.name}</b>
        <span className="person-email">{person.email}</span>
        <Chip words={roleWords[person.role].split(':')[0]!} />
        {!person.active && <Chip tone="warning" words="May not sign in" />}
      </li>
    ))}
  </ul>
)

function AddColleague({ close }: { close: () => void }) {
  const { client, undo, office } = useDesk()
  const [role, setRole] = useState<Role>('agent')
  const add = useMutation({
    mutationFn: (body: { name: string; email: string; password: string; role: Role }) =>
      call('addStaff', { body }),
    onSuccess: ({ name }) => {
      undo.tell(`${name} can sign in now`)
      void client.invalidateQueries({ queryKey: kept.staff })
      void client.invalidateQueries({ queryKey: kept.colleagues(office.id) })
      close()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const read = (name: string) => textOf(form, name)
    add.mutate({
      name: read('name'),
      email: read('email').trim(),
      password: read('password'),
      role,
    })
  }
  const wrong = (path: string) => whyNot(add.error, path)

  return (
    <Dialog title="Add a colleague" close={close}>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary error={add.error} title="Nobody was added yet" />
        <TextInput
          label="Name"
          name="name"
          autoFocus={focusesFields()}
          autoComplete="off"
          wrong={wrong('name')}
        />
        <TextInput
          label="E-mail"
          name="email"
          type="email"
          autoComplete="off"
          wrong={wrong('email')}
        />
        <TextInput
          label="First password"
          hint="At least 12 characters. Hand it over in person."
          name="password"
          type="text"
          autoComplete="off"
          spellCheck={false}
          wrong={wrong('password')}
        />
        <Choice
          label="Role"
          value={role}
          options={roles}
          choose={(value) => setRole(value as Role)}
        />
        <div className="dialog-actions">
          <Button onPress={close}>Cancel</Button>
          <Button look="main" type="submit" busy={add.isPending}>
            Add
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const roles = Object.entries(roleWords).map(([value, words]) => ({ value, words }))
