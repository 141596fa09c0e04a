import type { JsonObject } from '../record.ts';
/** Writes objects as NDJSON: one a line, keys in their own order, in pieces of at least 64 KiB.
 * @example for (const piece of ndjson(records)) output.write(piece) */
export declare function ndjson(objects: Iterable<JsonObject>): Generator<string>;
