import { byId } from './element.ts'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const key = 'trailproof-theme'

/** Lets the reader choose light or dark over what the system says; remembered where the browser allows it. */
export function switchTheme(): void {
  byId('theme')?.addEventListener('click', nextTheme)
  const known = themes.find((theme) => theme === remembered())
  if (known !== undefined) set(known)
}

/** Goes from system to light to dark and round again. */
export function nextTheme(): void {
  const now = document.documentElement.dataset['theme'] ?? 'system'
  const at = themes.findIndex((theme) => theme === now)
  set(themes[(at + 1) % themes.length] ?? 'system')
}

function set(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  const name = byId('theme-name')
  if (name !== undefined) name.textContent = theme
  // Pages opened from disk have no storage in some browsers.
  try {
    localStorage.setItem(key, theme)
  } catch {
    return
  }
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
