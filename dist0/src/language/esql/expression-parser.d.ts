import type { SyntaxExpression } from './tree.ts';
import type { TokenReader } from './token-reader.ts';
/** Parses an expression; loosest first: OR, AND, NOT, IS NULL / IN / LIKE / RLIKE, comparisons, + -, * / %, a leading sign, ::. */
export declare function parseExpression(reader: TokenReader): SyntaxExpression;
