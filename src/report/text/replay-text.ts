import type { Finding } from '../../diagnostic/finding.ts'
import { formatFinding } from '../../diagnostic/format-finding.ts'
import { printable } from '../../diagnostic/printable.ts'
import type { Alert } from '../../engine/alert.ts'
import type { RecordCounts, ReplayResult } from '../../engine/replay-result.ts'
import { plural } from './plural.ts'
import { severityPaint } from './severity-paint.ts'
import { rulesText } from './rules-text.ts'
import type { Style } from './style.ts'
import { table, type Cell } from './table.ts'
import { groupText } from './value-text.ts'

/** Writes the alerts of a replay for people, in time order, and how the records add up. */
export function replayText(result: ReplayResult, style: Style): string {
  const lines = [...table(result.alerts.map((alert) => rowOf(alert, style)))]
  if (lines.length > 0) lines.push('')
  const { loaded, ...others } = result.rules
  lines.push(...rulesText({ loaded: loaded.length, ...others }))
  lines.push(summaryOf(result, style))
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function rowOf(alert: Alert, style: Style): readonly Cell[] {
  return [
    { text: alert.time, paint: style.quiet },
    { text: alert.rule.severity, paint: severityPaint(alert.rule.severity, style) },
    { text: printable(alert.rule.shortName), paint: style.strong },
    { text: plural(alert.eventCount, 'event'), align: 'right' },
    { text: printable(alert.events[0] ?? ''), paint: style.quiet },
    {
      text: `${groupText(alert.group)}${alert.cold ? ' (cold: its history begins before the log)' : ''}`,
    },
  ]
}

function summaryOf(result: ReplayResult, style: Style): string {
  const { alerts, rules, records } = result
  const firing = new Set(alerts.map(({ rule }) => rule.shortName)).size
  const raised = `${plural(alerts.length, 'alert')} from ${firing} of ${plural(rules.loaded.length, 'rule')}`
  return `${style.strong(raised)} · ${countsText(records)}`
}

/** Writes the accounting of records; parts that are 0 are left out but for the judged.
 * @example countsText({ read: 2, judged: 1, skipped: 0, duplicate: 1, late: 0, malformed: 0 }) // '2 records: 1 judged, 1 duplicate' */
export function countsText(records: RecordCounts): string {
  const parts = (['skipped', 'duplicate', 'late', 'malformed'] as const)
    .filter((kind) => records[kind] > 0)
    .map((kind) => `${records[kind]} ${kind}`)
  return `${plural(records.read, 'record')}: ${[`${records.judged} judged`, ...parts].join(', ')}`
}

const mostFindings = 100

/** Writes what was wrong with the input, for standard error; a folder of a thousand broken files does not fill it. */
export function inputFindingsText(findings: readonly Finding[]): string {
  const lines = findings.slice(0, mostFindings).map(formatFinding)
  const left = findings.length - mostFindings
  if (left > 0) lines.push(`… and ${left} more of the kind.`)
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}
