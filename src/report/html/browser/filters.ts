import { byId } from './element.ts'

/** What the reader asks for. */
interface Wish {
  readonly words: readonly string[]
  readonly verdict: string
  readonly kind: string
  readonly grade: string
}

/** Hides the scenarios and cases that do not match, and dims the techniques of another grade. */
export function filterScenarios(): void {
  const form = byId('filters')
  if (form === undefined) return
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  byId('clear')?.addEventListener('click', clearFilters)
  apply()
}

/** Shows everything again. */
export function clearFilters(): void {
  const form = byId('filters')
  if (form instanceof HTMLFormElement) form.reset()
  apply()
}

function apply(): void {
  const wish = readWish()
  const scenarios = [...document.querySelectorAll<HTMLElement>('.scenario')]
  let shown = 0
  for (const scenario of scenarios) {
    const text = scenario.dataset['text'] ?? ''
    const cases = [...scenario.querySelectorAll<HTMLElement>('.case')]
    let any = cases.length === 0 && wish.verdict === 'any' && wish.kind === 'any'
    for (const one of cases) {
      const fits = isWished(one, text, wish)
      one.hidden = !fits
      any ||= fits
    }
    scenario.hidden = !any
    if (any) shown += 1
  }
  tell(shown, scenarios.length)
  for (const cell of document.querySelectorAll<HTMLElement>('.matrix td[data-grade]')) {
    cell.classList.toggle('dim', wish.grade !== 'any' && cell.dataset['grade'] !== wish.grade)
  }
}

function readWish(): Wish {
  const value = (id: string): string => {
    const field = byId(id)
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      ? field.value
      : 'any'
  }
  return {
    words: value('search')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
    verdict: value('filter-verdict'),
    kind: value('filter-kind'),
    grade: value('filter-grade'),
  }
}

function isWished(one: HTMLElement, scenarioText: string, wish: Wish): boolean {
  const { verdict, kind, grades = '', text = '' } = one.dataset
  const all = `${scenarioText} ${text}`
  return (
    (wish.verdict === 'any' || wish.verdict === verdict) &&
    (wish.kind === 'any' || wish.kind === kind) &&
    (wish.grade === 'any' || grades.split(' ').includes(wish.grade)) &&
    wish.words.every((word) => all.includes(word))
  )
}

function tell(shown: number, of: number): void {
  const found = byId('found')
  if (found !== undefined) found.textContent = shown === of ? '' : `${shown} of ${of} scenarios`
  const nothing = byId('nothing-found')
  if (nothing !== undefined) nothing.hidden = shown > 0 || of === 0
}
