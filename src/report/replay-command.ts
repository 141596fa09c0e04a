import { shellLine } from '../diagnostic/shell-line.ts'
import type { CaseReport } from './verify-report.ts'

/** Where a case belongs, for the command that replays it. */
export interface CasePlace {
  readonly scenario: string
  /** Flags that the run was given. */
  readonly repeat: readonly string[]
}

/** Writes the command that plays one case again, with the rule where only one is concerned.
 * @example replayCommand(one, { scenario: 's', repeat: [] }) // 'trailproof verify s --case attack/x --rule a-rule' */
export function replayCommand(one: CaseReport, { scenario, repeat }: CasePlace): string {
  const name = `${one.kind}/${one.name}`
  return shellLine(['trailproof', 'verify', scenario, '--case', name, ...ruleFlags(one), ...repeat])
}

function ruleFlags({ outcome }: CaseReport): readonly string[] {
  if (outcome.kind === 'broken') return []
  const rules = new Set(
    outcome.verdicts
      .filter(({ verdict }) => verdict.kind !== 'match')
      .map(({ verdict }) => verdict.alert.rule),
  )
  return rules.size === 1 ? [...rules].flatMap((rule) => ['--rule', rule]) : []
}
