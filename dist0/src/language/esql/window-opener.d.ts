import type { PipelineWindow, RowStore } from '../compiled-query.ts';
import type { Column } from './column.ts';
import type { PipelineBuilder } from './pipeline-builder.ts';
interface Result<E> {
    readonly columns: readonly Column<E>[];
    /** Where the columns stand in the rows that are left. */
    readonly slots: readonly number[];
    /** ROW makes its one row itself. */
    readonly isRow: boolean;
}
/** Makes the windowed half of a pipeline that is compiled: windows over rows of a store. */
export declare function windowOpener<E>(builder: PipelineBuilder<E>, result: Result<E>): (store: RowStore) => PipelineWindow;
export {};
