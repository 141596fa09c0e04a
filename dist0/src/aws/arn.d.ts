/** An ARN of the partition `aws`; IAM's have no region.
 * @example arnOf({ service: 'iam', account: '123456789012', resource: 'user/eve' }) // 'arn:aws:iam::123456789012:user/eve' */
export declare function arnOf(parts: {
    readonly service: string;
    readonly region?: string | undefined;
    readonly account: string;
    readonly resource: string;
}): string;
/** ARN of something that IAM holds: a user, role, group, policy, instance profile, MFA device or provider.
 * @example iamArn('123456789012', 'role', '/ci/deploy') // 'arn:aws:iam::123456789012:role/ci/deploy' */
export declare function iamArn(account: string, kind: string, pathAndName: string): string;
/** ARN of a role session; it leaves the role's path out.
 * @example roleSessionArn('123456789012', 'deploy', 'ci') // 'arn:aws:sts::123456789012:assumed-role/deploy/ci' */
export declare function roleSessionArn(account: string, role: string, session: string): string;
/** The account number that an ARN names, or undefined: S3 buckets and AWS-managed policies have none. */
export declare function accountOfArn(arn: string): string | undefined;
