import type { Span } from '../../diagnostic/span.ts';
import type { ArithmeticSyntax, SyntaxExpression } from './tree.ts';
import { type Typed } from './typed.ts';
import { type EsqlType } from './types.ts';
/** Checks and lowers `left op right` over numbers, or a date and a span of time. */
export declare function lowerArithmetic(expression: ArithmeticSyntax, lower: (expression: SyntaxExpression) => Typed): Typed;
/** Checks and lowers `-x`. */
export declare function lowerNegate(operand: Typed, span: Span): Typed;
/** A computed number in its type: whole types cut the fraction, and what does not fit is null. */
export declare function withinType(value: number, type: EsqlType): number | undefined;
