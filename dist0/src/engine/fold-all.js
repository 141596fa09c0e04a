import { AlertRounds } from './alerts/alert-rounds.js';
import { DetectorFold } from './detector-fold.js';
import { compareAlerts } from './finish-alert.js';
import { ruleFinding } from './rule-finding.js';
/** Runs the rules on their schedule over the hits. The same hits can be folded again under another phase.
 * @example foldAll(hits, { phase: 30_000 }).alerts */
export function foldAll(hits, options) {
    const logStart = options.wholeHistory === true ? undefined : hits.logStart;
    const alerts = [];
    const warnings = [];
    const { phase } = options;
    const rounds = roundsOf(hits, phase);
    hits.detectors.forEach((detector, place) => {
        const columns = hits.columns[place];
        const fold = new DetectorFold(detector, columns, { phase, onDraft: rounds?.takeDraft });
        for (let hit = 0; hit < columns.length; hit += 1)
            fold.add(hit);
        for (const alert of fold.advance(Number.POSITIVE_INFINITY, logStart))
            alerts.push(alert);
        for (const warning of fold.warnings)
            warnings.push(ruleFinding(warning, detector.rule));
    });
    if (rounds !== undefined) {
        alerts.push(...rounds.advance(Number.POSITIVE_INFINITY, logStart));
        warnings.push(...rounds.warnings);
    }
    return { alerts: alerts.sort(compareAlerts), warnings };
}
/** The rules that read alerts go through their runs after all others, whose alerts differ from phase to phase. */
function roundsOf({ overAlerts }, phase) {
    if (overAlerts === undefined)
        return undefined;
    const rounds = new AlertRounds(overAlerts.detectors, phase);
    for (const { event, isHistory } of overAlerts.events)
        rounds.takeEvent(event, isHistory);
    return rounds;
}
//# sourceMappingURL=fold-all.js.map