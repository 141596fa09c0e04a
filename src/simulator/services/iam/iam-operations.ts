import type { Operation } from '../../operation.ts'
import { accessKeyOperations } from './access-key-operations.ts'
import { accountOperations } from './account-operations.ts'
import { attachmentOperations } from './attachment-operations.ts'
import { boundaryOperations } from './boundaries.ts'
import { credentialReportOperations } from './credential-report.ts'
import { groupOperations } from './group-operations.ts'
import { inlinePolicyOperations } from './inline-policy-operations.ts'
import { loginProfileOperations } from './login-profile-operations.ts'
import { mfaDeviceOperations } from './mfa-device-operations.ts'
import { policyOperations } from './policy-operations.ts'
import { providerOperations } from './provider-operations.ts'
import { roleOperations } from './role-operations.ts'
import { serviceLinkedRoleOperations } from './service-linked-roles.ts'
import { tagOperations } from './tag-operations.ts'
import { userOperations } from './user-operations.ts'

/** IAM's APIs, in lists by what they are about. */
export const iamOperations: readonly Operation[] = [
  ...userOperations,
  ...groupOperations,
  ...roleOperations,
  ...tagOperations,
  ...serviceLinkedRoleOperations,
  ...policyOperations,
  ...attachmentOperations,
  ...inlinePolicyOperations,
  ...boundaryOperations,
  ...accessKeyOperations,
  ...loginProfileOperations,
  ...mfaDeviceOperations,
  ...providerOperations,
  ...credentialReportOperations,
  ...accountOperations,
]
