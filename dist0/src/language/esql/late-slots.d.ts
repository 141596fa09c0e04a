import type { FieldValue } from '../field-source.ts';
import type { Column, Place } from './column.ts';
import { type EarlyRow } from './pipeline-rows.ts';
/** A value that `match` hands over, with the slot of the window's rows that it goes to. */
export interface CarriedValue<E> {
    readonly get: (row: EarlyRow<E>) => FieldValue;
    readonly slot: number;
}
/** Where the columns of the window's rows stand. What the event knows is carried over when a column is first read. */
export declare class LateSlots<E> {
    #private;
    newPlace(): Place<E> & {
        readonly kind: 'late';
    };
    /** Begins rows of a new shape, which hold nothing of the old ones. */
    restart(): void;
    /** The slot at which a column stands. */
    of({ place }: Column<E>): number;
    /** What a step reads while it is compiled, beside what it gives. */
    readBy<T>(compile: () => T): {
        readonly compiled: T;
        readonly slots: readonly number[];
    };
    /** The values of a row in the order of its columns. */
    carried(): readonly CarriedValue<E>[];
}
