import type { TokenReader } from './token-reader.ts';
import type { EqlExpression } from './tree.ts';
/** Parses an expression; loosest first: or, and, not, comparison, sum, product, sign, `in` and `:` on a primary. */
export declare function parseExpression(reader: TokenReader): EqlExpression;
