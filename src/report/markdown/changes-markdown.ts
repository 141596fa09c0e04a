import type { AlteredAlert, ChangedRule, ChangesReport, ToldAlert } from '../changes-report.ts'
import { numbersWords, rateWords, ruleWords, spanWords } from '../changes-words.ts'
import { rulesRemarks } from '../remarks/rules-remarks.ts'
import { plural } from '../text/plural.ts'
import { countsText } from '../text/replay-text.ts'
import { groupText, valueText } from '../text/value-text.ts'
import { whoText } from '../who-text.ts'
import { code } from './escape.ts'
import { fitted, type Section } from './fitted.ts'
import { remarksSection } from './remarks-section.ts'
import { stacked, tableHead, tableRow } from './rows.ts'

const all = '`trailproof replay --against`'

/** Writes what a change of the rules does to their alerts, for a pull request: a table of rules, then the alerts that are
 * lost, those that are altered, those that are added. */
export function changesMarkdown(report: ChangesReport): string {
  return fitted([
    headSection(report),
    ...rulesSection(report),
    ...alertsSection(report, 'lost'),
    ...alteredSection(report),
    ...alertsSection(report, 'added'),
    ...remarksSection(rulesRemarks(report.now), { summary: 'Rules', all }),
  ])
}

function headSection(report: ChangesReport): Section {
  const { totals, against, same, records, span, rules } = report
  const rate = rateWords(totals, span)
  const stretch = spanWords(span)
  const open = [
    `### ${numbersWords(totals)}`,
    '',
    `${rules.length === 1 ? '1 rule differs' : `${plural(rules.length, 'rule')} differ`}, ${same} the same, against ${code(against.ref)} (${code(against.commit.slice(0, 12))}).`,
    `${countsText(records)}${stretch === undefined ? '' : `; ${stretch}`}${rate === undefined ? '' : `; alerts: ${rate}`}.`,
  ]
  return { open, rows: [], close: [], what: '', all }
}

function rulesSection({ rules, span }: ChangesReport): readonly Section[] {
  if (rules.length === 0) return []
  const row = (rule: ChangedRule): string => {
    const { numbers } = rule
    const rate = rateWords(numbers, span)
    const about = rule.addedAbout.map(({ about: whom, count }) => code(`${whom} ×${count}`))
    return tableRow([
      rule.change,
      stacked([rule.rule, ...ruleWords(rule)].map(code)),
      `${numbers.before} → ${numbers.now}`,
      ...(['lost', 'added', 'altered'] as const).map((kind) => String(numbers[kind] || '')),
      rate ?? '',
      stacked(about),
    ])
  }
  const head = ['', 'rule', 'alerts', 'lost', 'added', 'altered', 'rate', 'added most for']
  return [{ open: ['', ...tableHead(head)], rows: rules.map(row), close: [], what: 'rules', all }]
}

function alertsSection({ rules }: ChangesReport, kind: 'lost' | 'added'): readonly Section[] {
  const told = rules.flatMap((rule) => rule[kind].map((one) => alertRow(rule, one)))
  return folded(told, kind, ['time', 'severity', 'rule', 'who did what', 'where'])
}

function alteredSection({ rules }: ChangesReport): readonly Section[] {
  const told = rules.flatMap((rule) => rule.altered.map((one) => alteredRow(rule, one)))
  return folded(told, 'altered', ['time', 'severity', 'rule', 'what is altered', 'where'])
}

function folded(
  rows: readonly string[],
  kind: string,
  head: readonly string[],
): readonly Section[] {
  if (rows.length === 0) return []
  // What is lost is what a reviewer must see.
  const mark = kind === 'lost' ? '<details open>' : '<details>'
  const open = ['', `${mark}<summary>${plural(rows.length, 'alert')} ${kind}</summary>`, '']
  return [
    {
      open: [...open, ...tableHead(head)],
      rows,
      close: ['', '</details>'],
      what: `${kind} alerts`,
      all,
    },
  ]
}

function alertRow({ rule }: ChangedRule, { alert, detail, because }: ToldAlert): string {
  const group = groupText(alert.group)
  const what = [
    ...(detail === undefined ? [] : [code(whoText(detail))]),
    ...(group === '' ? [] : [code(group)]),
    ...because.map((one, at) => `${at === 0 ? 'because' : 'and'} ${code(one)}`),
  ]
  return tableRow([
    alert.time,
    alert.rule.severity,
    code(rule),
    stacked(what),
    detail === undefined ? '' : code(`${detail.file}:${detail.line}`),
  ])
}

function alteredRow({ rule }: ChangedRule, { alert, detail, fields }: AlteredAlert): string {
  const what = fields.map(
    ({ field, before, now }) =>
      `${code(field)}: ${code(valueText(before))} → ${code(valueText(now))}`,
  )
  return tableRow([
    alert.time,
    alert.rule.severity,
    code(rule),
    stacked(what),
    detail === undefined ? '' : code(`${detail.file}:${detail.line}`),
  ])
}
