import type { Span } from '../../diagnostic/span.ts';
import type { MakeTracer } from '../tracer.ts';
import type { PipelineBuilder } from './pipeline-builder.ts';
/** Accounts for what a pipeline decides about an event by itself: its WHEREs before the first command that needs
 * other rows. All of them are looked at, also behind one that drops the event. */
export declare function eventTracer<E>({ early, notes }: PipelineBuilder<E>, { span }: {
    readonly span: Span;
}): MakeTracer<E>;
