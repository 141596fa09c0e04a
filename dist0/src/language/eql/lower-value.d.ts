import type { FieldNode } from '../expression/expression.ts';
import type { LoweringContext, TypedValue } from './lowering-context.ts';
import type { EqlExpression, EqlField } from './tree.ts';
/** Lowers an expression whose value is wanted; a predicate here can be null. */
export declare function lowerValue(tree: EqlExpression, context: LoweringContext): TypedValue;
/** Lowers a field that is only asked whether it has a value, which also works for texts without an exact form. */
export declare function lowerPresentField(tree: EqlField, context: LoweringContext): FieldNode;
