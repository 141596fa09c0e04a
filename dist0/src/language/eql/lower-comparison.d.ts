import type { Expression } from '../expression/expression.ts';
import { type LoweringContext, type Position } from './lowering-context.ts';
import type { EqlComparison } from './tree.ts';
/** Lowers a comparison with a constant. With null it asks for presence; `!=` is the complement of `==`, so it is
 * false when any value of a list is equal, and true when there is none. */
export declare function lowerComparison(tree: EqlComparison, context: LoweringContext, position: Position): Expression;
