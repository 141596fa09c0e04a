import { printable } from '../../diagnostic/printable.ts'
import type { LivePlan, PlannedCall } from '../live-plan.ts'
import type { Style } from './style.ts'
import { table } from './table.ts'
import { wrap } from './wrap.ts'

/** Tells the calls of a run in short: those of the case one by one, those around it by their actions. */
export function planCallLines(
  { calls }: Extract<LivePlan, { readonly kind: 'playable' }>,
  style: Style,
): readonly string[] {
  const own = calls.filter(({ phase }) => phase === 'judged' || phase === 'before')
  const world = calls.filter(({ phase }) => phase === 'world')
  const undo = calls.filter(({ phase, changes }) => phase === 'undo' && changes)
  return [
    ...summary('world', world),
    '  case',
    ...table(
      own.map(({ action, step, outcome, changes }) => [
        { text: `    ${action}` },
        { text: printable(step), paint: style.quiet },
        { text: outcome === 'ok' ? (changes ? '' : 'reads') : `answers ${printable(outcome)}` },
      ]),
    ).map((line) => line.trimEnd()),
    ...summary('undo', undo),
  ]
}

/** @example summary('undo', calls) // ['  undo', '    iam:DeleteUser 2×, iam:DeletePolicy'] */
function summary(title: string, calls: readonly PlannedCall[]): readonly string[] {
  if (calls.length === 0) return []
  const counts = new Map<string, number>()
  for (const { action } of calls) counts.set(action, (counts.get(action) ?? 0) + 1)
  const words = [...counts].map(([action, count], at) => {
    const end = at === counts.size - 1 ? '' : ','
    return `${printable(action)}${count === 1 ? '' : ` ${count}×`}${end}`
  })
  return [`  ${title}`, ...wrap(words, 94).map((line) => `    ${line}`)]
}
