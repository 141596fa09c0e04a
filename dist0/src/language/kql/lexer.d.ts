import type { QueryText } from '../../diagnostic/span.ts';
import type { KqlLiteral } from './tree.ts';
/** A literal and where the reading goes on. */
export interface ReadLiteral {
    readonly literal: KqlLiteral;
    readonly end: number;
}
/** True for what KQL counts as white space. */
export declare function isSpace(character: string | undefined): boolean;
/** The end of the white space that begins at an offset. */
export declare function skipSpaces(text: string, from: number): number;
/** The end of ` and ` or ` or `, with the white space on both sides that makes it an operator; undefined if none. */
export declare function readConnective(text: string, from: number, word: 'and' | 'or'): number | undefined;
/** The end of `not` and the white space behind it; undefined if there is none. */
export declare function readNot(text: string, from: number): number | undefined;
/** Reads a field name or value: quoted, or a run of characters that may hold spaces. */
export declare function readLiteral(query: QueryText, from: number): ReadLiteral | undefined;
