/** How the send key is written on this machine: Macs have a key of their own. */
export const sendKeys = (): string => (navigator.userAgent.includes('Mac') ? '⌘ ↵' : 'Ctrl ↵')
