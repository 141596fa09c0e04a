import type { Expression } from '../expression/expression.ts';
import { type LoweringContext, type Position } from './lowering-context.ts';
import type { EqlExpression } from './tree.ts';
/** Lowers an expression that must be true or false. As a filter each leaf is two-valued, so that `not` is the
 * complement and events without the field are in it. */
export declare function lowerPredicate(tree: EqlExpression, context: LoweringContext, position: Position): Expression;
