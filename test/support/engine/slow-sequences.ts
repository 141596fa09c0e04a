import type { TrailEvent } from '../../../src/ecs/trail-event.ts'
import type { FieldValue, Scalar } from '../../../src/language/field-source.ts'
import type { Duration } from '../../../src/time/duration.ts'
import { valueOf } from './fixtures.ts'

/** A sequence in plain data, from which both the query's text and the slow answer are made. */
export interface SequenceCase {
  readonly stages: readonly StageCase[]
  readonly until?: StageCase | undefined
  readonly maxSpan?: Duration | undefined
  readonly pipe?: { readonly name: 'head' | 'tail'; readonly count: number } | undefined
}

export interface StageCase {
  /** `any where field == value`, or `any where true`. */
  readonly test?: { readonly field: string; readonly value: string } | undefined
  readonly keys: readonly { readonly field: string; readonly optional: boolean }[]
  readonly runs: number
  readonly missing: boolean
}

/** Events that make up a sequence, in order, without a place for missing ones. */
export interface SlowMatch {
  readonly events: readonly TrailEvent[]
  readonly key: readonly (Scalar | null)[]
}

/** Writes a sequence as a query. */
export function queryOf({ stages, until, maxSpan, pipe }: SequenceCase): string {
  const span = maxSpan === undefined ? '' : ` with maxspan=${maxSpan}ms`
  const end = until === undefined ? '' : ` until ${textOfStage(until)}`
  const cut = pipe === undefined ? '' : ` | ${pipe.name} ${pipe.count}`
  return `sequence${span} ${stages.map(textOfStage).join(' ')}${end}${cut}`
}

function textOfStage({ test, keys, runs, missing }: StageCase): string {
  const condition = test === undefined ? 'true' : `${test.field} == "${test.value}"`
  const names = keys.map(({ field, optional }) => `${optional ? '?' : ''}${field}`)
  const by = names.length === 0 ? '' : ` by ${names.join(', ')}`
  const repeat = runs === 1 ? '' : ` with runs=${runs}`
  return `${missing ? '!' : ''}[any where ${condition}]${by}${repeat}`
}

/**
 * Elasticsearch's answer by its own plan, stage by stage instead of event by event: for every key that occurs, the
 * events of the first stage; then each event of the next stage takes the newest beginning before it, which is then
 * gone with all older ones. Everything is found by looking from end to end. The events are in order.
 */
export function slowSequences(events: readonly TrailEvent[], sequence: SequenceCase): SlowMatch[] {
  const { stages, pipe } = sequence
  const keys = new Map(
    events
      .flatMap((event) => stages.flatMap((stage) => keysOf(event, stage)))
      .map((key) => [JSON.stringify(key), key]),
  )
  const found = [...keys.values()].flatMap((key) => ofKey(events, sequence, key))
  const lastOf = ({ events: members }: SlowMatch): number => events.indexOf(members.at(-1)!)
  found.sort((left, right) => lastOf(left) - lastOf(right) || compareKeys(left.key, right.key))
  if (pipe === undefined) return found
  return pipe.name === 'head'
    ? found.slice(0, pipe.count)
    : found.slice(Math.max(0, found.length - pipe.count))
}

type Key = readonly (Scalar | null)[]

function ofKey(events: readonly TrailEvent[], sequence: SequenceCase, key: Key): SlowMatch[] {
  const { stages, until, maxSpan = Number.POSITIVE_INFINITY } = sequence
  const places = stages.flatMap((stage) => Array.from({ length: stage.runs }, () => stage))
  const at = (event: TrailEvent): number => events.indexOf(event)
  const fitting = (stage: StageCase): TrailEvent[] =>
    events.filter((event) => fits(event, stage, key))
  const [first, ...others] = places.filter(({ missing }) => !missing)
  let begun: TrailEvent[][] = fitting(first!).map((event) => [event])
  for (const stage of others) {
    const next: TrailEvent[][] = []
    for (const event of fitting(stage)) {
      const chosen = begun.findLast((members) => at(members.at(-1)!) < at(event))
      if (chosen === undefined) continue
      begun = begun.slice(begun.indexOf(chosen) + 1)
      const ended =
        until !== undefined &&
        fitting(until).some((one) => at(one) >= at(chosen.at(-1)!) && at(one) < at(event))
      if (event.time - chosen[0]!.time <= maxSpan && !ended) next.push([...chosen, event])
    }
    begun = next
  }
  return begun
    .filter((members) => nothingInTheWay(members, { places, fitting, maxSpan }))
    .map((members) => ({ events: members, key }))
}

/** Whether no event is where there must be none. */
function nothingInTheWay(
  members: readonly TrailEvent[],
  {
    places,
    fitting,
    maxSpan,
  }: {
    readonly places: readonly StageCase[]
    readonly fitting: (stage: StageCase) => readonly TrailEvent[]
    readonly maxSpan: Duration
  },
): boolean {
  const [first, last] = [members[0]!.time, members.at(-1)!.time]
  const leading: number[] = []
  const trailing: number[] = []
  let filled = 0
  for (const place of places) {
    if (!place.missing) {
      filled += 1
      continue
    }
    const times = fitting(place).map(({ time }) => time)
    if (filled === 0) leading.push(...times.filter((time) => time < first))
    else if (filled === members.length) trailing.push(...times.filter((time) => time > last))
    else {
      const [from, to] = [members[filled - 1]!.time, members[filled]!.time]
      if (times.some((time) => time > from && time < to)) return false
    }
  }
  const asksBefore = places[0]!.missing
  const asksAfter = places.at(-1)!.missing
  if (!asksBefore && !asksAfter) return true
  if ((asksBefore && leading.length === 0) || (asksAfter && trailing.length === 0)) return true
  const from = asksBefore ? Math.max(...leading) : first
  const to = asksAfter ? Math.min(...trailing) : last
  return to - from > maxSpan
}

function fits(event: TrailEvent, stage: StageCase, key: Key): boolean {
  return keysOf(event, stage).some((one) => JSON.stringify(one) === JSON.stringify(key))
}

/** The keys under which an event counts for a stage. */
function keysOf(event: TrailEvent, { test, keys }: StageCase): Key[] {
  if (test !== undefined && !listOf(valueOf(event, test.field)).includes(test.value)) return []
  let all: Key[] = [[]]
  for (const { field, optional } of keys) {
    const values: readonly (Scalar | null)[] = listOf(valueOf(event, field))
    const choices = values.length === 0 && optional ? [null] : values
    all = all.flatMap((key) => [...new Set(choices)].map((choice) => [...key, choice]))
  }
  return all
}

function listOf(value: FieldValue): readonly Scalar[] {
  if (value === undefined) return []
  return typeof value === 'object' ? value : [value]
}

function compareKeys(left: Key, right: Key): number {
  const sortText = (key: Key): string =>
    key.map((value) => (value === null ? ' ' : `1${String(value)}`)).join('\u0001')
  return sortText(left) < sortText(right) ? -1 : 1
}
