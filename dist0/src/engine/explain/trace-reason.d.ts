import type { QueryText } from '../../diagnostic/span.ts';
import type { PipelineStep } from '../../language/compiled-query.ts';
import type { Reason } from './reason.ts';
/** Says which command of a pipeline dropped a row; undefined when the row came through.
 * @example traceReason(steps, rule.query)?.message // 'n is 3, and "n > 5" drops it' */
export declare function traceReason(steps: readonly PipelineStep[], query: QueryText): Reason | undefined;
