import { useMutation } from '@tanstack/react-query'
import { BellRing, Check, CircleHelp, LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../api.ts'
import { kept } from '../cache.ts'
import { useDesk } from '../desk.tsx'
import { Button } from '../parts/button.tsx'
import { type Item, Menu } from '../parts/menu.tsx'
import type { Place } from './place.ts'
import { chooseTheme, chosenTheme, type Theme, themes } from '../theme.ts'

const AlertsDialog = lazy(async () => ({
  default: (await import('../alerts/alerts-dialog.tsx')).AlertsDialog,
}))

const themeWords: Record<Theme, string> = {
  system: 'Theme: System',
  light: 'Theme: Light',
  dark: 'Theme: Dark',
}
const themeSigns = { system: Monitor, light: Sun, dark: Moon }

/** Who is signed in; pages there is no room for; theme, help and the way out; other offices, if there are any. */
export function Account({ help, more }: { help: () => void; more: readonly Place[] }) {
  const { me, office, chooseOffice, client, undo } = useDesk()
  const [, navigate] = useLocation()
  const [theme, setTheme] = useState(chosenTheme)
  const [alerting, setAlerting] = useState(false)
  const signOut = useMutation({
    mutationFn: () => call('signOut'),
    onSuccess: () => client.setQueryData(kept.me, null),
    onError: () => undo.failed('Signing out did not work. Try again.'),
  })

  const wear = (next: Theme) => {
    setTheme(next)
    chooseTheme(next)
  }

  const items: Item[] = [
    ...(me.offices.length > 1 ? me.offices : []).map(({ id, name }) => ({
      id: `office-${id}`,
      words: name,
      chosen: id === office.id,
      sign: id === office.id ? <Check size={16} /> : null,
      run: () => chooseOffice(id),
    })),
    ...more.map(({ to, words, sign: Sign }) => ({
      id: to,
      words,
      sign: <Sign size={16} />,
      run: () => navigate(to),
    })),
    ...themes.map((one) => {
      const Sign = themeSigns[one]
      return {
        id: one,
        words: themeWords[one],
        chosen: one === theme,
        sign: <Sign size={16} />,
        run: () => wear(one),
      }
    }),
    {
      id: 'alerts',
      words: 'Notifications',
      sign: <BellRing size={16} />,
      run: () => setAlerting(true),
    },
    { id: 'help', words: 'Keyboard help', sign: <CircleHelp size={16} />, run: help },
    { id: 'out', words: 'Sign out', sign: <LogOut size={16} />, run: () => signOut.mutate() },
  ]

  return (
    <>
      <Menu
        label={`${me.staff.name}, Vouch ${me.version}`}
        items={items}
        button={
          <Button look="quiet" place="nav-link" aria-label={`Account: ${me.staff.name}`}>
            <Settings className="icon" size={18} aria-hidden="true" />
            <span className="nav-words nav-person">{me.staff.name}</span>
            <span className="nav-words nav-you">Account</span>
          </Button>
        }
      />
      {alerting && (
        <Suspense>
          <AlertsDialog close={() => setAlerting(false)} />
        </Suspense>
      )}
    </>
  )
}
