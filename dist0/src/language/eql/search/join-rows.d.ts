import type { TimedRow } from '../../compiled-search.ts';
import { type JoinKey } from './join-key.ts';
/** The rows of a window as the stages see them: who may fill which stage, and under which keys. */
export interface JoinRows {
    readonly length: number;
    readonly timeOf: (row: number) => number;
    /** The filters, numbered as they are written, that the event of a row fulfils. */
    readonly filtersOf: (row: number) => readonly number[];
    readonly keysOf: (row: number, filter: number) => readonly JoinKey[];
}
/** Reads rows whose first column numbers filters; `keyColumns` gives the columns of each filter's keys. */
export declare function joinRows(rows: readonly TimedRow[], keyColumns: readonly (readonly number[])[]): JoinRows;
