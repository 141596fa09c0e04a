import { readCase } from './scenario-data.ts'
import { timeline } from './timeline.ts'

/** Fills a case with its timeline when it is opened for the first time. */
export function fillWhenOpened(list: HTMLElement): void {
  // `toggle` does not bubble.
  list.addEventListener(
    'toggle',
    ({ target }) => void (target instanceof HTMLDetailsElement && fill(target)),
    true,
  )
  for (const details of list.querySelectorAll<HTMLDetailsElement>('.case[open]')) fill(details)
}

function fill(details: HTMLDetailsElement): void {
  const place = details.querySelector(':scope > .inside > .timeline-place')
  const { scenario, case: number } = details.dataset
  if (!details.open || place === null || scenario === undefined || number === undefined) return
  const found = readCase(Number(scenario), Number(number))
  if (found !== undefined) place.replaceWith(...timeline(found.detail, found.start))
}
