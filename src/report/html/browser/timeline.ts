import type { CallDetail, CaseAlert, CaseDetail, SilentRule } from '../../case-detail.ts'
import { callPanel } from './call-panel.ts'
import { callRuns, type CallRun } from './call-runs.ts'
import { button, element } from './element.ts'
import { offsetText } from './offset-text.ts'
import { visible } from './visible.ts'

/** Draws a case: its calls in order of time, each alert after the last call that it is about, and why rules are silent. */
export function timeline(detail: CaseDetail, start: string): readonly HTMLElement[] {
  const list = element('ol', { class: 'timeline' })
  for (const run of callRuns(detail)) {
    list.append(...runItems(run, detail, start))
    const last = run.indices.at(-1)
    for (const alert of detail.alerts) {
      if (alert.calls.at(-1) === last) list.append(alertItem(alert, start))
    }
  }
  const none = element('p', { class: 'quiet' }, 'The case leaves no record.')
  const silent = silentList(detail.silent)
  return [detail.calls.length === 0 ? none : list, ...(silent === undefined ? [] : [silent])]
}

function runItems(run: CallRun, detail: CaseDetail, start: string): readonly HTMLElement[] {
  const first = callItem(run.first, { start, isHit: run.alerts.length > 0 })
  const others = run.indices.slice(1)
  if (others.length === 0) return [first]
  const last = detail.calls[others.at(-1) ?? 0]
  const until = last === undefined ? '' : ` until ${offsetText(last.time, start)}`
  const more = element('li', { class: first.className })
  const open = button(`${others.length} more like it${until}`, () => {
    const items = others
      .flatMap((index) => detail.calls[index] ?? [])
      .map((call) => callItem(call, { start, isHit: run.alerts.length > 0 }))
    more.replaceWith(...items)
    items[0]?.querySelector('button')?.focus()
  })
  more.append(element('span', { class: 'offset' }, '…'), element('div', { class: 'call' }, open))
  return [first, more]
}

function callItem(
  call: CallDetail,
  { start, isHit }: { readonly start: string; readonly isHit: boolean },
): HTMLElement {
  const { phase, step, time, action, provider, actor, address, error } = call
  const body = element('div', { class: 'call' })
  const toggle = button('Record', () => {
    const panel = body.querySelector('.panel')
    if (panel === null) body.append(callPanel(call))
    else panel.remove()
    toggle.setAttribute('aria-expanded', String(panel === null))
  })
  toggle.setAttribute('aria-expanded', 'false')
  toggle.setAttribute('aria-label', `Record of ${visible(step)}`)
  toggle.classList.add('more')
  const from = address === undefined ? '' : ` from ${address}`
  const isBefore = phase === 'before'
  const badge = isBefore ? element('span', { class: 'badge' }, 'before') : undefined
  const failed = error && element('span', { class: 'failed' }, visible(error))
  body.append(
    element(
      'div',
      { class: 'line' },
      element(
        'span',
        { class: 'action', attributes: { title: visible(provider) } },
        visible(action),
      ),
      failed,
      element('code', { class: 'quiet' }, visible(step)),
      badge,
      element(
        'span',
        { class: 'who', attributes: { title: visible(actor) } },
        visible(`${shortActor(actor)}${from}`),
      ),
      toggle,
    ),
  )
  const offset = offsetOf(time, start)
  return element('li', { class: `${phase}${isHit ? ' hit' : ''}` }, offset, body)
}

/** An ARN without what all of an account share: `user/mallory`. */
function shortActor(actor: string): string {
  return /^arn:[^:]*:(?:iam|sts)::\d*:(.+)$/.exec(actor)?.[1] ?? actor
}

function offsetOf(time: string, start: string): HTMLElement {
  const attributes = { datetime: time, title: time }
  return element('time', { class: 'offset', attributes }, offsetText(time, start))
}

function alertItem({ alert, calls }: CaseAlert, start: string): HTMLElement {
  const { rule, group, values, eventCount, time } = alert
  const about = `about ${eventCount} ${eventCount === 1 ? 'event' : 'events'}`
  const beyond = eventCount > calls.length ? ', not all shown' : ''
  const body = element(
    'div',
    { class: 'call' },
    element(
      'div',
      { class: 'line' },
      element('b', {}, `Alert: ${visible(rule.shortName)}`),
      element('span', { class: `badge s-${rule.severity}` }, rule.severity),
      element('span', { class: 'quiet' }, `${about}${beyond}`),
    ),
    factsOf({ ...group, ...values }),
  )
  return element('li', { class: 'raised' }, offsetOf(time, start), body)
}

function factsOf(values: CaseAlert['alert']['values']): HTMLElement | undefined {
  const rows = Object.entries(values).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(', ') : String(value ?? 'none')
    return element('div', {}, element('dt', {}, visible(name)), element('dd', {}, visible(text)))
  })
  return rows.length === 0 ? undefined : element('dl', { class: 'facts' }, ...rows)
}

function silentList(silent: readonly SilentRule[]): HTMLElement | undefined {
  if (silent.length === 0) return undefined
  const items = silent.map(({ rule, isWanted, because }) =>
    element(
      'li',
      {},
      element('code', {}, visible(rule)),
      isWanted ? ' is silent, as it should be' : ' is silent',
      because.length === 0 ? '' : `: ${visible(because.join('; '))}`,
    ),
  )
  return element(
    'div',
    { class: 'silent' },
    element('p', { class: 'quiet' }, 'Why not'),
    element('ul', {}, ...items),
  )
}
