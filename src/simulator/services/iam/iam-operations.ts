import type { Operation } from '../../operation.ts'
import { accessKeyOperations } from './access-key-operations.ts'
import { accountOperations } from './account-operations.ts'
import { attachmentOperations } from './attachment-operations.ts'
import { authorizationDetailsOperations } from './authorization-details.ts'
import { boundaryOperations } from './boundaries.ts'
import { credentialReportOperations } from './credential-report.ts'
import { grantingPolicyOperations } from './granting-policy-operations.ts'
import { groupOperations } from './group-operations.ts'
import { inlinePolicyOperations } from './inline-policy-operations.ts'
import { instanceProfileOperations } from './instance-profile-operations.ts'
import { lastAccessedOperations } from './last-accessed-operations.ts'
import { loginProfileOperations } from './login-profile-operations.ts'
import { mfaDeviceOperations } from './mfa-device-operations.ts'
import { oidcProviderOperations } from './oidc-provider-operations.ts'
import { organizationsFeatureOperations } from './organizations-feature-operations.ts'
import { outboundFederationOperations } from './outbound-federation.ts'
import { passwordPolicyOperations } from './password-policy-operations.ts'
import { policyListOperations } from './policy-list-operations.ts'
import { policyOperations } from './policy-operations.ts'
import { roleOperations } from './role-operations.ts'
import { samlProviderOperations } from './saml-provider-operations.ts'
import { serverCertificateOperations } from './server-certificate-operations.ts'
import { serviceCredentialOperations } from './service-credential-operations.ts'
import { serviceLinkedRoleOperations } from './service-linked-roles.ts'
import { signingCertificateOperations } from './signing-certificate-operations.ts'
import { simulationOperations } from './simulation-operations.ts'
import { sshPublicKeyOperations } from './ssh-public-key-operations.ts'
import { tagOperations } from './tag-operations.ts'
import { tokenPreferenceOperations } from './token-preferences.ts'
import { userOperations } from './user-operations.ts'

/** IAM's APIs, in lists by what they are about. */
export const iamOperations: readonly Operation[] = [
  ...userOperations,
  ...groupOperations,
  ...roleOperations,
  ...instanceProfileOperations,
  ...tagOperations,
  ...serviceLinkedRoleOperations,
  ...policyOperations,
  ...policyListOperations,
  ...attachmentOperations,
  ...inlinePolicyOperations,
  ...boundaryOperations,
  ...accessKeyOperations,
  ...loginProfileOperations,
  ...mfaDeviceOperations,
  ...serverCertificateOperations,
  ...signingCertificateOperations,
  ...sshPublicKeyOperations,
  ...serviceCredentialOperations,
  ...samlProviderOperations,
  ...oidcProviderOperations,
  ...passwordPolicyOperations,
  ...authorizationDetailsOperations,
  ...simulationOperations,
  ...credentialReportOperations,
  ...lastAccessedOperations,
  ...grantingPolicyOperations,
  ...accountOperations,
  ...tokenPreferenceOperations,
  ...organizationsFeatureOperations,
  ...outboundFederationOperations,
]
