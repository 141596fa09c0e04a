import type { Instant } from '../../time/duration.ts';
import type { ResultTable } from '../compiled-query.ts';
import type { EsqlPipeline } from './compile.ts';
/** A table as JSON: dates are ISO text with milliseconds, nothing is null, several values are a list. */
export interface EsqlTable {
    readonly columns: ResultTable['columns'];
    readonly rows: readonly (readonly unknown[])[];
    /** True when Elasticsearch's own bound on rows cut the result. */
    readonly truncated: boolean;
}
/** Runs a query over plain events, as Elasticsearch would over an index that holds them.
 * @example tableOf(pipeline, events, { now }).rows.length */
export declare function tableOf<E>(pipeline: EsqlPipeline<E>, events: Iterable<E>, at: {
    readonly now: Instant;
}): EsqlTable;
