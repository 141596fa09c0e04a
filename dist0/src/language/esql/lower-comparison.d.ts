import type { ComparisonSyntax, InSyntax, SyntaxExpression } from './tree.ts';
import { type Typed } from './typed.ts';
type Lower = (expression: SyntaxExpression) => Typed;
/** Checks and lowers `left op right`; several values on a side give null. */
export declare function lowerComparison(expression: ComparisonSyntax, lower: Lower): Typed;
/** Checks and lowers `operand IN (items)`: null as soon as an item is null and none equals. */
export declare function lowerIn(expression: InSyntax, lower: Lower): Typed;
export {};
