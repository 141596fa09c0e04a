import type { PipelineBuilder } from '../pipeline-builder.ts';
import type { MvExpandCommand } from '../tree.ts';
/** MV_EXPAND: one row a value; a row without a value stays. Only the column itself belongs to the window from there: what
 * other columns decide, they decide alike for all rows of an event, before or after. */
export declare function compileMvExpand<E>({ name }: MvExpandCommand, builder: PipelineBuilder<E>): void;
