import type { CompiledPipeline, CompiledQuery } from '../language/compiled-query.ts';
import type { CompiledSearch } from '../language/compiled-search.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { CompiledCorrelation } from '../language/sigma/correlation/compile.ts';
import type { QueryDraft, Rule } from './rule.ts';
/** A rule's query in its running form: a test of single events, or a search or pipeline over those of a window. */
export type RuleQuery<E> = {
    readonly kind: 'test';
    readonly query: CompiledQuery<E>;
} | {
    readonly kind: 'search';
    readonly query: CompiledSearch<E>;
} | {
    readonly kind: 'pipeline';
    readonly query: CompiledPipeline<E>;
} | {
    readonly kind: 'correlation';
    readonly query: CompiledCorrelation<E>;
};
/** What of a rule decides how its query is read. */
export declare function draftOf(rule: Rule): QueryDraft;
/** Compiles a rule's query for a view of events.
 * @example compileRuleQuery(draftOf(rule), ecsFieldSource(defaultProfile)).query.warnings
 * @throws TrailproofError as the query's language does; EMPTY_WINDOW_UNSUPPORTED for a pipeline that
 * gives a row when nothing happened. */
export declare function compileRuleQuery<E>(draft: QueryDraft, fields: FieldSource<E>): RuleQuery<E>;
