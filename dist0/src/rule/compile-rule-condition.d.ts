import type { CompiledQuery } from '../language/compiled-query.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { Rule } from './rule.ts';
/** Compiles what a rule asks of single events beside its query: its filters, and that no exception holds. Undefined
 * where it asks nothing.
 * @example compileRuleCondition(rule, fields)?.matches(event)
 * @throws TrailproofError KQL_NOW_UNSUPPORTED, PATTERN_INVALID and their like, at the place of the filter */
export declare function compileRuleCondition<E>(rule: Rule, fields: FieldSource<E>): CompiledQuery<E> | undefined;
