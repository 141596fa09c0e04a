import type { Span } from '../../diagnostic/span.ts';
import type { CompareNode, Expression } from '../expression/expression.ts';
import type { Scalar } from '../field-source.ts';
import type { TypedValue } from './lowering-context.ts';
type Operator = Exclude<CompareNode['operator'], '!='>;
/** Lowers `left operator constant` by the type of the left side; undefined when the constant cannot be compared. */
export declare function compareLeaf(left: TypedValue, operator: Operator, { value, span }: {
    value: Scalar;
    span: Span;
}): Expression | undefined;
/** Turns a constant into the type of what it is compared with; only fields convert, as their index does. */
export declare function fitConstant({ node, type }: TypedValue, value: Scalar): Scalar | undefined;
export {};
