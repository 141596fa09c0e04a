import type { FieldSource, FieldType } from './field-source.ts';
/** Reads plain JSON objects as events: dotted keys and nested objects are the same field, arrays are several values,
 * null is nothing. Only the fields of `types` are mapped; values take the form of their type, and those that cannot
 * are not there.
 * @example jsonFieldSource({ 'user.name': 'keyword' }).resolve('user.name')?.get({ user: { name: 'eve' } }) // 'eve' */
export declare function jsonFieldSource(types: Readonly<Record<string, FieldType>>): FieldSource<unknown>;
