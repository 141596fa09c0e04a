import type { Json } from '../cloudtrail/record.ts';
import { type PlainTable } from '../rule/plain-table.ts';
import type { Rule } from '../rule/rule.ts';
/** A rule as a SIEM runs it. */
export interface DeployedRule {
    readonly enabled: boolean;
    readonly version?: number | undefined;
    readonly interval: string;
    readonly from: string;
    /** Undefined where it cannot be read here. */
    readonly rule?: Rule | undefined;
    readonly unreadable?: string | undefined;
    readonly exceptionLists: readonly ExceptionListName[];
    readonly lastRun?: {
        readonly at: string;
        readonly status: string;
        readonly message: string;
    } | undefined;
}
/** An exception list of a rule. */
export interface ExceptionListName {
    readonly listId: string;
    /** `single`: of the space. `agnostic`: of all spaces. */
    readonly namespace: string;
}
/** Reads a rule as Kibana's detection engine gives it. */
export declare function deployedRule(table: PlainTable): DeployedRule;
/** Reads a rule from an alert that it raised: Kibana copies the rule's parameters, its schedule stands beside them. */
export declare function ruleOfAlert(document: Json): DeployedRule | undefined;
