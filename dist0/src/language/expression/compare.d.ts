import type { FieldValue, Scalar } from '../field-source.ts';
import type { CompareNode } from './expression.ts';
/** What `left operator literal` means for a value of the left side. */
export declare function comparisonWith(literal: Scalar, options: Pick<CompareNode, 'operator' | 'ignoreCase' | 'many'>): (value: FieldValue) => boolean | null;
/** Compares what two sides hold; null when a side has nothing or the types have no order. */
export declare function compareValues(left: FieldValue, right: FieldValue, options: Pick<CompareNode, 'operator' | 'ignoreCase' | 'many'>): boolean | null;
