import type { Finding } from '../../../diagnostic/finding.ts';
import type { FieldUse } from '../../compiled-query.ts';
import type { FieldSource, FieldValue } from '../../field-source.ts';
import type { EqlField } from '../tree.ts';
interface KeyedFilter {
    readonly keys: readonly EqlField[];
}
/** The join keys of some filters: a column for each field. */
export interface JoinColumns<E> {
    /** The values of an event, in the order of columns. */
    readonly valuesOf: (event: E) => readonly FieldValue[];
    /** The columns of each filter's keys. */
    readonly places: readonly (readonly number[])[];
    /** The columns that must have a value for an event to count for a filter. */
    readonly required: readonly (readonly number[])[];
    readonly fields: readonly FieldUse[];
    readonly warnings: readonly Finding[];
}
/** Resolves the join keys of filters; keys of one place must have comparable types.
 * @throws TrailproofError EQL_TYPE, EQL_FIELD_TYPE */
export declare function joinColumns<E>(filters: readonly KeyedFilter[], fields: FieldSource<E>): JoinColumns<E>;
export {};
