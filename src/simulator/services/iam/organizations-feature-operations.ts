import { attempt } from '../../attempt.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Operation, OperationContext, Output } from '../../operation.ts'
import { organisationOf } from '../organizations/organisation.ts'
import { onAll } from './entities.ts'
import { iamOperation } from './iam-operation.ts'
import { rootAccessFeaturesOf, type RootAccessFeature } from './root-access-features.ts'

/** The features of the caller's organisation, for the account that manages it. The texts are from memory.
 * @throws AwsFailure OrganizationNotFoundException, AccountNotManagementOrDelegatedAdministratorException */
function featuresOf(context: OperationContext): {
  readonly id: string
  readonly features: Set<RootAccessFeature>
} {
  const organisation = attempt(() => organisationOf(context))
  if (organisation instanceof AwsFailure) {
    throw new AwsFailure(
      'OrganizationNotFoundException',
      'The account is not a member of an organization.',
    )
  }
  const { id, manager } = organisation
  if (context.account.number !== manager) {
    throw new AwsFailure(
      'AccountNotManagementOrDelegatedAdministratorException',
      'The account is not the management account or a delegated administrator of the organization.',
    )
  }
  return { id, features: rootAccessFeaturesOf(context.account) }
}

function told(context: OperationContext): Output {
  const { id, features } = featuresOf(context)
  return { OrganizationId: id, EnabledFeatures: [...features].toSorted() }
}

const names: Readonly<Record<RootAccessFeature, string>> = {
  RootCredentialsManagement: 'OrganizationsRootCredentialsManagement',
  RootSessions: 'OrganizationsRootSessions',
}

function switches(feature: RootAccessFeature): readonly Operation[] {
  const name = names[feature]
  return [
    iamOperation(`Enable${name}`, {
      permission: onAll(`Enable${name}`, '*'),
      run: (_input, context) => {
        featuresOf(context).features.add(feature)
        return told(context)
      },
    }),
    iamOperation(`Disable${name}`, {
      permission: onAll(`Disable${name}`, '*'),
      run: (_input, context) => {
        featuresOf(context).features.delete(feature)
        return told(context)
      },
    }),
  ]
}

/** Central management of the root users of an organisation's members. */
export const organizationsFeatureOperations: readonly Operation[] = [
  iamOperation('ListOrganizationsFeatures', {
    permission: onAll('ListOrganizationsFeatures', '*'),
    run: (_input, context) => told(context),
  }),
  ...switches('RootCredentialsManagement'),
  ...switches('RootSessions'),
]
