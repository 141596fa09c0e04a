import type { PipelineBuilder } from '../pipeline-builder.ts';
import type { StatsCommand } from '../tree.ts';
/** STATS … BY: one row a group, of aggregates and group keys. Each row knows all rows of its group as its sources. */
export declare function compileStats<E>(command: StatsCommand, builder: PipelineBuilder<E>): void;
