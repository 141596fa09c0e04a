import type { LiteralSyntax } from './tree.ts';
import type { TokenReader } from './token-reader.ts';
/** Parses null, true, false, a number or a string; the reader must stand before one of them. */
export declare function parseLiteral(reader: TokenReader): LiteralSyntax;
/** True before what `parseLiteral` takes. */
export declare function atLiteral(reader: TokenReader): boolean;
