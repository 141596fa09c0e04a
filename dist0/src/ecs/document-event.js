import { unwrapSource } from '../cloudtrail/input/detect-input.js';
import { parseEventTime } from '../cloudtrail/event-time.js';
import { valueAt } from './document-path.js';
/** Makes an event of an ECS document, dotted or nested, bare or as the `_source` of a search hit; undefined when it
 * has no `@timestamp`.
 * @example documentEvent({ _source: { '@timestamp': '2026-03-02T09:00:00.000Z' } }, 0)?.time // 1772442000000 */
export function documentEvent(object, position) {
    const document = unwrapSource(object);
    const time = timeOf(valueAt(document, '@timestamp'));
    if (time === undefined)
        return undefined;
    return { document, position, time, ingested: timeOf(valueAt(document, 'event.ingested')) };
}
/** A date of a document: ISO text or epoch milliseconds. */
export function timeOf(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' ? parseEventTime(value) : undefined;
}
//# sourceMappingURL=document-event.js.map