import type { SourceText, Span } from '../diagnostic/span.ts';
/** A path into a JSON value: keys and indexes. */
export type JsonPath = readonly (string | number)[];
/** Finds where the value at a path stands in a JSON text; the nearest enclosing value if it is missing.
 * @throws TrailproofError GOLDEN_INVALID where the text is no JSON
 * @example placeOf({ name: 'g.json', text: '{"a":[1]}' }, ['a', 0]) // start 6, end 7 */
export declare function placeOf(source: SourceText, path: JsonPath): Span;
