import { commands, otherKeys } from '../keyboard.ts'
import { Dialog } from '../parts/dialog.tsx'
import './help.css'

const places = ['Anywhere', 'Inbox', 'Writing'] as const

const all = [
  ...Object.values(commands).map(({ keys, does, where }) => ({
    keys: written(keys[0]),
    does,
    where,
  })),
  ...otherKeys,
]

/** The keyboard map, read from the same table the keys work by. */
export const Help = ({ close }: { close: () => void }) => (
  <Dialog title="Keyboard" close={close}>
    {places.map((place) => (
      <section key={place} aria-label={place}>
        <h3 className="help-place">{place}</h3>
        <dl className="help-keys">
          {all
            .filter(({ where }) => where === place)
            .map(({ keys, does }) => (
              <div key={keys}>
                <dt>
                  <kbd className="key">{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
        </dl>
      </section>
    ))}
    <p className="meta">On a Mac, ⌘ works in place of Ctrl. Letters do nothing while you write.</p>
  </Dialog>
)

function written(key: string): string {
  if (/^[a-z]$/.test(key)) return key.toUpperCase()
  if (/^[A-Z]$/.test(key)) return `Shift+${key}`
  return key
}
