import { AwsFailure } from '../../aws-failure.js';
import { askerOf } from '../../asker.js';
import { callerKeys } from '../../caller-keys.js';
import { trustOf } from '../../policy/evaluate.js';
import { booleanOf } from '../../read-input.js';
import { readResourcePolicy } from '../resource-policies.js';
const malformed = 'MalformedPolicyDocumentException';
/** The policy that a key gets when nobody gives it one: its account decides by the policies of identities. */
export function newKeyPolicy(context) {
    const text = JSON.stringify({
        Version: '2012-10-17',
        Id: 'key-default-1',
        Statement: [
            {
                Sid: 'Enable IAM User Permissions',
                Effect: 'Allow',
                Principal: { AWS: `arn:aws:iam::${context.account.number}:root` },
                Action: 'kms:*',
                Resource: '*',
            },
        ],
    });
    return readResourcePolicy(text, context, malformed);
}
/** Reads the policy that somebody gives a key. Unless the check is bypassed, it must let its giver change it again.
 * @throws AwsFailure MalformedPolicyDocumentException */
export function readKeyPolicy(text, input, context) {
    const policy = readResourcePolicy(text, context, malformed);
    if (booleanOf(input, 'BypassPolicyLockoutSafetyCheck') ?? false)
        return policy;
    const permission = { action: 'kms:PutKeyPolicy', resource: '*' };
    const request = { ...permission, keys: callerKeys(context, permission) };
    const said = trustOf(request, policy, askerOf(context.principal, context.cloud));
    if (said === 'direct' || said === 'account')
        return policy;
    throw new AwsFailure(malformed, 'The new key policy will not allow you to update the key policy in the future.');
}
//# sourceMappingURL=key-policies.js.map