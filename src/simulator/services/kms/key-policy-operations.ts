import { namespaceOf } from '../../../aws/namespaces.ts'
import { recordValue } from '../../../aws/record-value.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation } from '../../operation.ts'
import { booleanOf, requiredText, textOf } from '../../read-input.ts'
import { serviceCalls } from '../service-call.ts'
import { policyWithGrants } from './grants.ts'
import { keyCall, keyPage } from './key-call.ts'
import { readKeyPolicy } from './key-policies.ts'
import { keyNamed, standingKey } from './keys.ts'

/** KMS's calls on the policies of keys. The one policy of a key is called `default`. */
export const keyPolicyOperations: readonly Operation[] = serviceCalls('kms', [
  keyCall('GetKeyPolicy', {
    run: (input, context) => {
      const key = keyNamed(input, context)
      requireDefault(input)
      return { Policy: key.policy.text, PolicyName: 'default' }
    },
  }),
  keyCall('ListKeyPolicies', {
    run: (input, context) => {
      keyNamed(input, context)
      return keyPage(input, { member: 'PolicyNames', entries: ['default'], most: 100 })
    },
  }),
  keyCall('PutKeyPolicy', {
    keys: (input): Readonly<Record<string, string>> => ({
      'kms:bypasspolicylockoutsafetycheck': String(
        booleanOf(input, 'BypassPolicyLockoutSafetyCheck') ?? false,
      ),
    }),
    run: (input, context) => {
      const key = standingKey(input, context)
      requireDefault(input)
      key.policy = readKeyPolicy(requiredText(input, 'Policy'), input, context)
      key.effective = policyWithGrants(key, context)
      return {}
    },
    record: ({ input }) => ({
      requestParameters: {
        policyName: 'default',
        bypassPolicyLockoutSafetyCheck: false,
        ...recordValue(input, namespaceOf('kms')),
      },
    }),
  }),
])

function requireDefault(input: Input): void {
  const name = textOf(input, 'PolicyName') ?? 'default'
  if (name !== 'default') throw new AwsFailure('NotFoundException', `No such policy exists`)
}
