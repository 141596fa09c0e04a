import type { Span } from '../../diagnostic/span.ts';
/** A KQL query as it was written. Lists of values are spread: `f:(a or b)` is `f:a or f:b`. */
export type KqlNode = KqlEverything | KqlIs | KqlRange | KqlNested | {
    readonly kind: 'and' | 'or';
    readonly operands: readonly KqlNode[];
    readonly span: Span;
} | {
    readonly kind: 'not';
    readonly operand: KqlNode;
    readonly span: Span;
};
/** An empty query. */
export interface KqlEverything {
    readonly kind: 'everything';
    readonly span: Span;
}
/** `field: value`, or a bare value over all fields. */
export interface KqlIs {
    readonly kind: 'is';
    readonly field: KqlLiteral | undefined;
    readonly value: KqlLiteral;
    readonly span: Span;
}
export interface KqlRange {
    readonly kind: 'range';
    readonly field: KqlLiteral;
    readonly operator: '<' | '<=' | '>' | '>=';
    readonly value: KqlLiteral;
    readonly span: Span;
}
/** `field: { query }`: one object of a nested field fulfils the query. */
export interface KqlNested {
    readonly kind: 'nested';
    readonly field: KqlLiteral;
    readonly operand: KqlNode;
    readonly span: Span;
}
/** A field name or a value. */
export type KqlLiteral = 
/** Plain text; a quoted one is a phrase on text fields. */
{
    readonly kind: 'text';
    readonly text: string;
    readonly quoted: boolean;
    readonly span: Span;
}
/** Text with wildcards: the pieces between the stars, so always two or more. */
 | {
    readonly kind: 'wildcard';
    readonly pieces: readonly string[];
    readonly span: Span;
}
/** An unquoted `true`, `false` or `null`. */
 | {
    readonly kind: 'constant';
    readonly value: boolean | null;
    readonly span: Span;
};
