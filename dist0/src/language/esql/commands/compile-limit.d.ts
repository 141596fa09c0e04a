import type { PipelineBuilder } from '../pipeline-builder.ts';
import type { LimitCommand } from '../tree.ts';
/** LIMIT: the first rows. */
export declare function compileLimit<E>({ count }: LimitCommand, builder: PipelineBuilder<E>): void;
