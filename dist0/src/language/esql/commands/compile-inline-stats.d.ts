import type { PipelineBuilder } from '../pipeline-builder.ts';
import type { InlineStatsCommand } from '../tree.ts';
/** INLINE STATS: what STATS computes over a group becomes columns of each of its rows; the keys move to the end.
 * A row with several values in a key finds no group of its own, so its new columns are null. */
export declare function compileInlineStats<E>(command: InlineStatsCommand, builder: PipelineBuilder<E>): void;
