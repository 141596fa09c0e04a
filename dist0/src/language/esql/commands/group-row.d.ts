import type { LateRow } from '../pipeline-rows.ts';
import type { Output } from './aggregation.ts';
import type { Group } from './group.ts';
interface GroupRowOptions {
    /** The columns of the row, by slot. */
    readonly values: readonly Output['value'][];
    readonly isEager: boolean;
}
/** The row that STATS makes of a group, which knows all rows of the group as its sources. */
export declare function groupRow(group: Group, { values, isEager }: GroupRowOptions): LateRow;
export {};
