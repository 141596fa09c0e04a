import type { Span } from '../../diagnostic/span.ts';
import type { Glob } from '../lucene/glob.ts';
/** The `detection` of a Sigma rule, checked. Plain data. */
export interface SigmaDetection {
    readonly selections: readonly SigmaSelection[];
    readonly condition: SigmaCondition;
    readonly span: Span;
}
/** A search identifier. */
export interface SigmaSelection {
    readonly name: string;
    readonly search: SigmaSearch;
    readonly span: Span;
}
/** What a search identifier asks of an event: maps are `all`, lists are `any`. */
export type SigmaSearch = {
    readonly kind: 'all' | 'any';
    readonly parts: readonly SigmaSearch[];
    readonly span: Span;
} | SigmaItem;
/** A field, or the whole event (keywords), with the values that are looked for. */
export interface SigmaItem {
    readonly kind: 'item';
    /** Undefined for keywords: any value of the event. */
    readonly field: string | undefined;
    readonly link: 'any' | 'all';
    readonly negated: boolean;
    /** One entry for each value as written; modifiers may make several alternatives of one. */
    readonly values: readonly SigmaValue[];
    readonly span: Span;
}
export interface SigmaValue {
    readonly alternatives: readonly SigmaTest[];
    readonly span: Span;
}
/** How a value of a field is compared with another field of the event. */
export type ReferenceManner = 'equals' | 'contains' | 'startswith' | 'endswith';
/** A part of a date that is a number. */
export type TimePart = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
/** A comparison of numbers. */
export type NumberOperator = '==' | '<' | '<=' | '>' | '>=';
/** A test of one value. */
export type SigmaTest = {
    readonly kind: 'text';
    readonly glob: Glob;
    readonly written: string;
    readonly cased: boolean;
} | {
    readonly kind: 'number';
    readonly operator: NumberOperator;
    readonly value: number;
    readonly part: TimePart | undefined;
} | {
    readonly kind: 'null';
} | {
    readonly kind: 'exists';
    readonly wanted: boolean;
} | {
    readonly kind: 'regex';
    readonly pattern: string;
    readonly flags: string;
} | {
    readonly kind: 'cidr';
    readonly network: string;
} | {
    readonly kind: 'reference';
    readonly field: string;
    readonly manner: ReferenceManner;
    readonly cased: boolean;
};
/** The condition over search identifiers; `1 of x*` and its like are resolved into names. */
export type SigmaCondition = {
    readonly kind: 'name';
    readonly name: string;
    readonly span: Span;
} | {
    readonly kind: 'of';
    readonly quantifier: 'any' | 'all';
    readonly names: readonly string[];
    readonly span: Span;
} | {
    readonly kind: 'not';
    readonly operand: SigmaCondition;
    readonly span: Span;
} | {
    readonly kind: 'and' | 'or';
    readonly operands: readonly SigmaCondition[];
    readonly span: Span;
};
