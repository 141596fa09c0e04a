import type { SyntaxExpression } from './tree.ts';
/** Writes an expression so that parsing it gives the same tree again. */
export declare function printExpression(expression: SyntaxExpression): string;
/** Writes a name with backticks where it needs them.
 * @example printName('COUNT(*)') // '`COUNT(*)`' */
export declare function printName(name: string): string;
/** Writes a text as a string literal. */
export declare function printString(text: string): string;
/** Writes an expression where only a value or a call may stand: the rest goes into parentheses. */
export declare function printPrimary(expression: SyntaxExpression): string;
