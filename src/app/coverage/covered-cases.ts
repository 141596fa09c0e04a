import type { CoveredCase } from '../../coverage/covered-case.ts'
import { caseId, type GoldenCase } from '../../golden/golden.ts'
import { readGolden } from '../../golden/store.ts'
import type { Rule } from '../../rule/rule.ts'
import { isRefused } from '../../scenario/is-refused.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { meantRules } from '../evidence/meant-rules.ts'
import { techniquesOfCase } from '../evidence/techniques-of.ts'
import type { CaseToPlay } from '../play-cases.ts'
import type { Settings } from '../settings.ts'
import { notLive } from '../live/not-live.ts'

/** Tells coverage of cases that were played, with what their goldens say. */
export async function coveredCases(
  cases: readonly (CaseToPlay & { readonly played: PlayedCase })[],
  context: { readonly rules: readonly Rule[]; readonly settings: Settings },
): Promise<readonly CoveredCase[]> {
  const goldens = new Map<string, ReadonlyMap<string, GoldenCase>>()
  const covered: CoveredCase[] = []
  for (const one of cases) {
    const { name } = one.scenario
    const blocks = goldens.get(name) ?? (await blocksOf(name, context.settings.golden))
    goldens.set(name, blocks)
    covered.push(coveredCase(one, { ...context, blocks }))
  }
  return covered
}

async function blocksOf(
  scenario: string,
  folder: string,
): Promise<ReadonlyMap<string, GoldenCase>> {
  const stored = await readGolden(folder, scenario)
  // What is wrong with a golden is verify's to tell.
  const cases = stored.kind === 'golden' ? stored.golden.cases : []
  return new Map(cases.map((block) => [block.case, block]))
}

function coveredCase(
  one: CaseToPlay & { readonly played: PlayedCase },
  context: {
    readonly rules: readonly Rule[]
    readonly settings: Settings
    readonly blocks: ReadonlyMap<string, GoldenCase>
  },
): CoveredCase {
  const { scenario, scenarioCase, played } = one
  const { kind, name, twinOf } = scenarioCase
  const id = caseId(kind, name)
  const block = context.blocks.get(id)
  return {
    scenario: scenario.name,
    case: id,
    kind,
    techniques: techniquesOfCase(one),
    meant: meantRules(scenario, context.rules, context.settings),
    twinOf,
    isRefused: block?.says === 'fails' || (played.broken === undefined && isRefused(played)),
    reviewed: block?.alerts.map(({ rule }) => rule),
    notLive:
      played.broken === undefined ? notLive(played.needs).join(', ') || undefined : undefined,
  }
}
