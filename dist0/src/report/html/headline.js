import { plural } from '../text/plural.js';
import { verifyFailed } from '../verify-failed.js';
/** Says first whether the run is as reviewed, where there is something to review. */
export function headlineOf({ verify, coverage, survey, replay }) {
    if (verify !== undefined)
        return verdictOf(verify);
    if (replay !== undefined) {
        return { tone: 'plain', words: `${plural(replay.alerts.length, 'alert')} raised` };
    }
    if (survey !== undefined) {
        const seen = survey.attacks.filter(({ seenBy }) => seenBy.length > 0).length;
        return { tone: 'plain', words: `${seen} of ${plural(survey.attacks.length, 'attack')} seen` };
    }
    const failed = coverage?.gates.filter(({ holds }) => !holds) ?? [];
    if (failed.length > 0) {
        return { tone: 'bad', words: `${plural(failed.length, 'gate')} failed` };
    }
    const seen = coverage?.techniques.filter(({ seen }) => seen > 0).length ?? 0;
    return { tone: 'plain', words: `${plural(seen, 'technique')} seen` };
}
function verdictOf(report) {
    const isFine = !verifyFailed(report) && report.rules.invalid.length === 0;
    return isFine
        ? { tone: 'good', words: 'Detections are as reviewed' }
        : { tone: 'bad', words: 'Detections are not as reviewed' };
}
//# sourceMappingURL=headline.js.map