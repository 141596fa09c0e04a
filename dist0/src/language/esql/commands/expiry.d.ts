import type { Expression } from '../../expression/expression.ts';
import type { FieldValue } from '../../field-source.ts';
import type { LateRow, OpenGroups, RowReader } from '../pipeline-rows.ts';
/** A condition that a row fulfils until a moment of its own and never again, such as `@timestamp >= NOW() - 7 days`. */
export interface Expiry {
    readonly test: (row: LateRow) => boolean | null;
    /** What is compared with the time: of two rows the one with less expires first. */
    readonly value: (row: LateRow) => FieldValue;
    /** The slots of a row that both read. */
    readonly slots: readonly number[];
}
/** The side of a comparison that the passing of time makes false, if the comparison is of that kind. */
export declare function expiringSide(tree: Expression): Expression | undefined;
/** Groups of the rows that have not expired. */
export declare function expiring(rows: RowReader, expiry: Expiry, groups: ReturnType<OpenGroups>): ReturnType<OpenGroups>;
