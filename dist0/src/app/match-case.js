import { ingestClock } from '../ecs/ingest-clock.js';
import { trailEvent } from '../ecs/make-trail-event.js';
import { foldAll } from '../engine/fold-all.js';
import { matchAll } from '../engine/match-all.js';
/** Sends the records of a played case past the rules. Undo is played after judging, so its records are left out. */
export function matchCase(played, options) {
    const clock = ingestClock(options.profile);
    const events = played.records
        .filter(({ phase }) => phase !== 'undo')
        .map(({ record }, position) => trailEvent(record, position, clock));
    // Without needles: over the few records of a case their index saves nothing that was measured.
    const hits = matchAll(events, options.detectors);
    return { events, fold: (phase) => foldAll(hits, { phase, wholeHistory: true }).alerts };
}
//# sourceMappingURL=match-case.js.map