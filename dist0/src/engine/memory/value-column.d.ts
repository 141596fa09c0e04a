import type { FieldValue } from '../../language/field-source.ts';
import type { PageStore } from './page-store.ts';
import type { ValuePool } from './value-pool.ts';
/** A growing list of field values that costs 8 bytes each, beside what a pool keeps of texts and lists. */
export declare class ValueColumn {
    #private;
    constructor(store: PageStore, pool: ValuePool);
    push(value: FieldValue): void;
    /** The value at an index; undefined also beyond the end. */
    at(index: number): FieldValue;
}
