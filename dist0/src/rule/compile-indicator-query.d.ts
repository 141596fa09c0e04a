import type { Instant } from '../time/duration.ts';
import type { CompiledQuery } from '../language/compiled-query.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { ThreatMatchRule } from './rule.ts';
/** Compiles which indicators count for a rule at a moment: its `threat_query` and `threat_filters`.
 * @example compileIndicatorQuery(rule, fields, { now: run.to }).matches(indicator)
 * @throws TrailproofError as the languages do */
export declare function compileIndicatorQuery<E>({ indicators }: ThreatMatchRule, fields: FieldSource<E>, { now }: {
    readonly now: Instant;
}): CompiledQuery<E>;
