import { readResourcePolicy } from '../resource-policies.js';
/** The policy of a key with what its grants allow: who has a grant is allowed by name.
 * @throws AwsFailure InvalidArnException for a grantee that is not there */
export function policyWithGrants(key, context) {
    if (key.grants.size === 0)
        return key.policy;
    const text = JSON.stringify({
        Version: '2012-10-17',
        Statement: [...key.grants.values()].map(statementOf),
    });
    const added = readResourcePolicy(text, context, 'InvalidArnException');
    return { ...key.policy, statements: [...key.policy.statements, ...added.statements] };
}
function statementOf({ grantee, operations, context }) {
    const pairs = Object.entries(context).map(([key, value]) => [`kms:EncryptionContext:${key}`, value]);
    return {
        Effect: 'Allow',
        Principal: grantee.startsWith('arn:') ? { AWS: grantee } : { Service: grantee },
        Action: operations.map((operation) => `kms:${operation}`),
        Resource: '*',
        ...(pairs.length === 0 ? {} : { Condition: { StringEquals: Object.fromEntries(pairs) } }),
    };
}
//# sourceMappingURL=grants.js.map