import { printable } from '../../diagnostic/printable.ts'
import { plural } from './plural.ts'
import type { Style } from './style.ts'

/** What is left of a run. */
interface Left {
  readonly run: string
  readonly account: string
  readonly scenario: string
  readonly case: string
  readonly leftovers: readonly { readonly what: string; readonly reason: string }[]
}

/** Tells how a run ended. */
export function liveRunText(
  report: Left & {
    readonly ledger: string
    readonly kept: boolean
    readonly broken?: { readonly message: string; readonly hint?: string | undefined } | undefined
  },
  style: Style,
): string {
  const { broken, kept, run } = report
  const lines = [
    ...(broken === undefined
      ? [`${style.good('played')}  ${titleOf(report)}`]
      : [
          `${style.bad('broke')}  ${titleOf(report)}`,
          `  ${printable(broken.message)}`,
          ...(broken.hint === undefined ? [] : [`  ${printable(broken.hint)}`]),
        ]),
    ...(kept
      ? [style.odd(`  kept as it is: trailproof live cleanup ${run}`)]
      : leftLines(report, style)),
    `  ledger  ${printable(report.ledger)}`,
  ]
  return `${lines.join('\n')}\n`
}

/** Tells what cleaning up came to. */
export function liveCleanupText(runs: readonly Left[], style: Style): string {
  if (runs.length === 0) return 'Nothing is open.\n'
  return `${runs
    .flatMap((one) => [`${printable(one.run)}  ${titleOf(one)}`, ...leftLines(one, style)])
    .join('\n')}\n`
}

/** Lists runs and how they stand. */
export function liveStatusText(
  runs: readonly (Omit<Left, 'leftovers'> & {
    readonly state: 'clean' | 'open'
    readonly open: number
  })[],
  style: Style,
): string {
  if (runs.length === 0) return 'No run is known here.\n'
  return `${runs
    .map(({ state, open, ...one }) => {
      const how =
        state === 'clean'
          ? style.good('clean')
          : style.odd(open === 0 ? 'not swept' : `${plural(open, 'step')} open`)
      return `${printable(one.run)}  ${titleOf(one)}  ${how}`
    })
    .join('\n')}\n`
}

const titleOf = ({ scenario, case: id, account }: Omit<Left, 'leftovers'>): string =>
  `${printable(scenario)}  ${printable(id)}  in ${printable(account)}`

const leftLines = ({ leftovers }: Left, style: Style): readonly string[] =>
  leftovers.length === 0
    ? ['  nothing is left']
    : leftovers.map(
        ({ what, reason }) => `  ${style.bad('left')}  ${printable(what)}: ${printable(reason)}`,
      )
