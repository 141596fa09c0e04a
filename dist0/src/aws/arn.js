/** An ARN of the partition `aws`; IAM's have no region.
 * @example arnOf({ service: 'iam', account: '123456789012', resource: 'user/eve' }) // 'arn:aws:iam::123456789012:user/eve' */
export function arnOf(parts) {
    return `arn:aws:${parts.service}:${parts.region ?? ''}:${parts.account}:${parts.resource}`;
}
/** ARN of something that IAM holds: a user, role, group, policy, instance profile, MFA device or provider.
 * @example iamArn('123456789012', 'role', '/ci/deploy') // 'arn:aws:iam::123456789012:role/ci/deploy' */
export function iamArn(account, kind, pathAndName) {
    return `arn:aws:iam::${account}:${kind}${pathAndName.startsWith('/') ? '' : '/'}${pathAndName}`;
}
/** ARN of a role session; it leaves the role's path out.
 * @example roleSessionArn('123456789012', 'deploy', 'ci') // 'arn:aws:sts::123456789012:assumed-role/deploy/ci' */
export function roleSessionArn(account, role, session) {
    return `arn:aws:sts::${account}:assumed-role/${role}/${session}`;
}
/** The account number that an ARN names, or undefined: S3 buckets and AWS-managed policies have none. */
export function accountOfArn(arn) {
    const account = arn.split(':')[4];
    return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}
//# sourceMappingURL=arn.js.map