import { printable } from '../../diagnostic/printable.ts'
import type { LiveCleaned, LiveFinding, LiveLeftover, LiveRun, LiveStatus } from '../live-run.ts'
import { plural } from './plural.ts'
import type { Style } from './style.ts'

/** Tells how a run ended. */
export function liveRunText(report: LiveRun, style: Style): string {
  const { broken, kept, calls, repeated, seconds } = report
  const again = repeated === 0 ? '' : `, ${repeated} of them again`
  const lines = [
    ...(broken === undefined
      ? [`${style.good('played')}  ${titleOf(report)}`]
      : [
          `${style.bad('broke')}  ${titleOf(report)}`,
          `  ${printable(broken.message)}`,
          ...(broken.hint === undefined ? [] : [`  ${printable(broken.hint)}`]),
        ]),
    ...(kept ? [style.odd('  kept as it is')] : leftLines(report, style)),
    `  ${plural(calls, 'call')} in ${timeText(seconds)}${again}`,
    `  ledger  ${printable(report.ledger)}`,
    ...report.next.map((command) => `  next    ${style.strong(printable(command))}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Tells what cleaning up came to. */
export function liveCleanupText(runs: readonly LiveCleaned[], style: Style): string {
  if (runs.length === 0) return 'Nothing is open.\n'
  const lines = runs.flatMap((one) =>
    one.kind === 'refused'
      ? refusedLines(one, style)
      : [`${printable(one.run)}  ${titleOf(one)}`, ...leftLines(one, style)],
  )
  return `${lines.join('\n')}\n`
}

const refusedLines = (
  { run, finding }: { readonly run: string; readonly finding: LiveFinding },
  style: Style,
): readonly string[] => [
  `${printable(run)}  ${style.bad(finding.code)}  ${printable(finding.message)}`,
  ...(finding.hint === undefined ? [] : [`  ${printable(finding.hint)}`]),
]

/** Lists runs and how they stand. */
export function liveStatusText(runs: readonly LiveStatus[], style: Style): string {
  if (runs.length === 0) return 'No run is known here.\n'
  const lines = runs.flatMap((one) =>
    one.kind === 'broken'
      ? refusedLines(one, style)
      : [`${printable(one.run)}  ${titleOf(one)}  ${standing(one, style)}`],
  )
  return `${lines.join('\n')}\n`
}

function standing(
  { state, open }: { readonly state: 'clean' | 'open' | 'running'; readonly open: number },
  style: Style,
): string {
  if (state === 'clean') return style.good('clean')
  if (state === 'running') return style.odd('running')
  return style.odd(open === 0 ? 'not swept' : `${plural(open, 'step')} open`)
}

const timeText = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`

const titleOf = ({
  scenario,
  case: id,
  account,
}: Pick<LiveRun, 'scenario' | 'case' | 'account'>): string =>
  `${printable(scenario)}  ${printable(id)}  in ${printable(account)}`

const leftLines = (
  { leftovers }: { readonly leftovers: readonly LiveLeftover[] },
  style: Style,
): readonly string[] =>
  leftovers.length === 0
    ? ['  nothing is left']
    : leftovers.map(
        ({ what, reason }) => `  ${style.bad('left')}  ${printable(what)}: ${printable(reason)}`,
      )
