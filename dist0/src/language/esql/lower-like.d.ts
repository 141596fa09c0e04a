import type { LikeSyntax, SyntaxExpression } from './tree.ts';
import { type Typed } from './typed.ts';
/** Checks and lowers LIKE and RLIKE: the whole value, case-sensitive; of a list one pattern suffices.
 * @throws TrailproofError ESQL_TYPE, PATTERN_INVALID, PATTERN_UNSUPPORTED */
export declare function lowerLike(expression: LikeSyntax, lower: (expression: SyntaxExpression) => Typed): Typed;
