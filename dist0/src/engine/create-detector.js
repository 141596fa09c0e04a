import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { compileRuleQuery, draftOf } from '../rule/compile-rule-query.js';
import { alertsRead } from '../rule/patterns-of.js';
import { alertFieldSource } from './alerts/alert-field-source.js';
import { overAlerts } from './alerts/over-alerts.js';
import { eqlKind } from './kinds/eql-kind.js';
import { esqlKind } from './kinds/esql-kind.js';
import { newTermsKind } from './kinds/new-terms-kind.js';
import { queryKind } from './kinds/query-kind.js';
import { searchKind } from './kinds/search-kind.js';
import { sigmaCorrelationKind } from './kinds/sigma-correlation-kind.js';
import { sigmaKind } from './kinds/sigma-kind.js';
import { threatMatchKind } from './kinds/threat-match-kind.js';
import { thresholdKind } from './kinds/threshold-kind.js';
import { withOptions } from './with-options.js';
/** Every kind of detector there is. */
export const detectorKinds = [
    queryKind,
    eqlKind,
    searchKind,
    esqlKind,
    thresholdKind,
    newTermsKind,
    threatMatchKind,
    sigmaKind,
    sigmaCorrelationKind,
];
/** Makes the running form of a rule for a view of events.
 * @example createDetector(rule, ecsFieldSource(defaultProfile))
 * @throws TrailproofError as the query's language does, at the place in the rule's file; THREAT_MATCH_UNSUPPORTED and
 * EXCEPTIONS_UNSUPPORTED where the rule needs a file that was not given */
export function createDetector(rule, fields, context = {}) {
    const draft = draftOf(rule);
    const reads = alertsRead(draft);
    const view = reads === 'none' ? fields : alertFieldSource(fields);
    const query = compileRuleQuery(draft, view);
    for (const kind of detectorKinds) {
        const made = kind.create(rule, query, view, context);
        if (made === undefined)
            continue;
        const detector = withOptions(made, view);
        return reads === 'none' ? detector : overAlerts(detector, reads);
    }
    throw new TrailproofError('INTERNAL', `No detector runs rules of type ${rule.type}.`);
}
//# sourceMappingURL=create-detector.js.map