import type { TokenReader } from './token-reader.ts';
import type { DissectCommand, GrokCommand } from './tree.ts';
/** Parses what follows DISSECT: a text, a pattern, and how appended values are joined. */
export declare function parseDissect(reader: TokenReader, start: number): DissectCommand;
/** Parses what follows GROK: a text and one pattern or more. */
export declare function parseGrok(reader: TokenReader, start: number): GrokCommand;
