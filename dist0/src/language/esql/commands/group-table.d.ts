import type { FieldValue } from '../../field-source.ts';
import type { LateRow, RowReader } from '../pipeline-rows.ts';
import { Group, type Aggregate } from './group.ts';
/** How STATS groups rows and what it computes over them. */
export interface GroupPlan {
    readonly keys: readonly ((row: LateRow) => FieldValue)[];
    /** The slots of a row that its keys are read from. */
    readonly keySlots: readonly number[];
    readonly aggregates: readonly Aggregate[];
}
/** The groups of rows that come and go. Null is a group; a row with several values in a key is in the group of each,
 * over several keys in each combination. Without keys there is one group, also of nothing. */
export declare class GroupTable {
    #private;
    constructor(plan: GroupPlan, rows: RowReader);
    enter(row: number): void;
    /** Takes a row away that has entered. */
    leave(row: number): void;
    /** The groups in the order in which a walk over the rows meets them. */
    groups(): readonly Group[];
}
