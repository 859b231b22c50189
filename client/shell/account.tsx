import { useMutation } from '@tanstack/react-query'
import { Check, CircleHelp, LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react'
import { useState } from 'react'
import { call } from '../api.ts'
import { kept } from '../cache.ts'
import { useDesk } from '../desk.tsx'
import { Button } from '../parts/button.tsx'
import { type Item, Menu } from '../parts/menu.tsx'
import { chooseTheme, chosenTheme, type Theme, themes } from '../theme.ts'

const themeWords: Record<Theme, string> = {
  system: 'Theme: System',
  light: 'Theme: Light',
  dark: 'Theme: Dark',
}
const themeSigns = { system: Monitor, light: Sun, dark: Moon }

/** Who is signed in; theme, help and the way out; other offices, if there are any. */
export function Account({ help }: { help: () => void }) {
  const { me, office, chooseOffice, client, undo } = useDesk()
  const [theme, setTheme] = useState(chosenTheme)
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
    { id: 'help', words: 'Keyboard help', sign: <CircleHelp size={16} />, run: help },
    { id: 'out', words: 'Sign out', sign: <LogOut size={16} />, run: () => signOut.mutate() },
  ]

  return (
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
  )
}
