import type { Finding } from '../../diagnostic/finding.ts';
import type { Condition } from './condition.ts';
/** Finds negations in an ES|QL condition that drop the rows without the field, which KQL and EQL would keep.
 * Quiet where the condition also asks for the field to be there, or says what happens when it is not.
 * `fields` are the names to judge: fields of the event, not columns that the query made.
 * @example lintNegations(condition, new Set(['user.name'])).map(({ code }) => code) // ['ESQL_NEGATION_DROPS'] */
export declare function lintNegations(condition: Condition, fields: ReadonlySet<string>): readonly Finding[];
