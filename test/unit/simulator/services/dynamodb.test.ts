import { describe, expect, it } from 'vitest'
import { aCloud } from '../../../support/a-cloud.ts'

const table = {
  TableName: 'orders',
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
}

describe('a table', () => {
  it('is listed in its region until it is deleted, and named in resources', async () => {
    const { call, cloud } = aCloud()
    const made = await call('dynamodb', 'CreateTable', table)
    const here = await call('dynamodb', 'ListTables')
    const there = await call('dynamodb', 'ListTables', {}, { region: 'eu-west-1' })
    const again = await call('dynamodb', 'CreateTable', table)
    await call('dynamodb', 'DeleteTable', { TableName: 'orders' })
    const gone = await call('dynamodb', 'ListTables')
    const accountId = cloud.accountNumber()
    expect({
      resources: made.record['resources'],
      lists: [here, there, gone].map(({ outcome }) => JSON.stringify(outcome).match(/\[.*\]/)?.[0]),
      again: again.record['errorMessage'],
    }).toEqual({
      resources: [
        {
          accountId,
          type: 'AWS::DynamoDB::Table',
          ARN: `arn:aws:dynamodb:us-east-1:${accountId}:table/orders`,
        },
      ],
      lists: ['["orders"]', '[]', '[]'],
      again: 'Table already exists: orders',
    })
  })
})
