/** What a run keeps an identity's credentials under: actors of the same identity share them. */
export function credentialName(identity) {
    switch (identity.kind) {
        case 'iam-user':
            return `user ${identity.user}`;
        case 'role-session':
            return `role ${identity.role} ${identity.session}`;
        case 'ec2-instance':
        case 'lambda-function':
        case 'sso-user':
        case 'root':
        case 'aws-service':
        case 'nobody':
            return identity.kind;
        default:
            return identity;
    }
}
//# sourceMappingURL=credential-name.js.map