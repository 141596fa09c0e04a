import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { FieldSource } from '../language/field-source.ts'
import { compileRuleQuery, draftOf } from '../rule/compile-rule-query.ts'
import { alertsRead } from '../rule/patterns-of.ts'
import type { Rule } from '../rule/rule.ts'
import { alertFieldSource } from './alerts/alert-field-source.ts'
import { overAlerts } from './alerts/over-alerts.ts'
import type { Detector } from './detector.ts'
import type { DetectorContext, DetectorKind } from './detector-kind.ts'
import { eqlKind } from './kinds/eql-kind.ts'
import { esqlKind } from './kinds/esql-kind.ts'
import { newTermsKind } from './kinds/new-terms-kind.ts'
import { queryKind } from './kinds/query-kind.ts'
import { searchKind } from './kinds/search-kind.ts'
import { sigmaCorrelationKind } from './kinds/sigma-correlation-kind.ts'
import { sigmaKind } from './kinds/sigma-kind.ts'
import { threatMatchKind } from './kinds/threat-match-kind.ts'
import { thresholdKind } from './kinds/threshold-kind.ts'
import { withOptions } from './with-options.ts'

/** Every kind of detector there is. */
export const detectorKinds: readonly DetectorKind[] = [
  queryKind,
  eqlKind,
  searchKind,
  esqlKind,
  thresholdKind,
  newTermsKind,
  threatMatchKind,
  sigmaKind,
  sigmaCorrelationKind,
]

/** Makes the running form of a rule for a view of events.
 * @example createDetector(rule, ecsFieldSource(defaultProfile))
 * @throws TrailproofError as the query's language does, at the place in the rule's file; THREAT_MATCH_UNSUPPORTED and
 * EXCEPTIONS_UNSUPPORTED where the rule needs a file that was not given */
export function createDetector(
  rule: Rule,
  fields: FieldSource<TrailEvent>,
  context: DetectorContext = {},
): Detector {
  const draft = draftOf(rule)
  const reads = alertsRead(draft)
  const view = reads === 'none' ? fields : alertFieldSource(fields)
  const query = compileRuleQuery(draft, view)
  for (const kind of detectorKinds) {
    const made = kind.create(rule, query, view, context)
    if (made === undefined) continue
    const detector = withOptions(made, view)
    return reads === 'none' ? detector : overAlerts(detector, reads)
  }
  throw new TrailproofError('INTERNAL', `No detector runs rules of type ${rule.type}.`)
}
