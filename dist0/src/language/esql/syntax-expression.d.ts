import type { Span } from '../../diagnostic/span.ts';
import type { Scalar } from '../field-source.ts';
/** An expression as it was written. */
export type SyntaxExpression = LiteralSyntax | ListSyntax | TimespanSyntax | ColumnSyntax | CallSyntax | CastSyntax | NegateSyntax | ArithmeticSyntax | ComparisonSyntax | InSyntax | LikeSyntax | IsNullSyntax | NotSyntax | AndSyntax | OrSyntax | MatchSyntax;
interface Node {
    readonly span: Span;
}
export type LiteralType = 'null' | 'boolean' | 'integer' | 'long' | 'double' | 'keyword';
export interface LiteralSyntax extends Node {
    readonly kind: 'literal';
    readonly value: Scalar | null;
    readonly type: LiteralType;
}
/** `[1, 2, 3]`: a value that is several. */
export interface ListSyntax extends Node {
    readonly kind: 'list';
    readonly items: readonly LiteralSyntax[];
}
/** `5 minutes`: only beside a date, or where a function wants a span of time. */
export interface TimespanSyntax extends Node {
    readonly kind: 'timespan';
    readonly count: number;
    readonly unit: string;
}
export interface ColumnSyntax extends Node {
    readonly kind: 'column';
    readonly name: string;
}
/** A function call; `name` is in lower case, `star` is the asterisk of `COUNT(*)`. */
export interface CallSyntax extends Node {
    readonly kind: 'call';
    readonly name: string;
    readonly nameSpan: Span;
    readonly star: boolean;
    readonly arguments: readonly SyntaxExpression[];
    /** The map behind the arguments: `match(f, "x", { "fuzziness": 1 })`. */
    readonly options?: readonly OptionSyntax[] | undefined;
}
export interface OptionSyntax extends Node {
    readonly name: string;
    readonly value: LiteralSyntax;
}
/** `field : "text"`: full-text search. */
export interface MatchSyntax extends Node {
    readonly kind: 'match';
    readonly operand: SyntaxExpression;
    readonly query: SyntaxExpression;
}
export interface CastSyntax extends Node {
    readonly kind: 'cast';
    readonly operand: SyntaxExpression;
    readonly type: string;
    readonly typeSpan: Span;
}
export interface NegateSyntax extends Node {
    readonly kind: 'negate';
    readonly operand: SyntaxExpression;
}
export interface ArithmeticSyntax extends Node {
    readonly kind: 'arithmetic';
    readonly operator: '+' | '-' | '*' | '/' | '%';
    readonly left: SyntaxExpression;
    readonly right: SyntaxExpression;
}
export interface ComparisonSyntax extends Node {
    readonly kind: 'comparison';
    readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=';
    readonly left: SyntaxExpression;
    readonly right: SyntaxExpression;
}
export interface InSyntax extends Node {
    readonly kind: 'in';
    readonly operand: SyntaxExpression;
    readonly items: readonly SyntaxExpression[];
}
/** `x LIKE "a*"`, `x RLIKE ("a.*", "b")`; `list` tells the parenthesised form. */
export interface LikeSyntax extends Node {
    readonly kind: 'like';
    readonly syntax: 'like' | 'rlike';
    readonly operand: SyntaxExpression;
    readonly patterns: readonly LiteralSyntax[];
    readonly list: boolean;
}
export interface IsNullSyntax extends Node {
    readonly kind: 'isNull';
    readonly operand: SyntaxExpression;
    readonly negated: boolean;
}
export interface NotSyntax extends Node {
    readonly kind: 'not';
    readonly operand: SyntaxExpression;
}
export interface AndSyntax extends Node {
    readonly kind: 'and';
    readonly operands: readonly SyntaxExpression[];
}
export interface OrSyntax extends Node {
    readonly kind: 'or';
    readonly operands: readonly SyntaxExpression[];
}
export {};
