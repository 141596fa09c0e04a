import type { Span } from '../../diagnostic/span.ts'
import { minutes } from '../../time/duration.ts'
import type { RuleCommon, Severity } from '../rule.ts'
import type { RawSigma, SigmaLevel } from './sigma-shape.ts'
import { tagTechniques } from './tag-techniques.ts'

interface Weight {
  readonly severity: Severity
  readonly riskScore: number
}

// Kibana's default score of each severity; below its lowest there is no severity, only a lower score.
const weights: Readonly<Record<SigmaLevel, Weight>> = {
  informational: { severity: 'low', riskScore: 5 },
  low: { severity: 'low', riskScore: 21 },
  medium: { severity: 'medium', riskScore: 47 },
  high: { severity: 'high', riskScore: 73 },
  critical: { severity: 'critical', riskScore: 99 },
}

/** Where a Sigma rule comes from. */
export interface SigmaIdentity {
  readonly file: string
  readonly shortName: string
  readonly contentHash: string
  readonly span: Span
}

/** What a Sigma rule has in common with all others. Sigma knows no schedule: runs of five minutes lie side by side, so
 * that each event is looked at once. */
export function sigmaCommon(raw: RawSigma, identity: SigmaIdentity): RuleCommon {
  const { file, shortName, contentHash, span } = identity
  return {
    id: raw.id ?? shortName,
    shortName,
    name: raw.title,
    description: raw.description ?? '',
    file,
    ...weights[raw.level ?? 'low'],
    techniques: tagTechniques(raw.tags ?? []),
    tags: raw.tags ?? [],
    interval: minutes(5),
    lookBack: minutes(5),
    maxSignals: Number.MAX_SAFE_INTEGER,
    buildingBlock: false,
    index: [],
    span,
    contentHash,
  }
}
