/** What the simulation of a policy is asked: some actions on a resource. */
export interface PreflightQuestion {
    readonly actions: readonly string[];
    readonly resource: string;
    /** Values of condition keys that the calls of a run bear. */
    readonly context: readonly {
        readonly key: string;
        readonly values: readonly string[];
    }[];
}
/** A statement of the policy that a run needs. */
export interface NeededStatement {
    readonly Effect: 'Allow' | 'Deny';
    readonly Action: readonly string[];
    readonly Resource: string | readonly string[];
    readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> | undefined;
}
/** Makes questions of the policy that a run needs: one for each resource of a statement, so that each answer is about one. */
export declare function preflightQuestions({ Statement }: {
    readonly Statement: readonly NeededStatement[];
}, account: string): readonly PreflightQuestion[];
