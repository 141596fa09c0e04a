import { accountOfArn } from '../../../aws/arn.ts'
import type { JsonObject } from '../../../cloudtrail/record.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input } from '../../operation.ts'
import { invalid, requiredText } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { CloudState } from '../../state/cloud-state.ts'
import type { IamRole } from '../../state/iam-state.ts'

/** The role of an ARN, in whatever account; undefined when there is none.
 * @throws AwsFailure ValidationException for what is no role's ARN */
export function roleOfArn(
  arn: string,
  cloud: CloudState,
): { readonly account: AccountState; readonly role: IamRole } | undefined {
  if (!/^arn:aws:iam::\d{12}:role\/./.test(arn)) {
    throw new AwsFailure('ValidationException', `${arn} is invalid`)
  }
  const account = cloud.accounts.get(accountOfArn(arn) ?? '')
  const role = account?.iam.roles.get(arn.slice(arn.lastIndexOf('/') + 1).toLowerCase())
  return account === undefined || role?.arn !== arn ? undefined : { account, role }
}

/** The name of the session to be.
 * @throws AwsFailure ValidationException */
export function requiredSessionName(input: Input): string {
  const name = requiredText(input, 'RoleSessionName')
  const value = `Value '${name}' at 'roleSessionName'`
  if (!/^[\w+=,.@-]*$/.test(name)) {
    throw invalid(value, 'Member must satisfy regular expression pattern: [\\w+=,.@-]*')
  }
  if (name.length < 2) throw invalid(value, 'Member must have length greater than or equal to 2')
  if (name.length > 64) throw invalid(value, 'Member must have length less than or equal to 64')
  return name
}

/** A role as a record's `resources` name it. */
export function roleResource(arn: string): JsonObject {
  return { accountId: accountOfArn(arn), type: 'AWS::IAM::Role', ARN: arn }
}
