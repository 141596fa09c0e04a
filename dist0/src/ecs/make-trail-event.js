import { eventTimeOf } from '../cloudtrail/event-time.js';
/** Sends a record on its way through the rules.
 * @example trailEvent(record, 0, ingestClock(defaultProfile)) */
export function trailEvent(record, position, ingestedAt) {
    const time = eventTimeOf(record);
    return { record, position, time, ingested: ingestedAt(record, time), cache: [] };
}
//# sourceMappingURL=make-trail-event.js.map