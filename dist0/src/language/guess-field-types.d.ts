import type { FieldType } from './field-source.ts';
/** Gives the fields of plain JSON objects the types that Elasticsearch's dynamic mapping would: whole numbers long,
 * others double, ISO dates date, texts keyword; a field of mixed values is keyword.
 * @example guessFieldTypes([{ user: { name: 'eve' }, count: 3 }]) // { 'user.name': 'keyword', count: 'long' } */
export declare function guessFieldTypes(events: Iterable<unknown>): Readonly<Record<string, FieldType>>;
