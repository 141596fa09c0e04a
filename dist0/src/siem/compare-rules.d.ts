import type { Rule } from '../rule/rule.ts';
/** A member in which two rules differ, in words. */
export interface MemberDiff {
    /** As Kibana calls it: `query`, `history_window_start`. */
    readonly member: string;
    readonly file: string;
    readonly deployed: string;
}
/** What decides when a rule fires: members by Kibana's names, each as a text that is the same for what means the same.
 * Names, descriptions, severities and actions are left out. */
export declare function decisiveMembers(rule: Rule): Readonly<Record<string, string>>;
/** The members in which two rules decide differently. */
export declare function compareRules(file: Rule, deployed: Rule): readonly MemberDiff[];
/** SHA-256 (hex) of what decides when a rule fires. */
export declare function decisiveHash(rule: Rule): string;
