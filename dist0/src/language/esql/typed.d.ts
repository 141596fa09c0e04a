import type { Span } from '../../diagnostic/span.ts';
import type { Expression, FunctionDefinition } from '../expression/expression.ts';
import type { FieldValue } from '../field-source.ts';
import { type Possible } from './possible.ts';
import type { Timespan } from './timespan.ts';
import type { EsqlType } from './types.ts';
/** An expression that went through the type check. */
export interface Typed {
    readonly tree: Expression;
    readonly type: EsqlType;
    readonly span: Span;
    /** The value, where it is the same for every row. */
    readonly constant?: {
        readonly value: FieldValue;
    } | undefined;
    /** A span of time stands for no value: DATE_TRUNC and date arithmetic read it here. */
    readonly timespan?: Timespan | undefined;
    readonly possible: Possible;
}
/** A value that stands in the query. */
export declare function constantOf(value: FieldValue, type: EsqlType, span: Span): Typed;
/** A function over its arguments; it is computed here when all of them are constants. */
export declare function callOf(definition: FunctionDefinition, given: readonly Typed[], result: {
    readonly type: EsqlType;
    readonly span: Span;
    readonly strict: boolean;
}): Typed;
/** An expression over others. `strict`: null as soon as one of them is null. */
export declare function derived(given: readonly Typed[], make: (operands: readonly Expression[]) => Expression, result: {
    readonly type: EsqlType;
    readonly span: Span;
    readonly strict: boolean;
}): Typed;
