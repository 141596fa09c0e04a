import type { FieldValue, Scalar } from './field-source.ts';
/** The values of a field as a list.
 * @example itemsOf('a') // ['a'] */
export declare function itemsOf(value: FieldValue): readonly Scalar[];
/** Values as a field holds them: none, one, or several.
 * @example packed(['a', undefined]) // 'a' */
export declare function packed(values: readonly (Scalar | undefined)[]): FieldValue;
