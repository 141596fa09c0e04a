import { type RequestKeys } from './request-keys.ts';
/** How the values of a key that has several are taken together. */
export type Quantifier = 'one' | 'any' | 'all';
/** One operator with one key of a Condition element; all conditions of a statement must hold. */
export interface Condition {
    readonly quantifier: Quantifier;
    /** In lower case, without set prefix and IfExists: `stringlike`, `null`. */
    readonly operator: string;
    readonly ifExists: boolean;
    /** In lower case: condition keys are compared without case. */
    readonly key: string;
    readonly values: readonly string[];
}
/** Splits an operator as written (`ForAnyValue:StringLikeIfExists`); undefined when IAM has no such operator. */
export declare function readOperator(text: string): Pick<Condition, 'quantifier' | 'operator' | 'ifExists'> | undefined;
/** Judges one condition. `replace` puts the values of policy variables into a policy's text.
 * @throws TrailproofError POLICY_UNSUPPORTED for a key that is not modelled */
export declare function conditionHolds(condition: Condition, keys: RequestKeys, replace: (text: string) => string): boolean;
