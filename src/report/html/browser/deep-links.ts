import { byId } from './element.ts'

/** Opens what the address leads to, on load and on every link; writes the open scenario or case into the address. */
export function followLinks(): void {
  addEventListener('hashchange', follow)
  document.addEventListener('click', remember)
  follow()
}

function follow(): void {
  const hash = location.hash.slice(1)
  if (hash === '') return
  const target = byId(hash) ?? byId(decoded(hash))
  if (target === undefined) return
  openAround(target)
  target.scrollIntoView({ behavior: 'instant' })
  const focus = target instanceof HTMLDetailsElement ? target.querySelector('summary') : target
  focus?.focus({ preventScroll: true })
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

/** Opens an element and all the folds around it; what the filter hides is shown. */
export function openAround(target: HTMLElement): void {
  for (let one: HTMLElement | null = target; one !== null; one = one.parentElement) {
    one.hidden = false
    if (one instanceof HTMLDetailsElement) one.open = true
  }
  const inside = target.querySelector(':scope > details')
  if (inside instanceof HTMLDetailsElement) inside.open = true
}

function remember({ target }: Event): void {
  if (!(target instanceof Element)) return
  const fold = target.closest('summary')?.parentElement
  // The click has not opened it yet.
  if (!(fold instanceof HTMLDetailsElement) || fold.open || fold.id === '') return
  // A page that is opened from disk may be kept from writing its address.
  try {
    history.replaceState(null, '', `#${fold.id}`)
  } catch {
    return
  }
}
