import type { Finding } from '../../diagnostic/finding.ts';
import type { Span } from '../../diagnostic/span.ts';
import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
import type { Expression } from '../expression/expression.ts';
import type { FieldSource } from '../field-source.ts';
import type { ValueType } from './value-type.ts';
/** What the lowering of one query carries along. */
export interface LoweringContext {
    readonly fields: FieldSource<never>;
    readonly categoryField: string;
    readonly warnings: Finding[];
}
/** A lowered value and its type. */
export interface TypedValue {
    readonly node: Expression;
    readonly type: ValueType;
}
/** Where a predicate stands: as a filter it is true or false, as a value it can be unknown, which is null. */
export type Position = 'filter' | 'value';
/** Makes a leaf two-valued where it is a filter. */
export declare function settle(leaf: Expression, position: Position): Expression;
/** Warns of a constant that its field cannot hold; such a condition is false. */
export declare function unfit(value: string, { span, reason, context }: {
    span: Span;
    reason: string;
    context: LoweringContext;
}): Expression;
/** Refuses what Elasticsearch's verifier refuses. */
export declare function typeError(message: string, span: Span, hint?: string): TrailproofError;
