import type { FieldValue } from '../../language/field-source.ts';
import { type PageStore } from './page-store.ts';
/** What a pool keeps: texts and lists. Other values need no room beside their cell. */
export type PooledValue = Exclude<FieldValue, number | boolean | undefined>;
/** Where a pool has a value. */
export interface PooledPlace {
    readonly kind: 'known' | 'text' | 'list';
    readonly place: number;
}
/** The values of all columns. Every record brings its own copy of the same ARN: one is kept, until the room for them is
 * full; what comes later is written down each time. */
export declare class ValuePool {
    #private;
    constructor(store: PageStore);
    /** Keeps a value and says where. */
    add(value: PooledValue): PooledPlace;
    at({ kind, place }: PooledPlace): PooledValue;
}
