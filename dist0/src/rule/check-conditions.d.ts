import { type Finding } from '../diagnostic/finding.ts';
import type { FieldSource } from '../language/field-source.ts';
import type { Rule } from './rule.ts';
/** Checks what stands beside a rule's query: filters, exceptions, the query on indicators; and what a run will need
 * that no file of rules holds. `fieldsKnown` says whether the view maps what the rule reads, `hasIndicators` whether the runs will have some. */
export declare function checkConditions<E>(rule: Rule, fields: FieldSource<E>, options: {
    readonly fieldsKnown: boolean;
    readonly hasIndicators: boolean;
}): readonly Finding[];
