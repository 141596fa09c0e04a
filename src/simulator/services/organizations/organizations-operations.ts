import { arnOf } from '../../../aws/arn.ts'
import { hexDigits } from '../../../aws/ids.ts'
import { chanceOf } from '../../../time/chance.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Operation, OperationContext } from '../../operation.ts'
import { serviceCalls } from '../service-call.ts'

/** Organizations' read-only calls. The home account manages an organisation when the world names member accounts. */
export const organizationsOperations: readonly Operation[] = serviceCalls('organizations', [
  {
    name: 'DescribeOrganization',
    run: (_, context) => {
      const { id, manager } = organisationOf(context)
      return {
        Organization: {
          Id: id,
          Arn: arnOf({
            service: 'organizations',
            account: manager,
            resource: `organization/${id}`,
          }),
          FeatureSet: 'ALL',
          MasterAccountId: manager,
        },
      }
    },
  },
  {
    name: 'ListAccounts',
    run: (_, context) => {
      const { id, manager } = organisationOf(context)
      if (context.account.number !== manager) {
        throw new AwsFailure('AccessDenied', "You don't have permissions to access this resource.")
      }
      return {
        Accounts: [manager, ...context.cloud.memberAccounts].map((Id) => ({
          Id,
          Arn: arnOf({
            service: 'organizations',
            account: manager,
            resource: `account/${id}/${Id}`,
          }),
          Status: 'ACTIVE',
        })),
      }
    },
  },
])

function organisationOf({ account, cloud }: OperationContext): { id: string; manager: string } {
  const manager = cloud.home.number
  const belongs = account.number === manager || cloud.memberAccounts.has(account.number)
  if (cloud.memberAccounts.size === 0 || !belongs) {
    throw new AwsFailure(
      'AWSOrganizationsNotInUseException',
      'Your account is not a member of an organization.',
    )
  }
  return { id: `o-${hexDigits(10, chanceOf(manager, 'organization'))}`, manager }
}
