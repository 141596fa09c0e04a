import { compareCase } from '../../../golden/compare.ts'
import { caseId } from '../../../golden/golden.ts'
import { readGolden } from '../../../golden/store.ts'
import type { LiveCollected } from '../../../report/live-collected.ts'
import type { PlayedCase } from '../../../scenario/played-case.ts'
import { appendEvidence } from '../../evidence/append-evidence.ts'
import { evidenceOf } from '../../evidence/evidence-of.ts'
import type { EvidenceTarget } from '../../evidence/evidence-target.ts'
import { judgeCase } from '../../judge-case.ts'
import { loadDetectors } from '../../load-detectors.ts'
import type { CaseToPlay } from '../../play-cases.ts'
import type { Settings } from '../../settings.ts'
import { withinPace } from '../within-pace.ts'

/** What rules say of a case that was read back, beside its golden; evidence is appended where it was asked for. */
export async function judgeCollected(
  one: CaseToPlay & { readonly played: PlayedCase },
  settings: Settings,
  evidence: EvidenceTarget | undefined,
): Promise<Pick<LiveCollected, 'verdicts' | 'notLoaded' | 'evidence'>> {
  const { profile } = settings
  const loaded = loadDetectors(settings.rules, { ...settings.besideRules, profile })
  const judgement = judgeCase(one, { detectors: loaded.detectors, profile })
  const stored = await readGolden(settings.golden, one.scenario.name)
  const id = caseId(one.scenarioCase.kind, one.scenarioCase.name)
  const blocks = stored.kind === 'golden' ? stored.golden.cases : []
  const { verdicts, notLoaded } = compareCase({
    expected: blocks.find((block) => block.case === id),
    actual: judgement.alerts,
    loaded: new Set(loaded.rules.loaded.map(({ shortName }) => shortName)),
  })
  const kept = { verdicts: verdicts.map(withinPace), notLoaded }
  if (evidence === undefined) return kept
  const occasion = { date: evidence.date }
  const lines = evidenceOf([judgement], { loaded, settings, occasion, source: 'live' })
  return { ...kept, evidence: appendEvidence(evidence.file, lines) }
}
