/** Who an actor is. `account` is an alias of the world's accounts; without it the scenario's own account. */
export type Identity = {
    readonly kind: 'iam-user';
    readonly user: string;
    /** `long-term`: an AKIA key. `console`: a browser session after sign-in (ASIA, flag sessionCredentialFromConsole). */
    readonly credential: 'long-term' | 'console';
    /** Whether the console session was opened with MFA. */
    readonly mfa?: boolean | undefined;
    readonly account?: string | undefined;
} | {
    readonly kind: 'role-session';
    readonly role: string;
    readonly session: string;
    readonly mfa?: boolean | undefined;
    readonly account?: string | undefined;
} | {
    readonly kind: 'ec2-instance';
    readonly role: string;
    /** `i-` and 17 hexadecimal digits. */
    readonly instance: string;
    readonly account?: string | undefined;
} | {
    readonly kind: 'lambda-function';
    readonly role: string;
    readonly functionName: string;
    readonly account?: string | undefined;
} | {
    readonly kind: 'sso-user';
    readonly permissionSet: string;
    readonly user: string;
    readonly account?: string | undefined;
} | {
    readonly kind: 'root';
    readonly credential: 'console' | 'long-term';
    readonly account?: string | undefined;
}
/** An AWS service acting by itself, such as `ec2.amazonaws.com`. */
 | {
    readonly kind: 'aws-service';
    readonly service: string;
    readonly account?: string | undefined;
}
/** Somebody without AWS credentials: signs in, or assumes a role with SAML or a web identity. */
 | {
    readonly kind: 'nobody';
    readonly account?: string | undefined;
};
