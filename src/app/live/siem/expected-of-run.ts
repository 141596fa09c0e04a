import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { readGolden } from '../../../golden/store.ts'
import { unfoldSteps } from '../../../golden/step-range.ts'
import type { Rule } from '../../../rule/rule.ts'
import type { ExpectedAlert } from '../../../siem/match-alerts.ts'
import type { PlayedRun } from '../played-run.ts'

/** What the golden of a case expects of rules that are loaded. */
export interface ExpectedOfRun {
  readonly asked: readonly ExpectedAlert[]
  readonly notAsked: readonly string[]
  readonly notLoaded: readonly string[]
}

/** Reads what should fire for a run, and which of it can be asked for.
 * @throws TrailproofError CASE_UNKNOWN where no golden tells */
export async function expectedOfRun(
  { begun }: PlayedRun,
  { folder, rules }: { readonly folder: string; readonly rules: readonly Rule[] },
): Promise<ExpectedOfRun> {
  const stored = await readGolden(folder, begun.scenario)
  const block =
    stored.kind === 'golden'
      ? stored.golden.cases.find((one) => one.case === begun.case)
      : undefined
  if (block === undefined) {
    throw new TrailproofError(
      'CASE_UNKNOWN',
      `${folder} has no golden of ${begun.scenario} ${begun.case}: what should fire is not known.`,
      { hint: 'Write it by `trailproof verify --update`, or give its folder by --golden.' },
    )
  }
  const byName = new Map(rules.map((rule) => [rule.shortName, rule]))
  const asked: ExpectedAlert[] = []
  const notAsked = new Set<string>()
  const notLoaded = new Set<string>()
  for (const { rule: name, severity, steps, group } of block.alerts) {
    const rule = byName.get(name)
    if (rule === undefined) notLoaded.add(name)
    // The loader calls a Sigma rule without an id by its short name.
    else if (rule.id === rule.shortName) notAsked.add(name)
    else asked.push({ rule: name, ruleId: rule.id, severity, steps: unfoldSteps(steps), group })
  }
  return { asked, notAsked: [...notAsked], notLoaded: [...notLoaded] }
}
