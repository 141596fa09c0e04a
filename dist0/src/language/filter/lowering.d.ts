import type { Finding } from '../../diagnostic/finding.ts';
import type { Instant } from '../../time/duration.ts';
import type { Expression } from '../expression/expression.ts';
import type { FieldSource } from '../field-source.ts';
import type { EventFilter } from './event-filter.ts';
/** A lowered filter and what is suspicious about it. */
export interface LoweredFilter {
    readonly expression: Expression;
    readonly warnings: readonly Finding[];
}
/** Lowers a filter for a view's fields, as Elasticsearch runs it: leaves are two-valued, a missing field is false.
 * @throws TrailproofError KQL_NOW_UNSUPPORTED, and for queries in it as their languages do */
export declare function lowerFilter<E>(filter: EventFilter, fields: FieldSource<E>, { now }?: {
    now?: Instant | undefined;
}): LoweredFilter;
