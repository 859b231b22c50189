import { Store } from '../store.ts'

/** What this person allows this browser to do when a conversation becomes urgent. */
export interface AlertSettings {
  desktop: boolean
  sound: boolean
}

const key = 'vouch.alerts'
const quiet: AlertSettings = { desktop: false, sound: false }

export const alertSettings = new Store<AlertSettings>(read())

export function allow(change: Partial<AlertSettings>): void {
  alertSettings.update((settings) => ({ ...settings, ...change }))
  localStorage.setItem(key, JSON.stringify(alertSettings.get()))
}

/** Anything but a clear yes is a no. */
function read(): AlertSettings {
  try {
    const saved: unknown = JSON.parse(globalThis.localStorage?.getItem(key) ?? '{}')
    if (typeof saved !== 'object' || saved === null) return quiet
    const is = (name: string) => (saved as Record<string, unknown>)[name] === true
    return { desktop: is('desktop'), sound: is('sound') }
  } catch {
    return quiet
  }
}
