import type { EqlFunction } from './eql-function.ts';
/** Functions that calculate; the operators `+ - * / %` are the same functions. */
export declare const arithmeticFunctions: readonly EqlFunction[];
/** The function behind an operator. */
export declare const functionOfOperator: Readonly<Record<'+' | '-' | '*' | '/' | '%', string>>;
