import type { JsonObject } from '../cloudtrail/record.ts';
import type { Profile } from './profile.ts';
import type { TrailEvent } from './trail-event.ts';
/** Makes the writer of whole documents under a profile: nested, keys in the order of their names.
 * @example documentWriter(defaultProfile)(event) // { '@timestamp': '2026-03-02T09:00:00.000Z', … } */
export declare function documentWriter(profile: Profile): (event: TrailEvent) => JsonObject;
/** One document of a record; `documentWriter` is faster for many.
 * @example toDocument(event, defaultProfile) */
export declare function toDocument(event: TrailEvent, profile: Profile): JsonObject;
