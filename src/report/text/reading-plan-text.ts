import { printable } from '../../diagnostic/printable.ts'
import type { ReadingPlan, RulePlan } from '../../engine/reading-plan.ts'
import type { ReplayReport } from '../replay-report.ts'
import { plural } from './plural.ts'
import type { Style } from './style.ts'
import { table, type Cell } from './table.ts'

type Needle = RulePlan['needles'][number][number]

/** Writes how a log was read: for which rules records had to be parsed, what they are found by, and what would be
 * cheaper. */
export function readingPlanText(report: ReplayReport, plan: ReadingPlan, style: Style): string {
  const { records, alerts } = report
  const head = ['parsed for', 'it alone', 'matched', 'rule', 'its records hold'].map(
    (text, index): Cell => ({ text, paint: style.quiet, align: index < 3 ? 'right' : undefined }),
  )
  const rows = plan.rules.map((rule) => rowOf(rule, style))
  const parsed = records.read - records.skipped - records.malformed
  const unread = Math.max(0, parsed + records.skipped - plan.looked)
  const unreadText = unread > 0 ? `, ${unread} of them since only parsing could tell` : ''
  const lines = [
    ...table([head, ...rows]),
    '',
    ...costLines(plan.rules, records.read),
    `${style.strong(`${records.skipped} of ${plural(records.read, 'record')} skipped`)} · ${parsed} parsed${unreadText} · ${plural(alerts.length, 'alert')}`,
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function rowOf(
  { rule, needles, decidedBy, parsed, parsedAlone, matched }: RulePlan,
  style: Style,
): Cell[] {
  const counts = [parsed, parsedAlone, matched].map((count): Cell => ({
    text: String(count),
    align: 'right',
  }))
  const held = [...needles.map(groupText), ...partsText(decidedBy, needles)].join(' and ')
  return [
    ...counts,
    { text: printable(rule), paint: style.strong },
    { text: held === '' ? 'nothing that is known beforehand' : held },
  ]
}

const partTexts = new Map([
  ['action', 'an action that fits'],
  ['address', 'an address that fits'],
  ['agent', 'a client that fits'],
])

/** What else decides before a record is parsed. The action stands among the needles mostly. */
function partsText(parts: readonly string[], needles: RulePlan['needles']): readonly string[] {
  const isNamed = needles.some((group) => group.every(({ field }) => actionFields.has(field)))
  return parts
    .filter((part) => part !== 'action' || !isNamed)
    .flatMap((part) => partTexts.get(part) ?? [])
}

const actionFields: ReadonlySet<string> = new Set([
  'event.action',
  'event.provider',
  'eventName',
  'eventSource',
])

const mostNamed = 3

function groupText(group: readonly Needle[]): string {
  const fields = [...new Set(group.map(({ field }) => field))]
  const values = group.slice(0, mostNamed).map(valueText).join(', ')
  const left = group.length - mostNamed
  return printable(`${fields.join(' or ')}: ${values}${left > 0 ? ` and ${left} more` : ''}`)
}

function valueText({ kind, value, ignoreCase }: Needle): string {
  const before = kind === 'suffix' || kind === 'contains' ? '*' : ''
  const after = kind === 'prefix' || kind === 'contains' ? '*' : ''
  return `${before}${value}${after}${ignoreCase === true ? ' in any case' : ''}`
}

// A rule that has fewer records parsed than this is not what the reading costs.
const dearShare = 0.25
const dearAlone = 0.05

function costLines(rules: readonly RulePlan[], read: number): readonly string[] {
  const dear = rules.filter(
    ({ parsed, parsedAlone }) =>
      read > 0 && (parsed >= dearShare * read || parsedAlone >= dearAlone * read),
  )
  if (dear.length === 0) return []
  const percent = (count: number): string => `${Math.round((100 * count) / read)} %`
  const lines = dear.map((plan) => {
    const share = `${percent(plan.parsed)} of the records are parsed for it, ${percent(plan.parsedAlone)} for it alone.`
    return `  ${printable(plan.rule)}: ${share} ${reasonOf(plan)}`
  })
  return ['What costs the speed:', ...lines, '']
}

function reasonOf({ needles, decidedBy }: RulePlan): string {
  if (needles.length === 0 && decidedBy.length === 0) {
    return 'Nothing that it asks can be told before a record is parsed. A condition on event.action or event.provider could.'
  }
  const namesAction = needles.some((group) => group.every(({ field }) => field === 'event.action'))
  if (namesAction || decidedBy.includes('action')) {
    return 'The actions that it asks for are that frequent.'
  }
  return 'It names no action: a condition on event.action would leave the others unparsed.'
}
