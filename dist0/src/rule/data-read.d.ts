import type { QueryDraft } from './rule.ts';
/** Which data a rule is about. Checks of fields and of AWS names are for rules on CloudTrail alone. */
export type DataRead = 
/** CloudTrail records alone, by its index patterns or by what its query names. */
{
    readonly kind: 'cloudtrail';
}
/** CloudTrail records among others, by wide patterns such as `logs-*` or by several. */
 | {
    readonly kind: 'mixed';
}
/** Nothing of CloudTrail; `data` is where it reads, as people know it. */
 | {
    readonly kind: 'other';
    readonly data: string;
};
/** Says which data a rule is about, from its index patterns (those of FROM in ES|QL) and the names in its query.
 * Without patterns the SIEM's own default holds, which is wide.
 * @example dataRead({ type: 'query', query, categoryField: 'event.category', index: ['logs-okta*'] }).kind // 'other' */
export declare function dataRead(draft: QueryDraft): DataRead;
