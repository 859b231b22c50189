import { Volume2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { CheckBox } from '../parts/check-box.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useStore } from '../store.ts'
import { alertSettings, allow } from './settings.ts'
import { sound } from './sound.ts'

/** What this browser may do when somebody may be in danger. The page itself always says it. */
export function AlertsDialog({ close }: { close: () => void }) {
  const { desktop, sound: loud } = useStore(alertSettings)
  const [answer, setAnswer] = useState(permission)

  const setDesktop = async (wanted: boolean) => {
    if (!wanted) return allow({ desktop: false })
    const given = await Notification.requestPermission()
    setAnswer(given)
    allow({ desktop: given === 'granted' })
  }

  return (
    <Dialog title="Notifications" close={close}>
      <p>
        When somebody may be in danger, the conversation stands on top of every list and is read out
        to screen readers. This browser can do more:
      </p>
      <CheckBox
        label="Show a notification on the desktop"
        hint={hints[answer]}
        checked={desktop && answer === 'granted'}
        change={(wanted) => void setDesktop(wanted)}
      />
      <CheckBox
        label="Play a sound"
        hint="Four short tones."
        checked={loud}
        change={(wanted) => allow({ sound: wanted })}
      />
      <div className="dialog-actions">
        <Button onPress={() => void sound()}>
          <Volume2 className="icon" size={16} aria-hidden="true" /> Hear the sound
        </Button>
        <Button look="main" onPress={close}>
          Close
        </Button>
      </div>
    </Dialog>
  )
}

type Answer = NotificationPermission | 'unknown'

const permission = (): Answer => ('Notification' in window ? Notification.permission : 'unknown')

const hints: Record<Answer, string> = {
  default: 'The browser will ask you once. The text itself is never shown there.',
  granted: 'The text itself is never shown there.',
  denied: 'This browser does not let Vouch notify you. Its settings for this page can change that.',
  unknown: 'This browser cannot do that.',
}
