import type { FieldValue } from '../../field-source.ts';
import { type Column } from '../column.ts';
import type { PipelineBuilder } from '../pipeline-builder.ts';
import { type LateRow, type RowReader } from '../pipeline-rows.ts';
import { type Possible } from '../possible.ts';
import type { StatsCommand } from '../tree.ts';
import type { ColumnType } from '../types.ts';
import type { Group, GroupValues } from './group.ts';
import { GroupTable } from './group-table.ts';
/** The groups of STATS and what is computed over each. */
export interface Aggregation<E> {
    /** The columns of BY. */
    readonly groups: readonly Column<E>[];
    readonly outputs: readonly Output[];
    /** False where NOW() decides what group a row belongs to or what it counts for. */
    readonly isLasting: boolean;
    /** An empty table of groups over rows that come and go. */
    readonly open: (rows: RowReader) => GroupTable;
}
/** Compiles the aggregates and the keys of STATS, which INLINE STATS shares. From here on other rows decide.
 * @throws TrailproofError as expressions do, and ESQL_COLUMN_UNKNOWN for a column that is neither key nor aggregated */
export declare function compileAggregation<E>(command: Pick<StatsCommand, 'aggregates' | 'groups' | 'span'>, builder: PipelineBuilder<E>): Aggregation<E>;
/** The groups of rows that are there as objects. */
export declare function groupsOf<E>({ open }: Pick<Aggregation<E>, 'open'>, rows: readonly LateRow[]): readonly Group[];
/** A column that STATS gives. */
export interface Output {
    readonly name: string;
    readonly type: ColumnType;
    readonly possible: Possible;
    readonly value: (group: GroupValues) => FieldValue;
}
