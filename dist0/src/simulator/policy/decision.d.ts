/** The kinds of policy that AWS names in an AccessDenied message. */
export type PolicyKind = 'identity-based' | 'resource-based' | 'permissions boundary' | 'session' | 'service control';
/** Whether a request may go on, and if not, which kind of policy is to blame. */
export type Decision = {
    readonly kind: 'allowed';
}
/** A policy of this kind denies it in so many words. */
 | {
    readonly kind: 'denied';
    readonly by: PolicyKind;
}
/** No policy of this kind allows it. */
 | {
    readonly kind: 'not-allowed';
    readonly by: PolicyKind;
};
