import type { PipelineBuilder } from '../pipeline-builder.ts';
import type { SortCommand } from '../tree.ts';
/** SORT: stable. Of several values the least counts upwards, the greatest downwards. */
export declare function compileSort<E>(command: SortCommand, builder: PipelineBuilder<E>): void;
