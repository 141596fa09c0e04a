import { AwsFailure } from '../../aws-failure.ts'
import { requiredText } from '../../read-input.ts'
import type { Operation } from '../../operation.ts'
import { serviceCalls, regionalArn } from '../service-call.ts'

/** DynamoDB's read-only calls of the control plane. No table is declared in a world. */
export const dynamodbOperations: readonly Operation[] = serviceCalls('dynamodb', [
  {
    name: 'ListTables',
    resource: (_, context) => regionalArn('dynamodb', 'table/*', context),
    run: () => ({ TableNames: [] }),
  },
  {
    name: 'DescribeTable',
    resource: (input, context) =>
      regionalArn('dynamodb', `table/${requiredText(input, 'TableName')}`, context),
    run: (input) => {
      const message = `Requested resource not found: Table: ${requiredText(input, 'TableName')} not found`
      throw new AwsFailure('ResourceNotFoundException', message)
    },
  },
])
