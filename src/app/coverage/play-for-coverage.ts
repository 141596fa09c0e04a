import type { CoverageBasis } from '../../coverage/cover.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { caseId } from '../../golden/golden.ts'
import { loadScenarios } from '../../scenario/catalogue.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { evidenceOf } from '../evidence/evidence-of.ts'
import { judgeCase, type JudgedCase } from '../judge-case.ts'
import { loadDetectors, type LoadedDetectors } from '../load-detectors.ts'
import type { CommonOptions } from '../options.ts'
import { casesToPlay, playCases, type CaseToPlay } from '../play-cases.ts'
import type { Settings } from '../settings.ts'
import { coveredCases } from './covered-cases.ts'
import { coveredRules } from './covered-rules.ts'

/** What a play gave coverage. */
interface PlayedForCoverage {
  readonly loaded: LoadedDetectors
  readonly basis: CoverageBasis
  /** Scenarios that could not be loaded, cases that broke. */
  readonly findings: readonly Finding[]
}

/** Loads rules and scenarios and plays every case: what a case needs and does is known only then. Replays them through the
 * rules where no evidence says what they do. */
export async function playForCoverage(
  settings: Settings,
  options: Pick<CommonOptions, 'onProgress'> & {
    readonly replays: boolean
    readonly now?: number | undefined
  },
): Promise<PlayedForCoverage> {
  const { profile } = settings
  const loaded = loadDetectors(settings.rules, { ...settings.besideRules, profile })
  const { scenarios, findings } = await loadScenarios(settings.scenarios)
  const played: (CaseToPlay & { readonly played: PlayedCase })[] = []
  const judged: JudgedCase[] = []
  const cases = casesToPlay(scenarios)
  for await (const one of playCases(cases, { ...settings, onProgress: options.onProgress })) {
    played.push(one)
    if (options.replays) judged.push(judgeCase(one, { detectors: loaded.detectors, profile }))
  }
  // Of this very moment, so never stale.
  const occasion = { date: new Date(options.now ?? settings.start).toISOString() }
  return {
    loaded,
    basis: {
      rules: coveredRules(loaded),
      cases: await coveredCases(played, { rules: loaded.rules.loaded, settings }),
      evidence: evidenceOf(judged, { loaded, settings, occasion }),
    },
    findings: [...findings, ...played.flatMap(brokenFinding)],
  }
}

function brokenFinding({
  scenario,
  scenarioCase: { kind, name },
  played,
}: CaseToPlay & { readonly played: PlayedCase }): readonly Finding[] {
  const { broken } = played
  if (broken === undefined) return []
  return [
    {
      ...broken,
      code: 'CASE_BROKEN',
      message: `${scenario.name} ${caseId(kind, name)} is broken: ${broken.message}`,
    },
  ]
}
