import type { BlindRule, ReplayResult } from '../../engine/replay-result.ts'
import type { AlertDetail } from '../../report/replay-report.ts'
import type { LoadedDetectors } from '../load-detectors.ts'
import type { Settings } from '../settings.ts'
import { allowEvidence, appendEvidence } from './append-evidence.ts'
import { evidenceOfReplay } from './evidence-of-replay.ts'
import type { LogEvidenceTarget } from './evidence-target.ts'
import { headCommit } from './head-commit.ts'
import { tiedCase } from './tied-case.ts'

/** Keeps what rules did over a log. */
export interface EvidenceKeeper {
  /** It has to be told which events the alerts are about. */
  readonly needsDetails: boolean
  readonly keep: (
    replayed: Pick<ReplayResult, 'alerts' | 'records'> & {
      readonly details: readonly (AlertDetail | undefined)[]
    },
    rules: Pick<LoadedDetectors, 'detectors'> & { readonly blind: readonly BlindRule[] },
  ) => void
}

/** Makes ready to keep what rules will do over a log, and refuses what cannot be kept before the log is read.
 * @throws TrailproofError EVIDENCE_REFUSED, OUTPUT_UNWRITABLE, SCENARIO_UNKNOWN, CASE_UNKNOWN */
export async function evidenceKeeper(
  target: LogEvidenceTarget,
  settings: Settings,
): Promise<EvidenceKeeper> {
  await allowEvidence(target.file)
  const tied = target.case === undefined ? undefined : await tiedCase(target.case, settings)
  const occasion = { date: target.date, commit: headCommit(settings.folder) }
  return {
    needsDetails: tied !== undefined,
    keep: (replayed, { detectors, blind }) => {
      // An empty log is silent about everything.
      if (replayed.records.read === 0) return
      const unable = new Set(blind.map(({ rule }) => rule))
      const rules = detectors
        .map(({ rule }) => rule)
        .filter(({ shortName }) => !unable.has(shortName))
      appendEvidence(target.file, evidenceOfReplay(replayed, { rules, settings, occasion, tied }))
    },
  }
}
