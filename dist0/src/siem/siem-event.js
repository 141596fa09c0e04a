import { momentAt, textAt } from './siem-hit.js';
/** Reads a document as the record of a call; undefined where it has no eventID or no time. */
export function siemEvent({ id, source }, call) {
    const eventId = textAt(source, 'event.id');
    const at = momentAt(source, '@timestamp');
    if (eventId === undefined || at === undefined)
        return undefined;
    const created = momentAt(source, 'event.created');
    const ingested = momentAt(source, 'event.ingested');
    return { eventId, documentId: id, call, at, created, ingested, document: source };
}
//# sourceMappingURL=siem-event.js.map