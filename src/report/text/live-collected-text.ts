import { printable } from '../../diagnostic/printable.ts'
import type { AlertVerdict } from '../../golden/verdict.ts'
import type { LiveCollected } from '../live-collected.ts'
import { plural } from './plural.ts'
import type { Style } from './style.ts'
import { table } from './table.ts'

/** Tells what the records of a run say: which came, how the alerts compare with the golden, and where the simulator differs. */
export function liveCollectedText(report: LiveCollected, style: Style): string {
  const { run, scenario, account, found, due, missing, latency, drift, saved, evidence } = report
  const waits =
    latency === undefined
      ? ''
      : `, half within ${latency.median} s, all within ${latency.longest} s`
  const lines = [
    `${printable(run)}  ${printable(scenario)}  ${printable(report.case)}  in ${printable(account)}`,
    `  ${found} of ${due} judged steps have their record${waits}`,
    ...missing.map(({ step, operation }) =>
      style.odd(`  no record  ${printable(step)} (${printable(operation)})`),
    ),
    ...report.verdicts.flatMap((verdict) => verdictLines(verdict, style)),
    ...(report.verdicts.length === 0 ? ['  no alert, as reviewed'] : []),
    ...report.notLoaded.map((rule) => style.quiet(`  not loaded  ${printable(rule)}`)),
    ...driftLines(drift, style),
    ...(saved === undefined ? [] : [`  wrote  ${printable(saved)}`]),
    ...(evidence === undefined ? [] : [`  ${plural(evidence, 'line')} of evidence`]),
  ]
  return `${lines.join('\n')}\n`
}

function verdictLines(verdict: AlertVerdict, style: Style): readonly string[] {
  const { rule, severity, steps } = verdict.alert
  const what = `${printable(rule)}  ${severity}  ${style.quiet(steps.map(printable).join(', '))}`
  switch (verdict.kind) {
    case 'match':
      return [`  ${style.good('fired')}       ${what}`]
    case 'lost':
      return [`  ${style.bad('lost')}        ${what}`]
    case 'new':
      return [`  ${style.bad('new')}         ${what}`]
    case 'unreviewed':
      return [`  ${style.odd('unreviewed')}  ${what}`]
    case 'changed':
      return [
        `  ${style.bad('changed')}     ${what}`,
        ...verdict.fields.map(
          ({ field, expected, actual }) =>
            `    ${printable(field)}  ${printable(JSON.stringify(expected))} -> ${printable(JSON.stringify(actual))}`,
        ),
      ]
    default:
      return verdict satisfies never
  }
}

function driftLines(drift: LiveCollected['drift'], style: Style): readonly string[] {
  if (drift.length === 0) return ['  the records have the fields of the simulator’s']
  const rows = drift.map(({ eventName, path, kind, real, simulated }) => [
    { text: `    ${printable(eventName)}` },
    { text: printable(path) },
    { text: printable(kind), paint: style.odd },
    { text: printable(JSON.stringify(real ?? simulated ?? null).slice(0, 60)), paint: style.quiet },
  ])
  return ['  live drift:', ...table(rows).map((line) => line.trimEnd())]
}
