import { didYouMean } from '../diagnostic/nearest-name.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import type { GoldenAlert } from '../golden/golden.ts'
import { unfoldSteps } from '../golden/step-range.ts'

/** What an alert must say; what is left out may be anything. Values can be asymmetric matchers (`expect.any(Number)`). */
export interface ExpectedAlert {
  /** Short name or id. */
  readonly rule: string
  readonly severity?: GoldenAlert['severity'] | undefined
  /** All steps whose events contributed, in order; `try#1..25` stands for 25 of them. */
  readonly steps?: readonly string[] | undefined
  /** How many events contributed. */
  readonly count?: number | undefined
  /** Group keys; others may be there. */
  readonly group?: Readonly<Record<string, unknown>> | undefined
  /** Values; others may be there. */
  readonly values?: Readonly<Record<string, unknown>> | undefined
}

/** A part of an alert that is not as expected. */
export interface Misfit {
  /** `severity`, `steps`, `count`, `group.<field>` or `values.<field>`. */
  readonly field: string
  readonly expected: unknown
  /** Undefined where the alert has no such field. */
  readonly actual: unknown
}

type Equals = (actual: unknown, expected: unknown) => boolean

/** What of an alert is not as expected; nothing where it fits. */
export function misfits(
  expected: ExpectedAlert,
  alert: GoldenAlert,
  equals: Equals,
): readonly Misfit[] {
  return parts(expected)
    .map(([field, wanted]) => ({ field, expected: wanted, actual: partOf(alert, field) }))
    .filter(({ expected: wanted, actual }) => !equals(actual, wanted))
}

/** The alert that comes nearest to what is expected, with what of it is not so. */
export function nearestAlert(
  expected: ExpectedAlert,
  alerts: readonly GoldenAlert[],
  equals: Equals,
): { readonly alert: GoldenAlert; readonly misfits: readonly Misfit[] } | undefined {
  const ranked = alerts.map((alert) => ({ alert, misfits: misfits(expected, alert, equals) }))
  const [first] = ranked.toSorted((left, right) => left.misfits.length - right.misfits.length)
  return first
}

function parts(expected: ExpectedAlert): readonly (readonly [string, unknown])[] {
  const { severity, steps, count, group = {}, values = {} } = expected
  const all: readonly (readonly [string, unknown])[] = [
    ['severity', severity],
    ['steps', steps && unfoldSteps(steps)],
    ['count', count],
    ...Object.entries(group).map(([key, value]) => [`group.${key}`, value] as const),
    ...Object.entries(values).map(([key, value]) => [`values.${key}`, value] as const),
  ]
  return all.filter(([, wanted]) => wanted !== undefined)
}

function partOf(alert: GoldenAlert, field: string): unknown {
  const { severity, steps, count, group, values } = alert
  if (field.startsWith('group.')) return group[field.slice('group.'.length)]
  if (field.startsWith('values.')) return values[field.slice('values.'.length)]
  return { severity, steps: unfoldSteps(steps), count }[field]
}

const keys = ['rule', 'severity', 'steps', 'count', 'group', 'values']

/** Reads what a test expects; a rule's name stands for any alert of it.
 * @throws TrailproofError USAGE for a key that an alert does not have: it would be compared with nothing */
export function expectedAlert(expected: string | ExpectedAlert): ExpectedAlert {
  if (typeof expected === 'string') return { rule: expected }
  const unknown = Object.keys(expected).find((key) => !keys.includes(key))
  if (unknown === undefined) return expected
  throw new TrailproofError('USAGE', `toRaise knows no "${unknown}".`, {
    hint: didYouMean(unknown, keys) ?? `An alert has ${keys.join(', ')}.`,
  })
}
