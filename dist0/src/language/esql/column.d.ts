import type { Span } from '../../diagnostic/span.ts';
import type { Field, FieldValue } from '../field-source.ts';
import type { Possible } from './possible.ts';
import type { Typed } from './typed.ts';
import type { ColumnType } from './types.ts';
/** A column of the rows at some point of the query. */
export interface Column<E> {
    readonly name: string;
    readonly type: ColumnType;
    readonly place: Place<E>;
    readonly possible: Possible;
}
/** Where a column's value is found: in the event, among what was computed from the event alone, or in a row of the window. */
export type Place<E> = {
    readonly kind: 'source';
    readonly field: Field<E> | undefined;
    readonly get: (event: E) => FieldValue;
} | {
    readonly kind: 'early';
    readonly slot: number;
} | {
    readonly kind: 'late';
    readonly slot: number;
};
/** A column as an operand. */
export declare function typedColumn<E>({ name, type, possible }: Column<E>, span: Span): Typed;
