import type { Instant } from '../time/duration.ts';
/** What a temporary credential remembers of its making. */
export interface SessionFacts {
    readonly accessKeyId: string;
    readonly created: Instant;
    readonly expires: Instant;
    readonly mfa: boolean;
    readonly fromConsole: boolean;
    readonly sourceIdentity?: string | undefined;
    /** Session policies (JSON texts); what the session may do is cut to them. */
    readonly policies: readonly string[];
    /** Session tags: aws:PrincipalTag of the session. */
    readonly tags?: Readonly<Record<string, string>> | undefined;
}
/** Whom a call turned out to be made by, once its credentials were looked up. */
export type Principal = {
    readonly kind: 'user';
    readonly account: string;
    readonly userName: string;
    readonly accessKeyId: string;
    readonly session?: SessionFacts | undefined;
} | {
    readonly kind: 'role';
    readonly account: string;
    readonly roleName: string;
    readonly sessionName: string;
    readonly session: SessionFacts;
    /** EC2 instance metadata version, as the record's ec2RoleDelivery says it. */
    readonly ec2RoleDelivery?: '1.0' | '2.0' | undefined;
    /** ARN of the Lambda function whose execution role this is. */
    readonly lambdaFunctionArn?: string | undefined;
    readonly webIdentityProvider?: string | undefined;
} | {
    readonly kind: 'root';
    readonly account: string;
    readonly accessKeyId: string;
    readonly session?: SessionFacts | undefined;
    /** The task policy of an AssumeRoot session. */
    readonly assumedRootTask?: string | undefined;
} | {
    readonly kind: 'federated-user';
    readonly account: string;
    readonly name: string;
    readonly issuerUserName: string;
    readonly session: SessionFacts;
} | {
    readonly kind: 'service';
    readonly account: string;
    readonly service: string;
} | {
    readonly kind: 'nobody';
    readonly account: string;
};
