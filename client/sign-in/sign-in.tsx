import { useMutation } from '@tanstack/react-query'
import { Eye, EyeOff } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Me } from '../../server/wire/shapes.ts'
import { call, isRefusal } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { textOf, TextInput } from '../parts/field.tsx'
import { Mark } from '../shell/mark.tsx'
import { useTitle } from '../use-title.ts'
import './sign-in.css'

/** The door: e-mail and password, the same answer for whatever did not fit. */
export function SignIn({ entered }: { entered: (me: Me) => void }) {
  const [shown, setShown] = useState(false)
  const signIn = useMutation({
    meta: { door: true },
    mutationFn: (body: { email: string; password: string }) => call('signIn', { body }),
    onSuccess: entered,
  })
  useTitle('Sign in')

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    signIn.mutate({ email: textOf(form, 'email').trim(), password: textOf(form, 'password') })
  }

  return (
    <main className="door">
      <form className="door-card" onSubmit={submit} aria-labelledby="door-title">
        <div className="door-top">
          <Mark />
          <h1 id="door-title">Sign in to Vouch</h1>
          <p>Text messages your office can vouch for.</p>
        </div>
        <ErrorSummary error={signIn.error} title={headline(signIn.error)} />
        <TextInput
          label="E-mail"
          name="email"
          type="text"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <div className="door-password">
          <TextInput
            label="Password"
            name="password"
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            required
          />
          <Button look="quiet" size="small" onPress={() => setShown(!shown)} aria-pressed={shown}>
            {shown ? (
              <EyeOff className="icon" size={16} aria-hidden="true" />
            ) : (
              <Eye className="icon" size={16} aria-hidden="true" />
            )}
            Show password
          </Button>
        </div>
        <Button look="main" type="submit" busy={signIn.isPending}>
          {signIn.isPending ? 'Signing in…' : 'Sign in'}
        </Button>
      </form>
    </main>
  )
}

function headline(error: unknown): string {
  if (isRefusal(error, 401)) return 'That did not let you in'
  if (isRefusal(error, 429)) return 'Too many tries'
  return 'Signing in did not work'
}
