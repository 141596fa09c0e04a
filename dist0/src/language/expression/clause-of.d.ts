import type { QueryText } from '../../diagnostic/span.ts';
import type { Clause, MetValue } from '../tracer.ts';
import { type FieldMet, type Trace } from './trace.ts';
/** Writes a trace as clauses in the author's words: what the author wrote as one condition is one clause, however
 * many nodes it was lowered to.
 * @example clauseOf(compileTrace(tree, fields)(event), query).parts.map(({ text, result }) => [text, result]) */
export declare function clauseOf(trace: Trace, query: QueryText | undefined): Clause;
/** A value as it is shown: nothing as null, dates as ISO text. */
export declare function shown({ value, type }: Pick<FieldMet, 'value' | 'type'>): MetValue['value'];
