import type { Finding } from '../../diagnostic/finding.ts'
import { formatFinding } from '../../diagnostic/format-finding.ts'
import { printable } from '../../diagnostic/printable.ts'
import type { Alert } from '../../engine/alert.ts'
import type { RecordCounts, ReplayResult } from '../../engine/replay-result.ts'
import type { AlertDetail, ReplayReport } from '../replay-report.ts'
import { plural } from './plural.ts'
import { severityPaint } from './severity-paint.ts'
import { rulesText } from './rules-text.ts'
import type { Style } from './style.ts'
import { table, type Cell } from './table.ts'
import { groupText } from './value-text.ts'

/** Writes the alerts of a replay for people, in time order, each with who did what, and how the records add up. */
export function replayText(result: ReplayReport, style: Style): string {
  const rows = table(result.alerts.map((alert) => rowOf(alert, style)))
  const lines = result.alerts.flatMap((alert, index) => [
    rows[index] ?? '',
    ...detailLines(alert, result.details?.[index], style),
  ])
  if (lines.length > 0) lines.push('')
  lines.push(...notKeptLines(result))
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
    {
      text: `${groupText(alert.group)}${alert.cold ? ' (cold: its history begins before the log)' : ''}`,
    },
  ]
}

const mostActions = 3

/** `CreateUser ×2, CreateAccessKey by arn:… from 192.0.2.1  log.json:7  event …`: where the last event stands. */
function detailLines(
  alert: Alert,
  detail: AlertDetail | undefined,
  style: Style,
): readonly string[] {
  const last = alert.events.at(-1)
  if (last === undefined) return []
  const event = style.quiet(`event ${printable(last)}`)
  if (detail === undefined) return [`    ${event}`]
  const { actor, address, file, line } = detail
  const who = [
    actionsText(detail),
    ...(actor === undefined ? [] : [`by ${printable(actor)}`]),
    ...(address === undefined ? [] : [`from ${printable(address)}`]),
  ]
  return [`    ${who.join(' ')}  ${style.quiet(`${printable(file)}:${line}`)}  ${event}`]
}

function actionsText({ actions }: AlertDetail): string {
  const shown = actions
    .slice(0, mostActions)
    .map(({ name, count }) => `${printable(name)}${count > 1 ? ` ×${count}` : ''}`)
  const left = actions.length - mostActions
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

function notKeptLines({ alerts, details }: ReplayReport): readonly string[] {
  const left = alerts.filter(({ events }, at) => events.length > 0 && details?.[at] === undefined)
  if (details === undefined || left.length === 0) return []
  return [
    `Too many events matched to keep who did what of ${plural(left.length, 'alert')}: name rules with --rule.`,
  ]
}

function summaryOf({ alerts, rules, records }: ReplayResult, style: Style): string {
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
