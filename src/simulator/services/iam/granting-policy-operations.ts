import { iamServices } from '../../../aws/event-names/service-actions.ts'
import type { Operation, Output } from '../../operation.ts'
import { grantsService } from '../../policy/grants-service.ts'
import { invalid, missing, requiredText, textsOf } from '../../read-input.ts'
import { policiesHeldBy, type HeldPolicy } from './accessed-entities.ts'
import { onArn } from './entities.ts'
import { invalidInput } from './iam-errors.ts'
import { iamOperation } from './iam-operation.ts'

/** AWS takes as many services in one call. */
const mostServices = 200

function policyValue({ holder, name, arn }: HeldPolicy): Output {
  return arn === undefined
    ? {
        PolicyName: name,
        PolicyType: 'INLINE',
        EntityType: holder.kind,
        EntityName: holder.entity.name,
      }
    : { PolicyName: name, PolicyType: 'MANAGED', PolicyArn: arn }
}

/** Which policies let a user, role or group call a service. */
export const grantingPolicyOperations: readonly Operation[] = [
  iamOperation('ListPoliciesGrantingServiceAccess', {
    permission: onArn('ListPoliciesGrantingServiceAccess', 'Arn'),
    run: (input, context) => {
      const { policies } = policiesHeldBy(requiredText(input, 'Arn'), context)
      const services = textsOf(input, 'ServiceNamespaces')
      if (services.length === 0) throw missing('ServiceNamespaces')
      if (services.length > mostServices) {
        throw invalid(
          "Value at 'serviceNamespaces'",
          `Member must have length less than or equal to ${mostServices}`,
        )
      }
      const unknown = services.find((service) => !iamServices().includes(service))
      // From memory.
      if (unknown !== undefined) throw invalidInput(`Invalid service namespace: ${unknown}`)
      return {
        PoliciesGrantingServiceAccess: services.map((ServiceNamespace) => ({
          ServiceNamespace,
          Policies: policies
            .filter(({ policy }) => grantsService(policy, ServiceNamespace))
            .map(policyValue),
        })),
        IsTruncated: false,
      }
    },
  }),
]
