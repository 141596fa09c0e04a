import { computePolicies } from './aws-managed/compute-policies.ts'
import { dataPolicies } from './aws-managed/data-policies.ts'
import { identityPolicies } from './aws-managed/identity-policies.ts'
import { jobFunctionPolicies } from './aws-managed/job-function-policies.ts'
import { operationsPolicies } from './aws-managed/operations-policies.ts'
import { quarantinePolicies } from './aws-managed/quarantine-policies.ts'
import { serviceLinkedRolePolicies } from './aws-managed/service-linked-role-policies.ts'
import { serviceRolePolicies } from './aws-managed/service-role-policies.ts'
import type { AwsManagedDocuments } from './aws-managed/statements.ts'

/** AWS's own policies as of August 2026 (AWS managed policy reference): the names, paths, actions and limits are AWS's.
 * A long document holds no more than what it says about the services that can be called here, and what it allows of a service as a whole. */
export const awsManagedDocuments: AwsManagedDocuments = {
  ...jobFunctionPolicies,
  ...identityPolicies,
  ...computePolicies,
  ...dataPolicies,
  ...operationsPolicies,
  ...serviceRolePolicies,
  ...serviceLinkedRolePolicies,
  ...quarantinePolicies,
}
