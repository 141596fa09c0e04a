import type { FieldSource } from '../language/field-source.ts';
import { type RuleQuery } from './compile-rule-query.ts';
import type { QueryDraft } from './rule.ts';
/** Compiles a query whose fields are not all known: whatever a view does not map is taken to be there, with a type
 * under which the query is right. So an error is thrown only when no types would help.
 * @example compileAssuming(draft).query.fields
 * @throws TrailproofError as compileRuleQuery does */
export declare function compileAssuming<E>(draft: QueryDraft, known?: FieldSource<E>): RuleQuery<E>;
/** The view under which `compileAssuming` reads a query. No event of the known view has what it assumes.
 * @throws TrailproofError as compileRuleQuery does */
export declare function assumingFields<E>(draft: QueryDraft, known?: FieldSource<E>): FieldSource<E>;
