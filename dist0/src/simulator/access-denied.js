import { createHash } from 'node:crypto';
import { namespaceOf } from '../aws/namespaces.js';
import { AwsFailure } from './aws-failure.js';
/** The failure that AWS answers when policies do not allow a call, in the words of the service.
 * @example accessDenied({ service: 'iam', operation: 'CreateUser', caller, permission, decision: { kind: 'not-allowed', by: 'identity-based' } }).message
 * // 'User: arn:… is not authorized to perform: iam:CreateUser on resource: arn:… because no identity-based policy allows the iam:CreateUser action' */
export function accessDenied(refusal) {
    const tell = tellers[refusal.service] ?? told;
    return new AwsFailure(namespaceOf(refusal.service).deniedCode, tell(refusal));
}
const tellers = {
    ec2: (refusal) => `You are not authorized to perform this operation. ${sentence(refusal, someResource(refusal, ''))}${encoded(refusal)}`,
    // S3 puts the ARN in quotes (sample of 2026).
    s3: (refusal) => sentence(refusal, someResource(refusal, '"')),
    // The first version of the SES API does not name the resource.
    ses: (refusal) => sentence(refusal, ''),
    // Told of resource policies in the one sample of ListAccounts.
    organizations: (refusal) => refusal.operation === 'ListAccounts' && refusal.decision.kind === 'not-allowed'
        ? told({ ...refusal, decision: { kind: 'not-allowed', by: 'resource-based' } })
        : told(refusal),
    // STS gives no reason in the 18 samples at hand.
    sts: (refusal) => sentence(refusal, ` on resource: ${resourceOf(refusal)}`, ''),
};
/** EC2 adds the whole decision, encrypted, where the action has a resource; nobody but AWS can read it. */
function encoded(refusal) {
    if (refusal.permission.resource === '*')
        return '';
    const text = JSON.stringify([refusal.caller, refusal.permission, refusal.decision]);
    const blocks = Array.from({ length: 12 }, (_, index) => createHash('sha512').update(`${index} ${text}`).digest('base64url'));
    return `. Encoded authorization failure message: ${blocks.join('')}`;
}
function told(refusal) {
    return sentence(refusal, ` on resource: ${resourceOf(refusal)}`);
}
/** EC2 and S3 name a resource only where the action has one. */
function someResource({ permission }, quote) {
    return permission.resource === '*' ? '' : ` on resource: ${quote}${permission.resource}${quote}`;
}
function resourceOf(refusal) {
    return refusal.permission.label ?? refusal.permission.resource;
}
function sentence(refusal, resource, reason = reasonOf(refusal)) {
    return `User: ${refusal.caller} is not authorized to perform: ${refusal.permission.action}${resource}${reason}`;
}
function reasonOf({ decision, permission }) {
    const policy = policyNames[decision.by];
    return decision.kind === 'denied'
        ? ` with an explicit deny in ${policy.article} ${policy.name}`
        : ` because no ${policy.name} allows the ${permission.action} action`;
}
/** As the IAM user guide's page on access-denied messages names them. */
const policyNames = {
    'identity-based': { article: 'an', name: 'identity-based policy' },
    'resource-based': { article: 'a', name: 'resource-based policy' },
    'permissions boundary': { article: 'a', name: 'permissions boundary' },
    session: { article: 'a', name: 'session policy' },
    'service control': { article: 'a', name: 'service control policy' },
};
//# sourceMappingURL=access-denied.js.map