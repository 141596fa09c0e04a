import type { QueryText } from '../../diagnostic/span.ts';
import type { CompiledQuery } from '../compiled-query.ts';
import type { CompiledSearch } from '../compiled-search.ts';
import type { FieldSource } from '../field-source.ts';
/** What an EQL query needs to know of its rule. */
export interface EqlOptions {
    /** `event.category`, or the rule's event_category_override. */
    readonly categoryField: string;
}
/** An EQL query in its running form: a test of single events, or a search whose matches take the events of a window
 * together (sequences, samples, pipes). */
export type CompiledEql<E> = {
    readonly kind: 'test';
    readonly query: CompiledQuery<E>;
} | {
    readonly kind: 'search';
    readonly query: CompiledSearch<E>;
};
/** Compiles an EQL query for a view of events. An unmapped field is null and a warning, where Elasticsearch would
 * refuse the query; with `?` it is null without one.
 * @example compileEql(queryTextOf('any where event.action == "CreateUser"', 'query'), fields, { categoryField: 'event.category' }).kind // 'test'
 * @throws TrailproofError EQL_SYNTAX and the other EQL codes */
export declare function compileEql<E>(query: QueryText, fields: FieldSource<E>, options: EqlOptions): CompiledEql<E>;
