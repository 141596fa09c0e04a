import type { Span } from '../../diagnostic/span.ts';
import type { Scalar } from '../field-source.ts';
/** A condition on single events as Kibana keeps it beside a query: a filter of a rule, or an item of an exception
 * list. Each leaf is true or false; any value of a list suffices. Plain data. */
export type EventFilter = {
    readonly kind: 'everything';
    readonly span: Span;
} | {
    readonly kind: 'exists';
    readonly field: string;
    readonly span: Span;
}
/** One of the values: equal, inside the network, of that day, holding that phrase, as the field's type has it. */
 | {
    readonly kind: 'phrases';
    readonly field: string;
    readonly values: readonly Scalar[];
    /** On text fields one word of a value suffices. */
    readonly words?: boolean | undefined;
    readonly span: Span;
}
/** `*` any run, `?` one character, a backslash before a character takes it literally. */
 | {
    readonly kind: 'wildcard';
    readonly field: string;
    readonly pattern: string;
    readonly ignoreCase: boolean;
    readonly span: Span;
} | {
    readonly kind: 'regexp';
    readonly field: string;
    readonly pattern: string;
    readonly ignoreCase: boolean;
    readonly span: Span;
} | {
    readonly kind: 'range';
    readonly field: string;
    readonly bounds: readonly RangeBound[];
    readonly span: Span;
}
/** A whole query in KQL or Lucene. */
 | {
    readonly kind: 'query';
    readonly language: 'kuery' | 'lucene';
    readonly text: string;
    readonly span: Span;
}
/** One object of a nested field fulfils the operand; the names inside it are full. */
 | {
    readonly kind: 'nested';
    readonly path: string;
    readonly operand: EventFilter;
    readonly span: Span;
} | {
    readonly kind: 'and' | 'or';
    readonly operands: readonly EventFilter[];
    readonly span: Span;
} | {
    readonly kind: 'not';
    readonly operand: EventFilter;
    readonly span: Span;
};
/** One end of a range. */
export interface RangeBound {
    readonly operator: '<' | '<=' | '>' | '>=';
    readonly value: Scalar;
}
