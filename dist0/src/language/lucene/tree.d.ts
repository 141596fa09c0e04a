import type { Span } from '../../diagnostic/span.ts';
import type { Glob } from './glob.ts';
/** A query in Lucene's query language as it was written. */
export type LuceneNode = {
    readonly kind: 'everything';
    readonly span: Span;
} | {
    readonly kind: 'clauses';
    readonly clauses: readonly LuceneClause[];
    readonly span: Span;
} | {
    readonly kind: 'match';
    /** Missing: every field. */
    readonly field?: LuceneField | undefined;
    readonly value: LuceneValue;
    readonly span: Span;
} | {
    readonly kind: 'exists';
    readonly field: LuceneField;
    readonly span: Span;
} | {
    readonly kind: 'range';
    readonly field?: LuceneField | undefined;
    readonly lower?: LuceneBound | undefined;
    readonly upper?: LuceneBound | undefined;
    readonly span: Span;
};
/** Lucene joins clauses by what each must do, not by and and or. */
export interface LuceneClause {
    readonly occur: 'should' | 'must' | 'mustNot';
    readonly node: LuceneNode;
}
/** A field's name; escaped stars in it stand for any run of characters. */
export interface LuceneField {
    readonly name: string;
    readonly span: Span;
}
export type LuceneValue = {
    readonly kind: 'term';
    readonly text: string;
} | {
    readonly kind: 'phrase';
    readonly text: string;
} | {
    readonly kind: 'wildcard';
    readonly glob: Glob;
} | {
    readonly kind: 'regexp';
    readonly text: string;
};
/** One end of a range. */
export interface LuceneBound {
    readonly text: string;
    readonly inclusive: boolean;
}
