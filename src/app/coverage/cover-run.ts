import { cover } from '../../coverage/cover.ts'
import type { CoverageReport } from '../../coverage/coverage-report.ts'
import { evidenceOf } from '../evidence/evidence-of.ts'
import type { JudgedCase } from '../judge-case.ts'
import type { LoadedDetectors } from '../load-detectors.ts'
import type { Settings } from '../settings.ts'
import { coveredCases } from './covered-cases.ts'
import { coveredRules } from './covered-rules.ts'
import { profileText } from './profile-text.ts'

/** Says what the rules of a run cover by what they did in its cases alone: no evidence of earlier runs counts, no gate
 * is asked. */
export async function coverRun(
  judged: readonly JudgedCase[],
  { loaded, settings }: { readonly loaded: LoadedDetectors; readonly settings: Settings },
): Promise<CoverageReport> {
  const occasion = { date: new Date(settings.start).toISOString() }
  const rules = loaded.rules.loaded
  const covered = cover({
    rules: coveredRules(loaded),
    cases: await coveredCases(judged, { rules, settings }),
    evidence: evidenceOf(judged, { loaded, settings, occasion }),
  })
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
    gates: [],
    findings: [],
  }
}
