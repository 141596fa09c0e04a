import type { Finding } from '../../diagnostic/finding.ts';
import type { Expression } from '../expression/expression.ts';
import type { FieldSource } from '../field-source.ts';
import type { EqlEventFilter } from './tree.ts';
/** A lowered filter and what is suspicious about it. */
export interface LoweredEql {
    readonly expression: Expression;
    readonly warnings: readonly Finding[];
}
/** Lowers `category where condition` for a view's fields; `categoryField` holds the category.
 * @throws TrailproofError EQL_TYPE, EQL_FIELD_TYPE, EQL_FIELD_COMPARISON, EQL_FUNCTION_UNKNOWN, EQL_ARGUMENT,
 * PATTERN_INVALID, PATTERN_UNSUPPORTED */
export declare function lowerEventFilter<E>(filter: EqlEventFilter, fields: FieldSource<E>, { categoryField }: {
    categoryField: string;
}): LoweredEql;
