import { byId } from './element.ts'
import { clearFilters } from './filters.ts'
import { nextTheme } from './theme-switch.ts'

/** The keys that the help lists. Typing into a field is never a command, and keys with Ctrl, Alt or Meta are the browser's. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (isField(event.target) ? escapeField(event) : command(event)) event.preventDefault()
  })
  byId('help-open')?.addEventListener('click', openHelp)
  byId('help-close')?.addEventListener('click', () => help()?.close())
}

function help(): HTMLDialogElement | undefined {
  const dialog = byId('help')
  return dialog instanceof HTMLDialogElement ? dialog : undefined
}

const openHelp = (): void => void (help()?.open === false && help()?.showModal())

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}

function escapeField(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return false
  if (event.target instanceof HTMLInputElement && event.target.value !== '') clearFilters()
  else event.target.blur()
  return true
}

/** Says whether the key was one of ours. */
function command({ key }: KeyboardEvent): boolean {
  if (help()?.open === true) return false
  switch (key) {
    case '/':
      byId('search')?.focus()
      return true
    case '?':
      openHelp()
      return true
    case 't':
      nextTheme()
      return true
    case 'j':
    case 'ArrowDown':
      return move(1, key)
    case 'k':
    case 'ArrowUp':
      return move(-1, key)
    case 'Escape':
      return close()
    default:
      return false
  }
}

const headings =
  '.scenario:not([hidden]) > summary, .scenario[open]:not([hidden]) .case:not([hidden]) > summary'

/** Goes to the next heading that can be seen. Arrows scroll as ever until a heading has the focus. */
function move(by: 1 | -1, key: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(headings)]
  const here = all.findIndex((heading) => heading === document.activeElement)
  if (here === -1 && key.startsWith('Arrow')) return false
  const next = all[here === -1 ? 0 : here + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

/** Closes the innermost fold around the focus. */
function close(): boolean {
  const fold = document.activeElement?.closest('details[open]')
  if (!(fold instanceof HTMLDetailsElement)) return false
  fold.open = false
  fold.querySelector('summary')?.focus()
  return true
}
