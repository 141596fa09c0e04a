import type { Json, JsonObject } from '../cloudtrail/record.ts';
import type { Instant } from '../time/duration.ts';
/** An ECS document on its way through the rules. */
export interface DocumentEvent {
    readonly document: JsonObject;
    /** The order in which the source gave it. */
    readonly position: number;
    /** `@timestamp` in epoch milliseconds. */
    readonly time: Instant;
    /** event.ingested, where the document has it. */
    readonly ingested: Instant | undefined;
}
/** Makes an event of an ECS document, dotted or nested, bare or as the `_source` of a search hit; undefined when it
 * has no `@timestamp`.
 * @example documentEvent({ _source: { '@timestamp': '2026-03-02T09:00:00.000Z' } }, 0)?.time // 1772442000000 */
export declare function documentEvent(object: JsonObject, position: number): DocumentEvent | undefined;
/** A date of a document: ISO text or epoch milliseconds. */
export declare function timeOf(value: Json | undefined): Instant | undefined;
