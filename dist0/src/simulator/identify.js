import { AwsFailure } from './aws-failure.js';
import { accountOf } from './state/cloud-state.js';
/** Finds out who calls.
 * @throws AwsFailure for credentials that AWS does not accept; CloudTrail has no record of such calls: nobody's account is known */
export function identify(request) {
    const { cloud, service, at, credential } = request;
    if (credential.kind === 'none')
        return credential.principal;
    const found = credential.kind === 'credentials'
        ? lookUp(cloud, credential.credentials, at)
        : (principalOf(cloud, credential.accessKeyId, at) ?? 'invalid');
    if (typeof found === 'string')
        throw complaint(service, found);
    if (!exists(found, cloud))
        throw complaint(service, 'invalid');
    // GetSessionToken's sessions reach IAM only with MFA; IAM then knows no such token.
    const user = found.kind === 'user' || found.kind === 'federated-user' ? found : undefined;
    const session = user?.session;
    if (service === 'iam' && session !== undefined && !session.mfa && !session.fromConsole) {
        throw complaint(service, 'invalid');
    }
    return found;
}
function lookUp(cloud, given, at) {
    const id = given.AccessKeyId ?? '';
    const session = cloud.sessions.get(id);
    if (session !== undefined && session.token !== given.SessionToken)
        return 'invalid';
    const secret = session?.secret ?? cloud.keys.get(id)?.key.secret;
    if (secret !== undefined && secret !== given.SecretAccessKey)
        return 'signature';
    return principalOf(cloud, id, at) ?? 'invalid';
}
function principalOf(cloud, id, at) {
    const session = cloud.sessions.get(id);
    if (session !== undefined)
        return session.expires <= at ? 'expired' : session.principal;
    const owner = cloud.keys.get(id);
    return owner?.key.status === 'Active' ? owner.principal : undefined;
}
/** Credentials of a user or role that was deleted in the meantime are dead. */
function exists(principal, cloud) {
    const { iam } = accountOf(cloud, principal.account);
    switch (principal.kind) {
        case 'user':
            return iam.users.has(principal.userName.toLowerCase());
        case 'role':
            return iam.roles.has(principal.roleName.toLowerCase());
        case 'federated-user':
            return iam.users.has(principal.issuerUserName.toLowerCase());
        case 'root':
        case 'service':
        case 'nobody':
            return true;
        default:
            return principal;
    }
}
const codes = {
    query: {
        invalid: 'InvalidClientTokenId',
        expired: 'ExpiredToken',
        signature: 'SignatureDoesNotMatch',
    },
    ec2: {
        invalid: 'AuthFailure',
        expired: 'RequestExpired',
        signature: 'AuthFailure',
    },
    s3: {
        invalid: 'InvalidAccessKeyId',
        expired: 'ExpiredToken',
        signature: 'SignatureDoesNotMatch',
    },
    json: {
        invalid: 'UnrecognizedClientException',
        expired: 'ExpiredTokenException',
        signature: 'InvalidSignatureException',
    },
};
const families = {
    iam: 'query',
    sts: 'query',
    rds: 'query',
    ses: 'query',
    elasticloadbalancing: 'query',
    elasticloadbalancingv2: 'query',
    cloudfront: 'query',
    ec2: 'ec2',
    s3: 's3',
};
const messages = {
    invalid: 'The security token included in the request is invalid.',
    expired: 'The security token included in the request is expired',
    signature: 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
};
function complaint(service, what) {
    const family = codes[families[service] ?? 'json'];
    return new AwsFailure(family?.[what] ?? what, messages[what]);
}
//# sourceMappingURL=identify.js.map