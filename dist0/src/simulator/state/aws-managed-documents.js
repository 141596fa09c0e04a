import { computePolicies } from './aws-managed/compute-policies.js';
import { dataPolicies } from './aws-managed/data-policies.js';
import { identityPolicies } from './aws-managed/identity-policies.js';
import { jobFunctionPolicies } from './aws-managed/job-function-policies.js';
import { operationsPolicies } from './aws-managed/operations-policies.js';
import { quarantinePolicies } from './aws-managed/quarantine-policies.js';
import { serviceLinkedRolePolicies } from './aws-managed/service-linked-role-policies.js';
import { serviceRolePolicies } from './aws-managed/service-role-policies.js';
/** AWS's own policies as of August 2026 (AWS managed policy reference): the names, paths, actions and limits are AWS's.
 * A long document holds no more than what it says about the services that can be called here, and what it allows of a service as a whole. */
export const awsManagedDocuments = {
    ...jobFunctionPolicies,
    ...identityPolicies,
    ...computePolicies,
    ...dataPolicies,
    ...operationsPolicies,
    ...serviceRolePolicies,
    ...serviceLinkedRolePolicies,
    ...quarantinePolicies,
};
//# sourceMappingURL=aws-managed-documents.js.map