import { iamArn } from '../../../aws/arn.ts'
import { entityId, uuid } from '../../../aws/ids.ts'
import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { Chance } from '../../../time/chance.ts'
import type { Instant } from '../../../time/duration.ts'
import type { Operation } from '../../operation.ts'
import { parsePolicy } from '../../policy/parse-policy.ts'
import { requiredText, textOf } from '../../read-input.ts'
import { awsManagedPolicyArn } from '../../state/aws-managed-policies.ts'
import type { AccountState } from '../../state/account-state.ts'
import type { IamRole } from '../../state/iam-state.ts'
import { rolePermission, roleNamed } from './entities.ts'
import { invalidInput } from './iam-errors.ts'
import { iamOperation } from './iam-operation.ts'
import { roleValue } from './values.ts'

/** What services call the role that they act with (each service's own user guide). */
const roleNames: Readonly<Record<string, string>> = {
  'access-analyzer.amazonaws.com': 'AWSServiceRoleForAccessAnalyzer',
  'autoscaling.amazonaws.com': 'AWSServiceRoleForAutoScaling',
  'config.amazonaws.com': 'AWSServiceRoleForConfig',
  'ecs.amazonaws.com': 'AWSServiceRoleForECS',
  'eks.amazonaws.com': 'AWSServiceRoleForAmazonEKS',
  'elasticloadbalancing.amazonaws.com': 'AWSServiceRoleForElasticLoadBalancing',
  'guardduty.amazonaws.com': 'AWSServiceRoleForAmazonGuardDuty',
  'organizations.amazonaws.com': 'AWSServiceRoleForOrganizations',
  'rds.amazonaws.com': 'AWSServiceRoleForRDS',
  'rolesanywhere.amazonaws.com': 'AWSServiceRoleForRolesAnywhere',
  'spot.amazonaws.com': 'AWSServiceRoleForEC2Spot',
  'spotfleet.amazonaws.com': 'AWSServiceRoleForEC2SpotFleet',
  'support.amazonaws.com': 'AWSServiceRoleForSupport',
  'trustedadvisor.amazonaws.com': 'AWSServiceRoleForTrustedAdvisor',
}

/** The policy of such a role, where it is modelled. */
const rolePolicies: Readonly<Record<string, string>> = {
  'access-analyzer.amazonaws.com': 'AccessAnalyzerServiceRolePolicy',
  'autoscaling.amazonaws.com': 'AutoScalingServiceRolePolicy',
  'elasticloadbalancing.amazonaws.com': 'AWSElasticLoadBalancingServiceRolePolicy',
  'organizations.amazonaws.com': 'AWSOrganizationsServiceTrustPolicy',
  'rolesanywhere.amazonaws.com': 'AWSRolesAnywhereServicePolicy',
  'spot.amazonaws.com': 'AWSEC2SpotServiceRolePolicy',
  'trustedadvisor.amazonaws.com': 'AWSTrustedAdvisorServiceRolePolicy',
}

/** The role that a service acts with, made at `created` if the account has none yet.
 * @throws TrailproofError CALL_NOT_MODELLED for a service whose role's name is not known here */
export function serviceLinkedRole(
  account: AccountState,
  service: string,
  birth: { readonly created: Instant; readonly chance: Chance },
): IamRole {
  const name = roleNames[service]
  if (name === undefined) {
    throw new TrailproofError(
      'CALL_NOT_MODELLED',
      `The service-linked role of ${service} is not modelled.`,
      { hint: `Modelled: ${Object.keys(roleNames).join(', ')}.` },
    )
  }
  const known = account.iam.roles.get(name.toLowerCase())
  if (known !== undefined) return known
  const path = `/aws-service-role/${service}/`
  const policy = awsManagedPolicyArn(rolePolicies[service] ?? '')
  const trust = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"${service}"},"Action":"sts:AssumeRole"}]}`
  const principals = { accountExists: () => false, idOf: () => undefined }
  const role: IamRole = {
    name,
    path,
    id: entityId('AROA', account.number, birth.chance),
    arn: iamArn(account.number, 'role', path + name),
    created: birth.created,
    description: undefined,
    tags: new Map(),
    attached: new Set(policy === undefined ? [] : [policy]),
    inline: new Map(),
    trust: parsePolicy(trust, { kind: 'trust', principals }),
    maxSessionDuration: 3_600,
    boundary: undefined,
  }
  account.iam.roles.set(name.toLowerCase(), role)
  return role
}

export const serviceLinkedRoleOperations: readonly Operation[] = [
  iamOperation('CreateServiceLinkedRole', {
    permission: (input, { account }) => {
      const service = requiredText(input, 'AWSServiceName')
      const name = roleNames[service] ?? '*'
      return {
        action: 'iam:CreateServiceLinkedRole',
        resource: iamArn(account.number, 'role', `/aws-service-role/${service}/${name}`),
        keys: { 'iam:awsservicename': service },
      }
    },
    run: (input, { account, call, chance }) => {
      const service = requiredText(input, 'AWSServiceName')
      const name = roleNames[service] ?? ''
      if (account.iam.roles.has(name.toLowerCase())) {
        throw invalidInput(
          `Service role name ${name} has been taken in this account, please try a different suffix.`,
        )
      }
      const role = serviceLinkedRole(account, service, { created: call.at, chance })
      const description = textOf(input, 'Description')
      if (description !== undefined) role.description = description
      return { Role: roleValue(role) }
    },
  }),
  iamOperation('DeleteServiceLinkedRole', {
    permission: (input, { account }) =>
      rolePermission('DeleteServiceLinkedRole', requiredText(input, 'RoleName'), account),
    run: (input, { account, chance }) => {
      const role = roleNamed(account, requiredText(input, 'RoleName'))
      account.iam.roles.delete(role.name.toLowerCase())
      return { DeletionTaskId: `task${role.path}${role.name}/${uuid(chance)}` }
    },
  }),
]
