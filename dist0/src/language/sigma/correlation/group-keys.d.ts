import type { FieldValue, Scalar } from '../../field-source.ts';
/** The groups that an event belongs to: one value of each field, lists exploded; none where a field is missing. */
export declare function groupKeys(values: readonly FieldValue[]): readonly (readonly Scalar[])[];
