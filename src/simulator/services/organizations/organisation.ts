import { arnOf } from '../../../aws/arn.ts'
import { hexDigits, lowerAlphanumerics } from '../../../aws/ids.ts'
import { chanceOf } from '../../../time/chance.ts'
import type { Instant } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { OperationContext, Output } from '../../operation.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'

/** An account that the organisation has made itself. */
export interface MadeAccount {
  readonly number: string
  readonly name: string
  readonly email: string
  readonly joined: Instant
  /** The id of the request, `car-…`. */
  readonly request: string
}

/** The accounts that a managing account has made, by number. */
export const madeAccountsOf: (account: AccountState) => Map<string, MadeAccount> = stateSlot(
  () => new Map<string, MadeAccount>(),
)

export interface Organisation {
  readonly id: string
  readonly rootId: string
  /** Number of the managing account. */
  readonly manager: string
}

/** The organisation that the caller's account belongs to: the home account manages one when the world names member accounts.
 * @throws AwsFailure AWSOrganizationsNotInUseException */
export function organisationOf({ account, cloud }: OperationContext): Organisation {
  const manager = cloud.home.number
  const belongs = account.number === manager || cloud.memberAccounts.has(account.number)
  if (cloud.memberAccounts.size === 0 || !belongs) {
    throw new AwsFailure(
      'AWSOrganizationsNotInUseException',
      'Your account is not a member of an organization.',
    )
  }
  return {
    id: `o-${hexDigits(10, chanceOf(manager, 'organization'))}`,
    rootId: `r-${lowerAlphanumerics(4, chanceOf(manager, 'organization root'))}`,
    manager,
  }
}

/** The same, for calls that the managing account alone may make.
 * @throws AwsFailure AccessDenied, AWSOrganizationsNotInUseException */
export function managedOrganisation(context: OperationContext): Organisation {
  const organisation = organisationOf(context)
  if (context.account.number === organisation.manager) return organisation
  throw new AwsFailure('AccessDenied', "You don't have permissions to access this resource.")
}

/** ARN of something of an organisation. */
export function organisationArn({ manager }: Organisation, resource: string): string {
  return arnOf({ service: 'organizations', account: manager, resource })
}

/** An account as ListAccounts and DescribeAccount tell it. */
export function accountView(
  number: string,
  organisation: Organisation,
  context: OperationContext,
): Output {
  const made = madeAccountsOf(context.cloud.home).get(number)
  return {
    Id: number,
    Arn: organisationArn(organisation, `account/${organisation.id}/${number}`),
    Status: 'ACTIVE',
    ...(made === undefined
      ? {}
      : {
          Name: made.name,
          Email: made.email,
          JoinedMethod: 'CREATED',
          JoinedTimestamp: new Date(made.joined),
        }),
  }
}
