import { findingRemark } from '../remarks/finding-remark.ts'
import type { Remark } from '../remarks/remark.ts'
import { rulesRemarks } from '../remarks/rules-remarks.ts'
import { plural } from '../text/plural.ts'
import { tellCases, type ToldCase, type ToldVerdict } from '../told-verdict.ts'
import { caseFailed, verifyFailed } from '../verify-failed.ts'
import type { VerifyReport } from '../verify-report.ts'
import { code, command } from './escape.ts'
import { fitted, type Section } from './fitted.ts'
import { openRemarksSection, remarksSection } from './remarks-section.ts'
import { stacked, tableHead, tableRow } from './rows.ts'

const all = '`trailproof verify`'

/** Writes what `verify` found for a step summary or a comment: a headline, what is not as reviewed, the rest folded away. */
export function verifyMarkdown(report: VerifyReport): string {
  const told = tellCases(report).flatMap((one) => one.told.map((verdict) => ({ one, verdict })))
  const failing = told.filter(({ verdict }) => verdict.fails)
  const listed = told.filter(({ verdict }) => !verdict.fails)
  const remarks = remarksOf(report)
  const errors = remarks.filter(({ level }) => level === 'error')
  const others = remarks.filter(({ level }) => level !== 'error')
  return fitted([
    headline(report),
    ...verdictsSection(failing),
    ...openRemarksSection(errors, all),
    ...remarksSection(others, { summary: 'Rules, goldens and configuration', all }),
    ...listedSection(listed),
    ...unprovenSection(report),
  ])
}

interface Told {
  readonly one: ToldCase
  readonly verdict: ToldVerdict
}

function headline(report: VerifyReport): Section {
  const { scenarios, detections, rules } = report
  const cases = scenarios.flatMap((scenario) => scenario.cases)
  const failed = cases.filter(caseFailed).length
  const isFine = !verifyFailed(report) && rules.invalid.length === 0
  const parts = [plural(cases.length, 'case')]
  const proven = detections.filter((detection) => detection.proven).length
  if (detections.length > 0) {
    parts.unshift(`${proven} of ${plural(detections.length, 'detection')} proven`)
  }
  if (failed > 0) parts.push(`**${failed} not as reviewed**`)
  const words = isFine ? '✅ Detections are as reviewed' : '❌ Detections are not as reviewed'
  return {
    open: [`### ${words}`, '', parts.join(' · ')],
    rows: [],
    close: [],
    what: '',
    all,
  }
}

function verdictsSection(told: readonly Told[]): readonly Section[] {
  if (told.length === 0) return []
  const open = ['', ...tableHead(['', 'rule', 'case', 'step', 'why', 'replay'])]
  const rows = told.map(({ one, verdict }) =>
    tableRow([...cellsOf(one, verdict), command(verdict.replay)]),
  )
  return [{ open, rows, close: [], what: 'differences', all }]
}

function listedSection(told: readonly Told[]): readonly Section[] {
  if (told.length === 0) return []
  const open = [
    '',
    `<details><summary>Alerts of rules that nothing pins: ${told.length}</summary>`,
    '',
    ...tableHead(['', 'rule', 'case', 'step', 'why']),
  ]
  const rows = told.map(({ one, verdict }) => tableRow(cellsOf(one, verdict)))
  return [{ open, rows, close: ['', '</details>'], what: 'alerts', all }]
}

function cellsOf(one: ToldCase, { kind, rule, steps, why }: ToldVerdict): readonly string[] {
  return [
    `**${kind}**`,
    rule === undefined ? '' : code(rule),
    stacked([code(one.scenario.name), code(one.id)]),
    steps === '' ? '' : code(steps),
    stacked(whyCells(why)),
  ]
}

const mostReasons = 8

function whyCells(why: readonly string[]): readonly string[] {
  const left = why.length - mostReasons
  return [...why.slice(0, mostReasons).map(code), ...(left > 0 ? [`and ${left} more`] : [])]
}

function unprovenSection({ detections }: VerifyReport): readonly Section[] {
  const missing = detections.filter(({ proven }) => !proven)
  if (missing.length === 0) return []
  const open = [
    '',
    `<details><summary>Not proven: ${plural(missing.length, 'detection')}</summary>`,
    '',
    ...tableHead(['rule', 'what is missing']),
  ]
  const rows = missing.map(({ rule, missing: what = '' }) => tableRow([code(rule), code(what)]))
  return [{ open, rows, close: ['', '</details>'], what: 'detections', all }]
}

function remarksOf({ scenarios, findings, rules }: VerifyReport): readonly Remark[] {
  return [
    ...scenarios.flatMap((scenario) =>
      scenario.findings.map((finding) => findingRemark(finding, { rule: scenario.name })),
    ),
    ...findings.map((finding) => findingRemark(finding)),
    ...rulesRemarks(rules),
  ]
}
