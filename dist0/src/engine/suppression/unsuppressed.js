import { maxSignalsReason } from '../explain/reason.js';
import { tooManySignals } from '../fold-warnings.js';
/** Every candidate becomes an alert, up to the rule's max_signals a run. */
export function unsuppressed(rule, warn) {
    return {
        admit: (_run, candidates) => {
            if (candidates.length > rule.maxSignals)
                warn(tooManySignals(rule));
            const admitted = candidates.slice(0, rule.maxSignals);
            return admitted.map((candidate) => ({ candidate, draft: candidate.draft }));
        },
        explain: () => maxSignalsReason(rule.maxSignals),
    };
}
//# sourceMappingURL=unsuppressed.js.map