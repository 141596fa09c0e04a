import type { Expression } from '../expression/expression.ts';
import { type LoweringContext, type Position } from './lowering-context.ts';
import type { EqlMembership } from './tree.ts';
/** Lowers `operand in (constants)`. */
export declare function lowerMembership(tree: EqlMembership, context: LoweringContext, position: Position): Expression;
