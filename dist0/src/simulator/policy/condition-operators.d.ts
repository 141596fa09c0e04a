/** Compares a request's value with one of the policy's. */
export type Comparison = (actual: string, wanted: string) => boolean;
/** A condition operator; a negated one holds when no value compares, and when the key is absent. */
export interface ConditionOperator {
    readonly negated: boolean;
    readonly compare: Comparison;
}
/** Every operator of the IAM policy language but `Null`, which asks for the key's presence, by its name in lower case. */
export declare const conditionOperators: ReadonlyMap<string, ConditionOperator>;
