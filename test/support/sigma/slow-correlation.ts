import type { SigmaCorrelation } from '../../../src/language/sigma/correlation/correlation.ts'

/** An event that a correlation takes: which of its rules it matches, its group and what is measured. */
export interface SlowEvent {
  readonly number: number
  readonly time: number
  readonly rules: readonly number[]
  readonly group: string
  readonly measured: number | undefined
}

/** A window that fulfils the condition. */
export interface SlowMatch {
  readonly group: string
  readonly events: readonly number[]
  readonly value: number
}

/** Every window from an event on over one timespan, group by group: those that lie inside the one before are passed over,
 * those that fulfil the condition are taken whole. */
export function slowCorrelation(
  correlation: SigmaCorrelation,
  events: readonly SlowEvent[],
): readonly SlowMatch[] {
  const groups = [...new Set(events.map(({ group }) => group))]
  return groups.flatMap((group) => {
    const own = events
      .filter((event) => event.group === group)
      .toSorted((left, right) => left.time - right.time || left.number - right.number)
    return windowsOf(correlation, own).map(({ window, value }) => ({
      group,
      events: window.map(({ number }) => number),
      value,
    }))
  })
}

function windowsOf(
  correlation: SigmaCorrelation,
  events: readonly SlowEvent[],
): readonly { readonly window: readonly SlowEvent[]; readonly value: number }[] {
  const [first] = events
  if (first === undefined) return []
  let passedOver: readonly SlowEvent[] = []
  for (let start = 0; start < events.length; start += 1) {
    const end = events[start]!.time + correlation.timespan
    const window = events.filter((event, index) => index >= start && event.time <= end)
    if (window.every((event) => passedOver.includes(event))) continue
    const value = valueOf(correlation, window)
    if (value !== undefined && holds(correlation, value)) {
      const rest = events.slice(start + window.length)
      return [{ window, value }, ...windowsOf(correlation, rest)]
    }
    passedOver = window
  }
  return []
}

function holds({ limits, rules }: SigmaCorrelation, value: number): boolean {
  if (limits.length === 0) return value === rules.length
  return limits.every(({ operator, value: limit }) => {
    if (operator === 'gt') return value > limit
    if (operator === 'gte') return value >= limit
    if (operator === 'lt') return value < limit
    if (operator === 'lte') return value <= limit
    return operator === 'eq' ? value === limit : value !== limit
  })
}

function valueOf(correlation: SigmaCorrelation, window: readonly SlowEvent[]): number | undefined {
  const numbers = window.flatMap(({ measured }) => measured ?? [])
  const sum = numbers.reduce((all, one) => all + one, 0)
  switch (correlation.type) {
    case 'event_count':
      return window.length
    case 'value_count':
      return new Set(numbers).size
    case 'temporal':
      return new Set(window.flatMap(({ rules }) => rules)).size
    case 'temporal_ordered':
      return longest(window, -1)
    case 'value_sum':
      return numbers.length === 0 ? undefined : sum
    case 'value_avg':
      return numbers.length === 0 ? undefined : sum / numbers.length
    case 'value_percentile':
    case 'value_median':
      return percentile(numbers, correlation.percentile ?? 50)
  }
}

/** Tries every chain. */
function longest(window: readonly SlowEvent[], after: number): number {
  return window.reduce((best, event, index) => {
    const next = event.rules.filter((rule) => rule > after)
    const lengths = next.map((rule) => 1 + longest(window.slice(index + 1), rule))
    return Math.max(best, ...lengths)
  }, 0)
}

function percentile(numbers: readonly number[], rank: number): number | undefined {
  if (numbers.length === 0) return undefined
  const sorted = numbers.toSorted((left, right) => left - right)
  const place = ((sorted.length - 1) * rank) / 100
  const below = sorted[Math.floor(place)]!
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place))
}
