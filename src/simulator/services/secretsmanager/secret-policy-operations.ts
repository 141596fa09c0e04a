import { AwsFailure } from '../../aws-failure.ts'
import type { Operation } from '../../operation.ts'
import { booleanOf, requiredText } from '../../read-input.ts'
import { isPublic, readResourcePolicy } from '../resource-policies.ts'
import { serviceCalls } from '../service-call.ts'
import { secretCall } from './secret-call.ts'
import { liveSecret, type Secret } from './secrets.ts'

/** Secrets Manager's calls on the policies of secrets. */
export const secretPolicyOperations: readonly Operation[] = serviceCalls('secretsmanager', [
  secretCall('GetResourcePolicy', {
    run: (input, context) => {
      const secret = liveSecret(input, context)
      return {
        ...named(secret),
        ...(secret.policy === undefined ? {} : { ResourcePolicy: secret.policy.text }),
      }
    },
  }),
  secretCall('PutResourcePolicy', {
    run: (input, context) => {
      const secret = liveSecret(input, context)
      const text = requiredText(input, 'ResourcePolicy')
      const policy = readResourcePolicy(text, context, 'MalformedPolicyDocumentException')
      if ((booleanOf(input, 'BlockPublicPolicy') ?? false) && isPublic(policy)) {
        throw new AwsFailure(
          'PublicPolicyException',
          'The resource policy grants public access to the secret.',
        )
      }
      secret.policy = policy
      return named(secret)
    },
  }),
  secretCall('DeleteResourcePolicy', {
    run: (input, context) => {
      const secret = liveSecret(input, context)
      secret.policy = undefined
      return named(secret)
    },
  }),
])

const named = ({ arn, name }: Secret) => ({ ARN: arn, Name: name })
