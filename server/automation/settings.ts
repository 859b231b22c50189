import { autoReplySettingsOf } from '../../db/automation.ts'
import type { Db } from '../../db/schema.ts'
import { usualThreshold } from '../guard/route.ts'
import { AutoReplySettings } from '../wire/shapes.ts'

const untouched = (mode: string): AutoReplySettings => ({
  mode: mode as AutoReplySettings['mode'],
  hours: [],
  threshold: usualThreshold,
  greeting: '',
  crisisText: '',
  helpText: '',
})

/** How an office answers by itself; as seeded until somebody saves settings. */
export async function settingsOf(
  db: Db,
  office: { id: string; autoReplyMode: string },
): Promise<AutoReplySettings> {
  const saved = await autoReplySettingsOf(db, office.id)
  return saved === null
    ? untouched(office.autoReplyMode)
    : AutoReplySettings.parse(JSON.parse(saved))
}
