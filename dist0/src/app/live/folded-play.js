import { ingestClock } from '../../ecs/ingest-clock.js';
import { trailEvent } from '../../ecs/make-trail-event.js';
import { foldAll } from '../../engine/fold-all.js';
import { matchAll } from '../../engine/match-all.js';
import { caseNaming } from '../../golden/case-naming.js';
import { matchRecords } from '../../live/collect/match-records.js';
/** Folds the records of a play in memory, in the names that `fromRun` gives them. */
export function foldedPlay({ entries, records }, synthetic, options) {
    const { profile } = options.settings;
    const played = { ...synthetic, records: matchRecords(entries, records, options).records };
    const naming = caseNaming(played);
    const clock = ingestClock(profile);
    const events = played.records.map(({ record }, at) => trailEvent(record, at, clock));
    const hits = matchAll(events, options.detectors);
    const { alerts } = foldAll(hits, { phase: profile.phase, wholeHistory: true });
    return {
        alerts,
        stepsOf: (alert) => [...new Set(alert.events.map((event) => plainStep(naming.stepOf(event))))],
        isJudged: (alert) => alert.events.some(naming.isJudged),
    };
}
/** Steps of the world and of the undo say so themselves. */
const plainStep = (step) => step.replace(/^(?:before|undo)\//, '');
//# sourceMappingURL=folded-play.js.map