import type { Span } from '../../diagnostic/span.ts';
import type { Instant } from '../../time/duration.ts';
import type { Expression, FieldNode } from '../expression/expression.ts';
import type { FieldType } from '../field-source.ts';
import type { KqlLiteral, KqlRange } from './tree.ts';
/** A field as a leaf of a query sees it. */
export interface LeafField {
    readonly name: string;
    readonly type: FieldType;
    readonly node: FieldNode;
}
/** Everything else that a leaf needs: its place, and the present moment for date maths, if there is one. */
export interface LeafContext {
    readonly span: Span;
    readonly now: Instant | undefined;
}
/** Lowers `field: value`; undefined when the value cannot be one of the field's.
 * What a value means depends on the field's type: text, address or network, number, time span, words. */
export declare function isLeaf(field: LeafField, value: KqlLiteral, context: LeafContext): Expression | undefined;
/** Lowers `field < value` and its like; undefined when the value cannot be one of the field's. */
export declare function rangeLeaf(field: LeafField, { operator, value, span }: KqlRange, now: Instant | undefined): Expression | undefined;
/** The text of a value, whatever way it was written. */
export declare function textOf(value: KqlLiteral): string;
