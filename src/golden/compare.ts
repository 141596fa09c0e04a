import type { AlertValue } from '../engine/alert.ts'
import type { GoldenAlert, GoldenCase } from './golden.ts'
import { firstOf } from './step-range.ts'
import type { AlertVerdict, FieldDiff } from './verdict.ts'

/** What a comparison finds: a verdict an alert, and what could not be compared. */
export interface Comparison {
  readonly verdicts: readonly AlertVerdict[]
  /** Rules that the golden expects but that are not loaded: named, not lost. */
  readonly notLoaded: readonly string[]
}

/** Compares what a case raised with its golden block; `expected` is undefined where the golden does not know the case.
 * Only rules of `loaded` (short names) are compared. Alerts pair by rule, group and first step. */
export function compareCase(options: {
  readonly expected: GoldenCase | undefined
  readonly actual: readonly GoldenAlert[]
  readonly loaded: ReadonlySet<string>
}): Comparison {
  const { expected, actual, loaded } = options
  if (expected === undefined) {
    return { verdicts: actual.map((alert) => ({ kind: 'unreviewed', alert })), notLoaded: [] }
  }
  const waiting = new Map<string, GoldenAlert[]>()
  for (const alert of actual) addTo(waiting, pairKey(alert), alert)
  const verdicts: AlertVerdict[] = []
  const notLoaded = new Set<string>()
  for (const alert of expected.alerts) {
    if (loaded.has(alert.rule)) verdicts.push(judge(alert, waiting.get(pairKey(alert))?.shift()))
    else notLoaded.add(alert.rule)
  }
  const rest = new Set([...waiting.values()].flat())
  for (const alert of actual) if (rest.has(alert)) verdicts.push({ kind: 'new', alert })
  return { verdicts: verdicts.toSorted(byRule), notLoaded: [...notLoaded].toSorted() }
}

function judge(expected: GoldenAlert, actual: GoldenAlert | undefined): AlertVerdict {
  if (actual === undefined) return { kind: 'lost', alert: expected }
  const fields = differences(expected, actual)
  return fields.length === 0
    ? { kind: 'match', alert: actual }
    : { kind: 'changed', alert: actual, expected, fields }
}

/** The fields in which two alerts differ. */
export function differences(expected: GoldenAlert, actual: GoldenAlert): readonly FieldDiff[] {
  const before = flat(expected)
  const after = flat(actual)
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({
      field,
      expected: before.get(field) ?? null,
      actual: after.get(field) ?? null,
    }))
    .filter(({ expected, actual }) => JSON.stringify(expected) !== JSON.stringify(actual))
}

function flat(alert: GoldenAlert): ReadonlyMap<string, AlertValue> {
  const { severity, steps, count, group, values } = alert
  return new Map<string, AlertValue>([
    ['severity', severity],
    ['steps', steps],
    ['count', count],
    ...Object.entries(group).map(([key, value]) => [`group.${key}`, value] as const),
    ...Object.entries(values).map(([key, value]) => [`values.${key}`, value] as const),
  ])
}

function pairKey(alert: GoldenAlert): string {
  const group = Object.entries(alert.group).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return JSON.stringify([alert.rule, group, firstOf(alert.steps[0] ?? '')])
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

const byRule = (left: AlertVerdict, right: AlertVerdict): number =>
  left.alert.rule < right.alert.rule ? -1 : left.alert.rule > right.alert.rule ? 1 : 0
