import { createHash } from 'node:crypto'
import type { Rule } from '../rule/rule.ts'
import type { Instant } from '../time/duration.ts'
import type { Alert } from './alert.ts'
import type { Draft } from './draft.ts'
import type { HitColumns } from './hit-columns.ts'

const mostEvents = 1_000

/** Where a draft comes from. */
export interface DraftOrigin {
  readonly rule: Rule
  readonly hits: HitColumns
  /** The first moment of the log; undefined where the history is known to be whole. */
  readonly logStart: Instant | undefined
}

/** Writes a draft as an alert; undefined when all its events are history. */
export function finishAlert(draft: Draft, origin: DraftOrigin): Alert | undefined {
  const { rule, hits, logStart } = origin
  const { events } = hits
  const rows = draft.members.hits.map((hit) => hits.rowOf(hit))
  if (rows.length > 0 && rows.every((row) => events.isHistory(row))) return undefined
  rows.sort((left, right) => events.compare(left, right))
  const last = rows[rows.length - 1]
  return {
    id: alertId(draft, origin),
    rule: ruleOfAlert(rule),
    time: isoTime(last === undefined ? draft.run.to : events.timeOf(last)),
    run: { from: isoTime(draft.run.from), to: isoTime(draft.run.to) },
    group: draft.group,
    events: rows.slice(0, mostEvents).map((row) => events.idOf(row)),
    eventCount: rows.length,
    values: draft.values,
    cold: draft.historyFrom !== undefined && logStart !== undefined && draft.historyFrom < logStart,
  }
}

/** The order of alerts: by time, rule and group; the rest only makes it total. */
export function compareAlerts(left: Alert, right: Alert): number {
  return (
    compareTexts(left.time, right.time) ||
    compareTexts(left.rule.shortName, right.rule.shortName) ||
    compareTexts(JSON.stringify(left.group), JSON.stringify(right.group)) ||
    compareTexts(left.run.to, right.run.to) ||
    compareTexts(left.id, right.id)
  )
}

function alertId(draft: Draft, { rule, hits }: DraftOrigin): string {
  const { parts, hit } = draft.identity
  const event = hit === undefined ? null : hits.events.idOf(hits.rowOf(hit))
  return createHash('sha256')
    .update(JSON.stringify([rule.id, ...parts, event]))
    .digest('hex')
}

function ruleOfAlert(rule: Rule): Alert['rule'] {
  const { id, shortName, name, file, type, severity, riskScore, techniques } = rule
  const ids = techniques.map((technique) => technique.id)
  return { id, shortName, name, file, type, severity, riskScore, techniques: ids }
}

function isoTime(moment: Instant): string {
  return new Date(moment).toISOString()
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
