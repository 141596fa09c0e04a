import { cover } from '../../coverage/cover.ts'
import { coverageChange } from '../../coverage/coverage-change.ts'
import type { CoverageReport } from '../../coverage/coverage-report.ts'
import type { EarlierEvidence } from '../evidence/earlier-evidence.ts'
import { evidenceOf } from '../evidence/evidence-of.ts'
import type { JudgedCase } from '../judge-case.ts'
import type { LoadedDetectors } from '../load-detectors.ts'
import type { Settings } from '../settings.ts'
import { coveredByEvidence } from './covered-by-evidence.ts'
import { coveredCases } from './covered-cases.ts'
import { coveredRules } from './covered-rules.ts'
import { profileText } from './profile-text.ts'

/** Says what the rules of a run cover by what they did in its cases alone: earlier evidence does not count, it is what the
 * run is compared with. No gate is asked. */
export async function coverRun(
  judged: readonly JudgedCase[],
  context: {
    readonly loaded: LoadedDetectors
    readonly settings: Settings
    readonly earlier: EarlierEvidence | undefined
  },
): Promise<CoverageReport> {
  const { loaded, settings, earlier } = context
  const occasion = { date: new Date(settings.start).toISOString() }
  const rules = loaded.rules.loaded
  const basis = {
    rules: coveredRules(loaded),
    cases: await coveredCases(judged, { rules, settings }),
  }
  const evidence = evidenceOf(judged, { loaded, settings, occasion })
  const covered = cover({ ...basis, evidence })
  return {
    scope: {
      attackVersion: '19',
      rules: rules.length,
      scenarios: new Set(judged.map(({ scenario }) => scenario)).size,
      cases: judged.length,
      profile: profileText(settings.profile),
      from: ['this run'],
    },
    ...covered,
    since:
      earlier &&
      coverageChange(earlier.file, coveredByEvidence(earlier.evidence, basis), covered.techniques),
    gates: [],
    findings: [],
  }
}
