import type { Expression } from '../expression/expression.ts';
import { type LoweringContext, type Position } from './lowering-context.ts';
import type { EqlMatch } from './tree.ts';
/** Lowers `operand : patterns`, `like` and `regex`: whole texts, one pattern suffices. A `:` on anything but text is
 * an equality. */
export declare function lowerMatch(tree: EqlMatch, context: LoweringContext, position: Position): Expression;
