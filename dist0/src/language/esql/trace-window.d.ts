import type { CompiledPipeline } from '../compiled-query.ts';
import type { PipelineBuilder } from './pipeline-builder.ts';
import { type LateRow } from './pipeline-rows.ts';
type Trace = NonNullable<CompiledPipeline<never>['trace']>;
/** Runs the windowed half of a pipeline command by command and follows one of its rows.
 * `start` makes the rows that the first command gets. */
export declare function windowTracer<E>(builder: PipelineBuilder<E>, start: (rows: Parameters<Trace>[0]) => readonly LateRow[]): Trace;
export {};
