export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'vouch.theme'

export function chosenTheme(): Theme {
  const saved = localStorage.getItem(key)
  return themes.find((theme) => theme === saved) ?? 'system'
}

export function wearTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme)
  wearTheme(theme)
}
