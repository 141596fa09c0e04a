import { AwsFailure } from '../../aws-failure.ts'
import { requiredText } from '../../read-input.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { serviceCalls, regionalArn } from '../service-call.ts'

/** KMS's read-only calls. An account begins with the aliases that AWS manages and no key of its own. */
export const kmsOperations: readonly Operation[] = serviceCalls('kms', [
  { name: 'ListKeys', run: () => ({ Keys: [], Truncated: false }) },
  { name: 'ListAliases', run: listAliases },
  {
    name: 'DescribeKey',
    resource: keyArn,
    run: (input, context) => {
      const message = `Key '${keyArn(input, context)}' does not exist`
      throw new AwsFailure('NotFoundException', message)
    },
  },
])

const managedAliases = ['alias/aws/ebs', 'alias/aws/rds', 'alias/aws/s3', 'alias/aws/ssm']

function listAliases(_: Input, context: OperationContext): Output {
  return {
    Aliases: managedAliases.map((AliasName) => ({
      AliasName,
      AliasArn: regionalArn('kms', AliasName, context),
    })),
    Truncated: false,
  }
}

function keyArn(input: Input, context: OperationContext): string {
  const id = requiredText(input, 'KeyId')
  if (id.startsWith('arn:')) return id
  return regionalArn('kms', id.startsWith('alias/') ? id : `key/${id}`, context)
}
