import type { TechniqueClaim } from '../rule/rule.ts';
/** A loaded rule as coverage sees it. */
export interface CoveredRule {
    /** Its short name. */
    readonly rule: string;
    readonly ruleHash: string;
    /** What its tags claim. */
    readonly claims: readonly TechniqueClaim[];
    /** The field that no document can carry, of a blind rule. */
    readonly blind?: string | undefined;
    readonly place: RulePlace;
}
/** Where a rule stands. */
export interface RulePlace {
    readonly rule: string;
    readonly file: string;
    /** From 1. */
    readonly line: number;
    readonly column: number;
}
