import type { Instant } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, OperationContext, Output } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { regionalArn } from '../service-call.ts'
import type { Tags } from '../tags.ts'

/** A table; what is in it is not modelled. */
export interface Table {
  readonly name: string
  readonly arn: string
  readonly id: string
  readonly region: string
  readonly created: Instant
  readonly tags: Tags
  /** KeySchema, AttributeDefinitions … as they were given. */
  readonly settings: Output
  readonly isProtected: boolean
}

/** The tables of an account, by ARN. */
export const tablesOf: (account: AccountState) => Map<string, Table> = stateSlot(
  () => new Map<string, Table>(),
)

/** ARN of the table that an input names by name or ARN. */
export function tableArn(input: Input, context: OperationContext): string {
  const name = requiredText(input, 'TableName')
  return name.startsWith('arn:') ? name : regionalArn('dynamodb', `table/${name}`, context)
}

/** The table that an input names.
 * @throws AwsFailure ResourceNotFoundException */
export function tableNamed(input: Input, context: OperationContext): Table {
  const table = tablesOf(context.account).get(tableArn(input, context))
  if (table !== undefined) return table
  const name = requiredText(input, 'TableName')
  throw new AwsFailure(
    'ResourceNotFoundException',
    `Requested resource not found: Table: ${name} not found`,
  )
}

/** A table as DynamoDB describes it. */
export function tableView(table: Table, TableStatus = 'ACTIVE'): Output {
  return {
    ...table.settings,
    TableName: table.name,
    TableStatus,
    CreationDateTime: new Date(table.created),
    TableSizeBytes: 0,
    ItemCount: 0,
    TableArn: table.arn,
    TableId: table.id,
    DeletionProtectionEnabled: table.isProtected,
  }
}
