import { namespaceOf } from '../../../aws/namespaces.js';
import { recordValue } from '../../../aws/record-value.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, requiredText, textOf } from '../../read-input.js';
import { serviceCalls } from '../service-call.js';
import { policyWithGrants } from './grants.js';
import { keyCall, keyPage } from './key-call.js';
import { readKeyPolicy } from './key-policies.js';
import { keyNamed, standingKey } from './keys.js';
/** KMS's calls on the policies of keys. The one policy of a key is called `default`. */
export const keyPolicyOperations = serviceCalls('kms', [
    keyCall('GetKeyPolicy', {
        run: (input, context) => {
            const key = keyNamed(input, context);
            requireDefault(input);
            return { Policy: key.policy.text, PolicyName: 'default' };
        },
    }),
    keyCall('ListKeyPolicies', {
        run: (input, context) => {
            keyNamed(input, context);
            return keyPage(input, { member: 'PolicyNames', entries: ['default'], most: 100 });
        },
    }),
    keyCall('PutKeyPolicy', {
        keys: (input) => ({
            'kms:bypasspolicylockoutsafetycheck': String(booleanOf(input, 'BypassPolicyLockoutSafetyCheck') ?? false),
        }),
        run: (input, context) => {
            const key = standingKey(input, context);
            requireDefault(input);
            key.policy = readKeyPolicy(requiredText(input, 'Policy'), input, context);
            key.effective = policyWithGrants(key, context);
            return {};
        },
        record: ({ input }) => ({
            requestParameters: {
                policyName: 'default',
                bypassPolicyLockoutSafetyCheck: false,
                ...recordValue(input, namespaceOf('kms')),
            },
        }),
    }),
]);
function requireDefault(input) {
    const name = textOf(input, 'PolicyName') ?? 'default';
    if (name !== 'default')
        throw new AwsFailure('NotFoundException', `No such policy exists`);
}
//# sourceMappingURL=key-policy-operations.js.map