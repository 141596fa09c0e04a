import { iamServices } from '../../../aws/event-names/service-actions.js';
import { grantsService } from '../../policy/grants-service.js';
import { invalid, missing, requiredText, textsOf } from '../../read-input.js';
import { policiesHeldBy } from './accessed-entities.js';
import { onArn } from './entities.js';
import { invalidInput } from './iam-errors.js';
import { iamOperation } from './iam-operation.js';
/** AWS takes as many services in one call. */
const mostServices = 200;
function policyValue({ holder, name, arn }) {
    return arn === undefined
        ? {
            PolicyName: name,
            PolicyType: 'INLINE',
            EntityType: holder.kind,
            EntityName: holder.entity.name,
        }
        : { PolicyName: name, PolicyType: 'MANAGED', PolicyArn: arn };
}
/** Which policies let a user, role or group call a service. */
export const grantingPolicyOperations = [
    iamOperation('ListPoliciesGrantingServiceAccess', {
        permission: onArn('ListPoliciesGrantingServiceAccess', 'Arn'),
        run: (input, context) => {
            const { policies } = policiesHeldBy(requiredText(input, 'Arn'), context);
            const services = textsOf(input, 'ServiceNamespaces');
            if (services.length === 0)
                throw missing('ServiceNamespaces');
            if (services.length > mostServices) {
                throw invalid("Value at 'serviceNamespaces'", `Member must have length less than or equal to ${mostServices}`);
            }
            const unknown = services.find((service) => !iamServices().includes(service));
            // From memory.
            if (unknown !== undefined)
                throw invalidInput(`Invalid service namespace: ${unknown}`);
            return {
                PoliciesGrantingServiceAccess: services.map((ServiceNamespace) => ({
                    ServiceNamespace,
                    Policies: policies
                        .filter(({ policy }) => grantsService(policy, ServiceNamespace))
                        .map(policyValue),
                })),
                IsTruncated: false,
            };
        },
    }),
];
//# sourceMappingURL=granting-policy-operations.js.map