import type { Span } from '../../diagnostic/span.ts';
import type { Duration } from '../../time/duration.ts';
/** An EQL query as it was written: events, a sequence or a sample, and the pipes behind it. */
export interface EqlStatement {
    readonly query: EqlEventQuery | EqlSequence | EqlSample;
    readonly pipes: readonly EqlPipe[];
    readonly span: Span;
}
export interface EqlEventQuery {
    readonly kind: 'event';
    readonly filter: EqlEventFilter;
    readonly span: Span;
}
/** `category where condition`; no category stands for `any`. */
export interface EqlEventFilter {
    readonly category: string | undefined;
    readonly condition: EqlExpression;
    readonly span: Span;
}
/** Stages that events of equal keys pass in order, the whole within `maxSpan`. */
export interface EqlSequence {
    readonly kind: 'sequence';
    readonly keys: readonly EqlField[];
    readonly maxSpan: Duration | undefined;
    readonly stages: readonly EqlStage[];
    readonly until: EqlStage | undefined;
    readonly span: Span;
}
/** Events of equal keys in any order. */
export interface EqlSample {
    readonly kind: 'sample';
    readonly keys: readonly EqlField[];
    readonly stages: readonly EqlStage[];
    readonly span: Span;
}
/** `[filter] by keys with runs=n`; a missing stage is written `![filter]`. */
export interface EqlStage {
    readonly filter: EqlEventFilter;
    readonly keys: readonly EqlField[];
    readonly runs: number;
    readonly missing: boolean;
    readonly span: Span;
}
/** `| head 5` keeps the first matches, `| tail 5` the last. */
export interface EqlPipe {
    readonly name: 'head' | 'tail';
    readonly count: number;
    readonly span: Span;
}
export type EqlExpression = EqlLiteral | EqlField | EqlCall | EqlComparison | EqlMembership | EqlMatch | {
    readonly kind: 'sign';
    readonly operator: '+' | '-';
    readonly operand: EqlExpression;
    readonly span: Span;
} | {
    readonly kind: 'arithmetic';
    readonly operator: '+' | '-' | '*' | '/' | '%';
    readonly left: EqlExpression;
    readonly right: EqlExpression;
    readonly span: Span;
} | {
    readonly kind: 'and' | 'or';
    readonly operands: readonly EqlExpression[];
    readonly span: Span;
} | {
    readonly kind: 'not';
    readonly operand: EqlExpression;
    readonly span: Span;
};
export interface EqlLiteral {
    readonly kind: 'literal';
    readonly value: string | number | boolean | null;
    /** A number written with a point or an exponent, which makes divisions fractional. */
    readonly decimal: boolean;
    readonly span: Span;
}
export interface EqlField {
    readonly kind: 'field';
    readonly name: string;
    readonly optional: boolean;
    readonly span: Span;
}
/** A function; `~` behind its name makes it ignore case. */
export interface EqlCall {
    readonly kind: 'call';
    readonly name: string;
    readonly ignoreCase: boolean;
    readonly arguments: readonly EqlExpression[];
    readonly span: Span;
}
export interface EqlComparison {
    readonly kind: 'comparison';
    readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=';
    readonly left: EqlExpression;
    readonly right: EqlExpression;
    readonly span: Span;
}
export interface EqlMembership {
    readonly kind: 'membership';
    readonly operand: EqlExpression;
    readonly items: readonly EqlExpression[];
    readonly negated: boolean;
    readonly ignoreCase: boolean;
    readonly span: Span;
}
export interface EqlMatch {
    readonly kind: 'match';
    readonly operator: ':' | 'like' | 'like~' | 'regex' | 'regex~';
    readonly operand: EqlExpression;
    readonly patterns: readonly EqlLiteral[];
    readonly span: Span;
}
