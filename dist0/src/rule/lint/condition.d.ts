import type { Span } from '../../diagnostic/span.ts';
import type { Expression } from '../../language/expression/expression.ts';
/** What a predicate asks, as lint reads it: the same shape for every language. */
export type Condition = {
    readonly kind: 'all' | 'any';
    readonly parts: readonly Condition[];
} | {
    readonly kind: 'not';
    readonly part: Condition;
}
/** `f: *`, `f is not null`. */
 | {
    readonly kind: 'present';
    readonly field: string;
} | TestCondition;
/** Any other test of fields. */
export interface TestCondition {
    readonly kind: 'test';
    readonly fields: readonly string[];
    /** The one field and what it must be like, any of these; undefined where the test is none of that kind. */
    readonly wanted?: {
        readonly field: string;
        readonly values: readonly WantedValue[];
    } | undefined;
    /** True for `!=`. */
    readonly negated: boolean;
    /** True where the test can hold of a missing field, as COALESCE makes it. */
    readonly fillsGaps: boolean;
    readonly span: Span;
}
/** A text or a pattern that a field is compared with. */
export interface WantedValue {
    readonly text: string;
    readonly isPattern: boolean;
    readonly matches: (value: string) => boolean;
    readonly span: Span;
}
/** Reads a predicate.
 * @example conditionOf(tree).kind // 'all' */
export declare function conditionOf(tree: Expression): Condition;
