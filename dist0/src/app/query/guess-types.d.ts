import type { JsonObject } from '../../cloudtrail/record.ts';
import type { FieldTypes } from './field-types.ts';
/** Guesses the types of fields from their values, as Elasticsearch's dynamic mapping does: the first value decides;
 * text is a keyword, or a date where it looks like one; whole numbers are long.
 * @example guessTypes([{ user: { name: 'eve' }, n: 1 }]) // { 'user.name': 'keyword', n: 'long' } */
export declare function guessTypes(objects: Iterable<JsonObject>): FieldTypes;
