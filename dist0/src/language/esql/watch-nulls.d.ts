import type { Span } from '../../diagnostic/span.ts';
import type { Expression } from '../expression/expression.ts';
/** Why an expression had no value although its operands had: Elasticsearch answers null and warns. */
export type NullReason = 'several values' | 'division by zero' | 'no result';
/** Hears of each null that comes of other things than null, with the place of its expression. */
export type OnNull = (span: Span, reason: NullReason) => void;
/** The same expression, which tells of its nulls while it is evaluated. It is slower: explaining uses it, replaying not. */
export declare function watchNulls(tree: Expression, onNull: OnNull): Expression;
