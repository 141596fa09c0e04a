import type { TrailEvent } from '../../../src/ecs/trail-event.ts'
import type { Alert, AlertValue } from '../../../src/engine/alert.ts'
import type { CompiledPipeline } from '../../../src/language/compiled-query.ts'
import type { FieldValue, Scalar } from '../../../src/language/field-source.ts'
import type { Rule, Suppression } from '../../../src/rule/rule.ts'
import type { Duration, Instant } from '../../../src/time/duration.ts'
import { valueOf } from './fixtures.ts'
import { slowSequences, type SequenceCase } from './slow-sequences.ts'
import { slowThreats, type SlowIndicator } from './slow-threats.ts'

/**
 * The engine's answers by the plainest way: for every tick take the events that a search would find then, run the rule
 * over them from scratch, and keep Kibana's state (the alerts written so far, histories) in lists that are searched
 * from end to end. Nothing here is shared with the engine; it is slow on purpose.
 */
export function slowReplay(events: readonly TrailEvent[], setting: SlowSetting): SlowAlert[] {
  const { rule, phase } = setting
  if (events.length === 0) return []
  const times = events.map((event) => seenAt(event, rule))
  const first = Math.floor((Math.min(...times) - phase) / rule.interval)
  const last = Math.ceil((Math.max(...times) + rule.lookBack - phase) / rule.interval)
  const state: State = { alerts: [], buckets: [] }
  for (let tick = first; tick <= last; tick += 1) {
    const to = phase + tick * rule.interval
    const from = to - rule.lookBack
    const found = events.filter((event) => seenAt(event, rule) <= to)
    found.sort((left, right) => inOrder(left, right, rule))
    const window = found.filter((event) => isIn(event, rule, from, to))
    runOnce({ ...setting, from, to, window, found, state })
  }
  const logStart = Math.min(...events.map(({ time }) => time))
  return state.alerts.map((alert) => finish(alert, logStart))
}

export interface SlowSetting {
  readonly rule: Rule
  readonly phase: Duration
  readonly pipeline?: CompiledPipeline<TrailEvent> | undefined
  readonly sequence?: SequenceCase | undefined
  readonly indicators?: readonly SlowIndicator[] | undefined
}

/** What a slow alert has in common with an engine's. */
export type SlowAlert = Pick<
  Alert,
  'time' | 'run' | 'group' | 'events' | 'eventCount' | 'values' | 'cold'
>

interface StoredAlert {
  readonly key: string
  readonly created: Instant
  end: Instant
  readonly from: Instant
  readonly to: Instant
  readonly group: Readonly<Record<string, AlertValue>>
  readonly values: Readonly<Record<string, AlertValue>>
  readonly historyFrom?: Instant
  /** The document's id in the alerts index; equal ids are written once. */
  readonly id: string
  readonly members: TrailEvent[]
}

interface State {
  readonly alerts: StoredAlert[]
  /** Threshold's or query suppression's history: which key was covered until when. */
  readonly buckets: { readonly combination: readonly (Scalar | null)[]; readonly end: Instant }[]
}

interface SlowRun extends SlowSetting {
  readonly from: Instant
  readonly to: Instant
  readonly window: readonly TrailEvent[]
  readonly found: readonly TrailEvent[]
  readonly state: State
}

function timeOf(event: TrailEvent, rule: Rule): Instant {
  return rule.timestampOverride === 'event.ingested' ? (event.ingested ?? event.time) : event.time
}

const seenAt = (event: TrailEvent, rule: Rule): Instant =>
  Math.max(timeOf(event, rule), event.ingested ?? event.time)

const isIn = (event: TrailEvent, rule: Rule, from: Instant, to: Instant): boolean =>
  timeOf(event, rule) >= from && timeOf(event, rule) <= to

const inOrder = (left: TrailEvent, right: TrailEvent, rule: Rule): number =>
  timeOf(left, rule) - timeOf(right, rule) || left.position - right.position

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const idOf = (event: TrailEvent): string => textOf(event.record['eventID'])

function runOnce(run: SlowRun): void {
  const { rule } = run
  switch (rule.type) {
    case 'query':
      if (rule.suppression === undefined)
        write(
          run,
          run.window.map((event) => eventAlert(run, event)),
        )
      else grouped(run, rule.suppression)
      return
    case 'eql':
      // Kibana asks Elasticsearch for max_signals events or sequences, known or not.
      offer(
        run,
        run.sequence === undefined
          ? byTimestamp(run.window)
              .slice(0, rule.maxSignals)
              .map((event) => eventOffer(run, event))
          : sequences(run, run.sequence),
      )
      return
    case 'threshold':
      threshold(run)
      return
    case 'new_terms':
      offer(run, newTerms(run))
      return
    case 'esql':
      offer(run, esqlRows(run))
      return
    case 'threat_match':
      offer(
        run,
        slowThreats(run).map(({ event, values }) => {
          const one = eventOffer(run, event)
          return { ...one, alert: { ...one.alert, values } }
        }),
      )
      return
    case 'sigma':
    case 'sigma_correlation':
      throw new Error(`the slow replay has no rules of type ${rule.type}`)
  }
}

function eventAlert(run: SlowRun, event: TrailEvent): StoredAlert {
  const time = timeOf(event, run.rule)
  const { from, to } = run
  const id = `event ${idOf(event)}`
  return { key: '', created: to, end: time, from, to, group: {}, values: {}, id, members: [event] }
}

/** Writes alerts that are not there yet, up to max_signals; gives how many. */
function write(run: SlowRun, alerts: readonly StoredAlert[], room = run.rule.maxSignals): number {
  const missing = alerts.filter((alert) => run.state.alerts.every(({ id }) => id !== alert.id))
  const written = missing.slice(0, room)
  run.state.alerts.push(...written)
  return written.length
}

// In-memory suppression

interface Offer {
  readonly alert: StoredAlert
  readonly suppressedBy: readonly AlertValue[]
}

const sorted = (value: FieldValue): AlertValue =>
  typeof value === 'object'
    ? [...value].sort((a, b) => (String(a) < String(b) ? -1 : 1))
    : (value ?? null)

function eventOffer(run: SlowRun, event: TrailEvent): Offer {
  const fields = run.rule.suppression?.groupBy ?? []
  return {
    alert: eventAlert(run, event),
    suppressedBy: fields.map((field) => sorted(valueOf(event, field))),
  }
}

function offer(run: SlowRun, offers: readonly Offer[]): void {
  const { suppression } = run.rule
  if (suppression === undefined) {
    write(
      run,
      offers.map(({ alert }) => alert),
    )
    return
  }
  const known = new Set(run.state.alerts.map(({ id }) => id))
  const unknown = offers.filter(({ alert }) => !known.has(alert.id))
  unknown.sort((left, right) => left.alert.end - right.alert.end)
  const isAlone = ({ suppressedBy }: Offer): boolean =>
    suppression.missingFields === 'doNotSuppress' && suppressedBy.includes(null)
  let room = run.rule.maxSignals
  room -= write(
    run,
    unknown.filter(isAlone).map(({ alert }) => alert),
    room,
  )
  const groups = new Map<string, Offer[]>()
  for (const one of unknown.filter((each) => !isAlone(each))) {
    const key = JSON.stringify(one.suppressedBy)
    const live = liveAlert(run, key, suppression)
    if (live !== undefined && live.end >= one.alert.end) continue
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  for (const [key, members] of groups) room -= writeGroup(run, { key, members, room })
}

function liveAlert(run: SlowRun, key: string, suppression: Suppression): StoredAlert | undefined {
  const { duration } = suppression
  const since = duration === undefined ? run.from : run.to - duration
  return run.state.alerts.findLast((alert) => alert.key === key && alert.created >= since)
}

function writeGroup(
  run: SlowRun,
  { key, members, room }: { key: string; members: readonly Offer[]; room: number },
): number {
  const suppression = run.rule.suppression!
  const live = liveAlert(run, key, suppression)
  const events = members.flatMap(({ alert }) => alert.members)
  const end = Math.max(...members.map(({ alert }) => alert.end))
  if (live !== undefined && suppression.duration !== undefined) {
    live.members.push(...events)
    live.end = Math.max(live.end, end)
    return 0
  }
  if (room <= 0) return 0
  const { alert, suppressedBy } = members[0]!
  const named = suppression.groupBy.map((field, index) => [field, suppressedBy[index] ?? null])
  const group = { ...alert.group, ...Object.fromEntries(named) }
  run.state.alerts.push({ ...alert, key, group, end, members: events })
  return 1
}

// Buckets of combinations

type Combination = readonly (Scalar | null)[]

function combinations(event: TrailEvent, fields: readonly string[], nulls: boolean): Combination[] {
  if (fields.length === 0) return [[]]
  const [first, ...others] = fields
  const value = valueOf(event, first!)
  const choices = typeof value === 'object' ? [...new Set(value)] : [value ?? null]
  if (!nulls && choices.includes(null)) return []
  return choices.flatMap((choice) =>
    combinations(event, others, nulls).map((rest) => [choice, ...rest]),
  )
}

/** Every bucket of the events: a combination and the events that have it, by combination. */
function bucketsOf(
  events: readonly TrailEvent[],
  fields: readonly string[],
  nulls: boolean,
): { readonly combination: Combination; readonly members: TrailEvent[] }[] {
  const every = events.flatMap((event) => combinations(event, fields, nulls))
  const distinct = [...new Set(every.map((combination) => JSON.stringify(combination)))]
  const buckets = distinct.map((text) => {
    const combination: Combination = JSON.parse(text)
    const members = events.filter((event) => has(event, fields, combination))
    return { combination, members }
  })
  return buckets.sort((left, right) =>
    sortKey(left.combination) < sortKey(right.combination) ? -1 : 1,
  )
}

const sortKey = (combination: Combination): string =>
  combination.map((value) => (value === null ? ' ' : `1${String(value)}`)).join('\u0001')

function has(event: TrailEvent, fields: readonly string[], combination: Combination): boolean {
  return fields.every((field, index) => {
    const value = valueOf(event, field)
    const wanted = combination[index] ?? null
    if (value === undefined) return wanted === null
    return (
      wanted !== null && (typeof value === 'object' ? value.includes(wanted) : value === wanted)
    )
  })
}

/** Events that no bucket of the history covers while its end lies inside the window. */
function uncovered(run: SlowRun, fields: readonly string[]): TrailEvent[] {
  const { state, rule, from, window } = run
  const history = state.buckets.filter(({ end }) => end > from)
  return window.filter((event) =>
    history.every(
      ({ combination, end }) => timeOf(event, rule) > end || !has(event, fields, combination),
    ),
  )
}

function named(fields: readonly string[], combination: Combination): Record<string, AlertValue> {
  return Object.fromEntries(fields.map((field, index) => [field, combination[index] ?? null]))
}

function grouped(run: SlowRun, suppression: Suppression): void {
  const { rule, state, from, to } = run
  const { groupBy, duration } = suppression
  const lacks = (event: TrailEvent): boolean =>
    suppression.missingFields === 'doNotSuppress' &&
    groupBy.some((field) => valueOf(event, field) === undefined)
  const buckets = bucketsOf(
    uncovered(run, groupBy).filter((event) => !lacks(event)),
    groupBy,
    true,
  ).slice(0, rule.maxSignals)
  let room = rule.maxSignals
  for (const { combination, members } of buckets) {
    const end = Math.max(...members.map((event) => timeOf(event, rule)))
    const key = JSON.stringify(combination)
    state.buckets.push({ combination, end })
    const live = duration === undefined ? undefined : liveAlert(run, key, suppression)
    if (live !== undefined) {
      live.members.push(...members)
      continue
    }
    const id = `group ${key} ${idOf(members[0]!)} ${end}`
    const group = named(groupBy, combination)
    const alert = { key, created: to, end, from, to, group, values: {}, id, members }
    room -= write(run, [alert], room)
  }
  write(
    run,
    run.window.filter(lacks).map((event) => eventAlert(run, event)),
    room,
  )
}

function threshold(run: SlowRun): void {
  const { rule, state, from, to } = run
  if (rule.type !== 'threshold') return
  const { fields, value, cardinality } = rule.threshold
  const reached = bucketsOf(uncovered(run, fields), fields, false).filter(({ members }) => {
    if (members.length < Math.max(1, value)) return false
    return cardinality === undefined || distinct(members, cardinality.field) >= cardinality.value
  })
  for (const { combination, members } of reached.slice(0, rule.maxSignals)) {
    const end = Math.max(...members.map((event) => timeOf(event, rule)))
    const key = JSON.stringify(combination)
    state.buckets.push({ combination, end })
    const { suppression } = rule
    const live = suppression?.duration === undefined ? undefined : liveAlert(run, key, suppression)
    if (live !== undefined) {
      live.members.push(...members)
      continue
    }
    const counts =
      cardinality === undefined ? {} : { cardinality: distinct(members, cardinality.field) }
    const values = { count: members.length, ...counts }
    const id = `threshold ${key} ${to}`
    state.alerts.push({
      key,
      created: to,
      end,
      from,
      to,
      group: named(fields, combination),
      values,
      id,
      members,
    })
  }
}

function distinct(events: readonly TrailEvent[], field: string): number {
  return new Set(
    events.flatMap((event) => {
      const value = valueOf(event, field)
      return typeof value === 'object' ? value : value === undefined ? [] : [value]
    }),
  ).size
}

function newTerms(run: SlowRun): Offer[] {
  const { rule, from, to } = run
  if (rule.type !== 'new_terms') return []
  const historyFrom = to - rule.history
  const past = run.found.filter((event) => isIn(event, rule, historyFrom, to))
  return bucketsOf(run.window, rule.newTerms, false).flatMap(({ combination }) => {
    const earliest = past.find((event) => has(event, rule.newTerms, combination))!
    if (timeOf(earliest, rule) <= from) return []
    const { alert, suppressedBy } = eventOffer(run, earliest)
    const id = `new ${idOf(earliest)} ${JSON.stringify(combination)}`
    const group = named(rule.newTerms, combination)
    return [{ alert: { ...alert, id, group, historyFrom }, suppressedBy }]
  })
}

function esqlRows(run: SlowRun): Offer[] {
  const { rule, from, to, window } = run
  const pipeline = run.pipeline!
  const rows = window.map((event) => pipeline.match(event)!)
  const table = pipeline.run(rows, { now: to })
  return table.rows.map((row, number) => {
    const cells = Object.fromEntries(table.columns.map(({ name }, at) => [name, row.values[at]]))
    const members = row.sources.map((source) => window[source]!)
    const single = !pipeline.aggregating && cells['_id'] !== undefined ? members[0] : undefined
    const rowTime = typeof cells['@timestamp'] === 'number' ? cells['@timestamp'] : to
    const end = single === undefined ? rowTime : timeOf(single, rule)
    const id = single === undefined ? `row ${to} ${number}` : `event ${idOf(single)}`
    const groups = pipeline.groups ?? []
    const shown = (wanted: (name: string) => boolean): Record<string, AlertValue> =>
      Object.fromEntries(
        Object.entries(cells).flatMap(([name, value]) => {
          if (value === undefined || name === '_id' || !wanted(name)) return []
          return [[name, name === '@timestamp' ? iso(Number(value)) : value]]
        }),
      )
    const group = shown((name) => groups.includes(name))
    const values = shown((name) => !groups.includes(name))
    const fields = rule.suppression?.groupBy ?? []
    const suppressedBy = fields.map((field) => {
      if (field in cells) return sorted(cells[field])
      return single === undefined ? null : sorted(valueOf(single, field))
    })
    const alert = { key: '', created: to, end, from, to, group, values, id, members }
    return { alert, suppressedBy }
  })
}

const byTimestamp = (events: readonly TrailEvent[]): TrailEvent[] =>
  [...events].sort((left, right) => left.time - right.time || left.position - right.position)

function sequences(run: SlowRun, sequence: SequenceCase): Offer[] {
  const { rule, from, to } = run
  const inOrder = byTimestamp(run.window)
  const { stages, pipe, until } = sequence
  const found = slowSequences(inOrder, sequence)
  const page =
    pipe?.name === 'tail' ? found.slice(-rule.maxSignals) : found.slice(0, rule.maxSignals)
  const names = stages.find(({ missing }) => !missing)!.keys.map(({ field }) => field)
  const used = [...stages, ...(until === undefined ? [] : [until])].flatMap(({ test, keys }) => [
    ...(test === undefined ? [] : [test.field]),
    ...keys.map(({ field }) => field),
  ])
  const offers = page.map(({ events: members, key }): Offer => {
    const agreed = (field: string): FieldValue =>
      members.map((event) => valueOf(event, field)).reduce(inBoth)
    const values = [...new Set(used)].flatMap((field): [string, AlertValue][] => {
      const value = names.includes(field) ? undefined : agreed(field)
      return value === undefined || (typeof value === 'object' && value.length === 0)
        ? []
        : [[field, value]]
    })
    const time = rule.timestampOverride === undefined ? undefined : agreed(rule.timestampOverride)
    const end = typeof time === 'number' ? time : to
    const group = named(names, key)
    const id = `sequence ${members.map(idOf).join(' ')}`
    const alert = { key: '', created: to, end, from, to, group, values: Object.fromEntries(values) }
    const suppressedBy = (rule.suppression?.groupBy ?? []).map((field) => sorted(agreed(field)))
    return { alert: { ...alert, id, members: [...members] }, suppressedBy }
  })
  return offers.filter(
    (one, at) => offers.findIndex(({ alert }) => alert.id === one.alert.id) === at,
  )
}

/** What two values have in common: the same value, or what is in both lists. */
function inBoth(left: FieldValue, right: FieldValue): FieldValue {
  if (left === undefined || right === undefined) return undefined
  if (left === right) return left
  if (typeof left !== 'object' && typeof right !== 'object') return undefined
  const rights = typeof right === 'object' ? right : [right]
  const lefts = typeof left === 'object' ? left : [left]
  return lefts.filter((value, at) => rights.includes(value) && lefts.indexOf(value) === at)
}

const iso = (moment: Instant): string => new Date(moment).toISOString()

function finish(alert: StoredAlert, logStart: Instant): SlowAlert {
  const members = [...new Set(alert.members)]
  members.sort((left, right) => left.time - right.time || left.position - right.position)
  return {
    time: iso(members[members.length - 1]!.time),
    run: { from: iso(alert.from), to: iso(alert.to) },
    group: alert.group,
    events: members.map(idOf),
    eventCount: members.length,
    values: alert.values,
    cold: alert.historyFrom !== undefined && alert.historyFrom < logStart,
  }
}
