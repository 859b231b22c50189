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
  // Settings a later version cannot read count as never saved: the careful ones hold.
  const read = saved === null ? null : AutoReplySettings.safeParse(JSON.parse(saved))
  return read?.success ? read.data : untouched(office.autoReplyMode)
}
