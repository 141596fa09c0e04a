import type { FieldValue, Scalar } from '../../field-source.ts';
import type { Accumulator } from '../aggregates.ts';
import type { LateRow, RowReader } from '../pipeline-rows.ts';
import { MemberList } from './member-list.ts';
/** The values of BY that a group's rows share. */
export type GroupKey = readonly (Scalar | undefined)[];
/** What STATS computes over the rows of a group. */
export interface Aggregate {
    readonly start: () => Accumulator;
    readonly value: (row: LateRow) => FieldValue;
    readonly by: ((row: LateRow) => FieldValue) | undefined;
    readonly filter: ((row: LateRow) => boolean | null) | undefined;
    /** The slots of a row that it reads. */
    readonly slots: readonly number[];
}
/** What the expressions of STATS are computed from. */
export interface GroupValues {
    readonly key: GroupKey;
    /** The result of an aggregate, by its place in the command. */
    readonly aggregate: (place: number) => FieldValue;
}
/** Rows that share the values of BY. What is computed over them is kept until a row comes or goes. */
export declare class Group implements GroupValues {
    #private;
    readonly key: GroupKey;
    readonly members: MemberList;
    constructor(key: GroupKey, { aggregates, rows }: {
        readonly aggregates: readonly Aggregate[];
        readonly rows: RowReader;
    });
    add(member: number): void;
    remove(member: number): void;
    aggregate(place: number): FieldValue;
    /** The rows of the input that the group's rows come from, in order. */
    sources(): readonly number[];
}
