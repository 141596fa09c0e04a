import type { FieldSource } from '../field-source.ts';
import type { MakeTracer } from '../tracer.ts';
import type { Expression } from './expression.ts';
/** Makes a predicate account for itself. It is compiled when it is first asked.
 * @example tracerOf(tree, fields)({ query, weightOf: () => 1 }).clauseOf(event).result */
export declare function tracerOf<E>(tree: Expression, fields: FieldSource<E>): MakeTracer<E>;
