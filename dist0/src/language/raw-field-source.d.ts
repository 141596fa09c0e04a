import type { FieldSource } from './field-source.ts';
/** How a log's events are read. */
export interface RawOptions<E> {
    /** The JSON object that the log has of an event. */
    readonly recordOf: (event: E) => unknown;
    /** Keys at the top whose value is always text: needles come from them. */
    readonly verbatim?: readonly string[] | undefined;
}
/** Reads events as their log wrote them: every name is a field, dotted or nested, lists on the way are transparent,
 * numbers and booleans are their text, objects their JSON; `*` gives the texts of all values. Null is no value, yet the
 * field is there.
 * @example rawFieldSource({ recordOf: (event) => event }).resolve('userIdentity.type')?.get({ userIdentity: { type: 'Root' } }) // 'Root' */
export declare function rawFieldSource<E>({ recordOf, verbatim }: RawOptions<E>): FieldSource<E>;
