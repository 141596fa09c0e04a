import type { Span } from '../../diagnostic/span.ts';
import type { Scalar } from '../field-source.ts';
import type { Expression, LiteralNode } from './expression.ts';
/** A constant. */
export declare function literal(value: Scalar | null, span: Span): LiteralNode;
/** The conjunction of some operands; of one, the operand itself; of none, true. */
export declare function allOf(operands: readonly Expression[], span: Span): Expression;
/** The disjunction of some operands; of one, the operand itself; of none, false. */
export declare function anyOf(operands: readonly Expression[], span: Span): Expression;
/** The complement of a predicate. */
export declare function notOf(operand: Expression, span: Span): Expression;
/** A predicate for which unknown is false. */
export declare function isTrueOf(operand: Expression, span: Span): Expression;
