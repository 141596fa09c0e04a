/** Why an actor cannot be had in a real account by whoever runs there; undefined where it can. */
export function liveObstacle({ name, identity }) {
    switch (identity.kind) {
        case 'credentials':
            return undefined;
        case 'iam-user':
            return identity.credential === 'console' ? `"${name}" is in the console` : undefined;
        case 'role-session':
            if (identity.mfa === true)
                return `"${name}" has a role session with MFA`;
            return identity.role.startsWith('AWSServiceRole')
                ? `"${name}" has a service-linked role`
                : undefined;
        case 'ec2-instance':
            return `"${name}" is an EC2 instance`;
        case 'lambda-function':
            return `"${name}" is a Lambda function`;
        case 'sso-user':
            return `"${name}" comes through Identity Center`;
        case 'root':
            return `"${name}" is root`;
        case 'aws-service':
            return `${identity.service} acts by itself`;
        case 'nobody':
            return `"${name}" has no credentials`;
        default:
            return identity;
    }
}
//# sourceMappingURL=live-obstacle.js.map