import type { JsonObject } from '../../cloudtrail/record.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { parseDate } from '../../language/date-math.ts'
import type { FieldSource, Scalar } from '../../language/field-source.ts'
import { compileSigma } from '../../language/sigma/compile.ts'
import { compileCorrelation } from '../../language/sigma/correlation/compile.ts'
import { Correlator, type CorrelationMatch } from '../../language/sigma/correlation/correlator.ts'
import type { SigmaMapping } from '../../language/sigma/mapping.ts'
import type { Rule, SigmaCorrelationRule, SigmaRule } from '../../rule/rule.ts'
import type { Instant } from '../../time/duration.ts'
import type { QueryResult } from './query.ts'

/** An alert of a Sigma rule or correlation over plain objects. */
export interface SigmaAlert {
  /** The rule's title. */
  readonly rule: string
  readonly group: Readonly<Record<string, Scalar>>
  readonly ids: readonly Scalar[]
  /** The time of the last event, ISO; null for a single event without one. */
  readonly time: string | null
  readonly values: Readonly<Record<string, number>>
}

/** The rules of a file at work on plain objects. */
export interface SigmaRun {
  readonly take: (object: JsonObject, id: Scalar) => void
  readonly finish: (read: number) => {
    readonly result: QueryResult
    readonly findings: readonly Finding[]
  }
}

interface RunOptions {
  readonly fields: FieldSource<JsonObject>
  readonly mapping: SigmaMapping
}

/** Starts the rules of a file. */
export function sigmaRun(rules: readonly Rule[], options: RunOptions): SigmaRun {
  const singles = rules.filter((rule) => rule.type === 'sigma')
  const correlations = rules.filter((rule) => rule.type === 'sigma_correlation')
  return correlations.length === 0
    ? matchRun(singles, options)
    : alertRun(singles, correlations, options)
}

function matchRun(rules: readonly SigmaRule[], { fields, mapping }: RunOptions): SigmaRun {
  const tests = rules.map(({ detection }) => compileSigma(detection, fields, mapping))
  const matches: { readonly ids: readonly Scalar[] }[] = []
  return {
    take: (object, id) => {
      if (tests.some((test) => test.matches(object))) matches.push({ ids: [id] })
    },
    finish: (read) => ({ result: { kind: 'matches', matches, read }, findings: [] }),
  }
}

interface TimedAlert {
  readonly alert: SigmaAlert
  readonly at: Instant
}

function alertRun(
  singles: readonly SigmaRule[],
  correlations: readonly SigmaCorrelationRule[],
  { fields, mapping }: RunOptions,
): SigmaRun {
  const tests = singles.map((rule) => ({
    rule,
    test: compileSigma(rule.detection, fields, mapping),
  }))
  const running = correlations.map((rule) => {
    const compiled = compileCorrelation(rule.linked, fields, mapping)
    return { rule, compiled, correlator: new Correlator(compiled.plan) }
  })
  const ids: Scalar[] = []
  const alerts: TimedAlert[] = []
  let timeless = 0
  return {
    take: (object, id) => {
      const time = timeOf(object)
      for (const { rule, test } of tests) {
        if (test.matches(object)) alerts.push(eventAlert(rule, id, time))
      }
      const number = ids.push(id) - 1
      let isUsed = false
      for (const { compiled, correlator } of running) {
        const hit = compiled.match(object)
        if (hit === undefined) continue
        isUsed = true
        if (time !== undefined) correlator.add({ number, time, order: number, ...hit })
      }
      if (isUsed && time === undefined) timeless += 1
    },
    finish: (read) => {
      for (const { rule, correlator } of running) {
        const matches = correlator.close(Number.POSITIVE_INFINITY)
        alerts.push(...matches.map((match) => correlationAlert(rule, match, ids)))
      }
      alerts.sort((left, right) => left.at - right.at)
      const result = { kind: 'alerts', alerts: alerts.map(({ alert }) => alert), read } as const
      return { result, findings: timeless === 0 ? [] : [withoutTime(timeless)] }
    },
  }
}

function eventAlert({ name }: SigmaRule, id: Scalar, at: Instant | undefined): TimedAlert {
  const time = at === undefined ? null : new Date(at).toISOString()
  return { alert: { rule: name, group: {}, ids: [id], time, values: {} }, at: at ?? 0 }
}

function correlationAlert(
  { name, linked }: SigmaCorrelationRule,
  { group, events, time, measure }: CorrelationMatch,
  ids: readonly Scalar[],
): TimedAlert {
  const names = linked.correlation.groupBy
  const alert: SigmaAlert = {
    rule: name,
    group: Object.fromEntries(names.map((one, index) => [one, group[index]!])),
    ids: events.map((event) => ids[event]!),
    time: new Date(time).toISOString(),
    values: { [measure.name]: measure.value },
  }
  return { alert, at: time }
}

const timeKeys = ['@timestamp', 'eventTime', 'timestamp', 'time']

/** The first of the usual keys that holds a date. */
function timeOf(object: JsonObject): Instant | undefined {
  for (const key of timeKeys) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined
    const time =
      typeof value === 'string' || typeof value === 'number'
        ? parseDate(String(value))?.from
        : undefined
    if (time !== undefined) return time
  }
  return undefined
}

function withoutTime(count: number): Finding {
  return {
    severity: 'warning',
    code: 'RECORD_MALFORMED',
    message: `${count} matching events have no time, so no correlation sees them.`,
    hint: `The time is that of ${timeKeys.join(', ')}.`,
  }
}
