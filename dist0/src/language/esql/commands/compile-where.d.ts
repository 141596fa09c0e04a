import type { PipelineBuilder } from '../pipeline-builder.ts';
import type { WhereCommand } from '../tree.ts';
/** WHERE keeps the rows for which the condition is true. The parts of a conjunction stand for themselves: those that
 * the event alone decides are decided in `match` and give needles, the others wait for the window. */
export declare function compileWhere<E>(command: WhereCommand, builder: PipelineBuilder<E>): void;
