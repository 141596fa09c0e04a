/** Whether who runs may do what a plan needs, by IAM's own simulation. */
export type LivePreflight = {
    readonly kind: 'asked';
    /** The user or role that would run. */
    readonly principal: string;
    /** How many pairs of an action and a resource are allowed. */
    readonly allowed: number;
    readonly denied: readonly PreflightDenial[];
    /** Condition keys of its policies that the simulation had no value for. */
    readonly missing: readonly string[];
}
/** AWS did not say. */
 | {
    readonly kind: 'unknown';
    readonly reason: string;
};
/** What would be denied. */
export interface PreflightDenial {
    /** `iam:CreateUser` */
    readonly action: string;
    /** An ARN, as of a run `preflt`. */
    readonly resource: string;
    /** `explicit`: a statement denies it; `implicit`: none allows it. */
    readonly decision: 'explicit' | 'implicit';
    /** Policies that deny it, by IAM's ids; `the boundary` or `the organization` where they do not let it through. */
    readonly by: readonly string[];
}
