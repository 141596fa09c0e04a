import { type Finding } from '../diagnostic/finding.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { QueryDraft, Rule } from './rule.ts';
/** Checks a query as it would run, and what is suspicious about it and its rule. What a query asks of fields is judged
 * where its data is CloudTrail's alone. */
export declare function checkQuery<E>(draft: QueryDraft, rule: Rule | undefined, fields: FieldSource<E>): readonly Finding[];
