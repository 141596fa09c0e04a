import type { Outcome } from '../app/testing/outcome.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import { alertLines, becauseLines, misfitText } from './alert-text.ts'
import { expectedAlert, nearestAlert, type ExpectedAlert } from './expected-alert.ts'
import { goldenText } from './golden-text.ts'
import { outcomeOf } from './outcome-of.ts'

/** What a matcher answers; vitest asks for the message when the answer is not the one that is wanted. */
export interface Matched {
  readonly pass: boolean
  readonly message: () => string
}

/** How vitest compares and writes values. */
export interface Comparing {
  readonly equals: (actual: unknown, expected: unknown) => boolean
  readonly stringify: (value: unknown) => string
}

/** Passes when any alert is as expected. */
export function raises(
  received: unknown,
  asked: string | ExpectedAlert,
  { equals, stringify }: Comparing,
): Matched {
  const outcome = outcomeOf(received, 'toRaise')
  const expected = expectedAlert(asked)
  const rule = outcome.ruleNamed(expected.rule)
  const alerts = outcome.alerts.filter((alert) => alert.rule === rule)
  const nearest = nearestAlert(expected, alerts, equals)
  if (nearest?.misfits.length === 0) {
    const head = `${outcome.name} raises what it must not:`
    return { pass: true, message: () => lines([head, ...alertLines([nearest.alert])]) }
  }
  if (nearest !== undefined) {
    const head = `${outcome.name} raises ${rule}, but not as expected:`
    const told = nearest.misfits.map((one) => misfitText(one, stringify))
    const others = alerts.length > 1 ? [`nearest of ${alerts.length} alerts`] : []
    return { pass: false, message: () => lines([head, ...told, ...others]) }
  }
  return { pass: false, message: () => lines(missingLines(outcome, rule, expected)) }
}

function missingLines(outcome: Outcome, rule: string, { steps }: ExpectedAlert): readonly string[] {
  const others = alertLines(outcome.alerts)
  return [
    `${outcome.name} raises no alert of ${rule}`,
    ...becauseLines(outcome.whySilent(rule, steps)),
    ...(others.length === 0 ? [] : ['what it raises:', ...others]),
  ]
}

/** Passes when the rule raises nothing; without a rule, when none does. */
export function staysSilent(received: unknown, asked?: string): Matched {
  const outcome = outcomeOf(received, 'toStaySilent')
  const rule = asked === undefined ? undefined : outcome.ruleNamed(asked)
  if (rule === undefined) refuseInvalid(outcome)
  const alerts = outcome.alerts.filter((alert) => rule === undefined || alert.rule === rule)
  const about = rule === undefined ? '' : ` for ${rule}`
  return alerts.length === 0
    ? { pass: true, message: () => `${outcome.name} is silent${about}` }
    : {
        pass: false,
        message: () => lines([`${outcome.name} is not silent${about}:`, ...alertLines(alerts)]),
      }
}

/** Passes when the case is as its golden says; updating writes the case's block, as `verify --update` does. */
export async function matchesGolden(
  received: unknown,
  options: { readonly update: boolean },
): Promise<Matched> {
  const outcome = outcomeOf(received, 'toMatchGolden')
  if (outcome.judge === undefined) {
    throw new TrailproofError('USAGE', 'A log has no golden: a case of a scenario has.', {
      hint: "Make it one: attack: { name: records('attack.ndjson') } in a scenario.",
    })
  }
  refuseInvalid(outcome)
  const text = goldenText(await outcome.judge(options), outcome)
  return {
    pass: text === undefined,
    message: () => text ?? `${outcome.name} is as its golden says, which it must not be`,
  }
}

/** A rule that cannot be read raises nothing: that is no silence. */
function refuseInvalid({ invalid }: Outcome): void {
  const [first] = invalid
  if (first === undefined) return
  throw new TrailproofError('RULE_VALUE_INVALID', first, {
    hint: `Rule files that are wrong: ${invalid.length}. See them all with \`trailproof rules check\`.`,
  })
}

const lines = ([head = '', ...rest]: readonly string[]): string =>
  [head, ...rest.map((line) => `  ${line}`)].join('\n')
