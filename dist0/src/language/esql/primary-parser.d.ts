import type { SyntaxExpression } from './tree.ts';
import type { TokenReader } from './token-reader.ts';
type ParseExpression = (reader: TokenReader) => SyntaxExpression;
/** Parses a literal, a list, a column, a call or a parenthesised expression, with the casts behind it. */
export declare function parsePrimary(reader: TokenReader, parseExpression: ParseExpression): SyntaxExpression;
export {};
