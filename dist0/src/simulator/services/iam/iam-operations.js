import { accessKeyOperations } from './access-key-operations.js';
import { accountOperations } from './account-operations.js';
import { attachmentOperations } from './attachment-operations.js';
import { authorizationDetailsOperations } from './authorization-details.js';
import { boundaryOperations } from './boundaries.js';
import { credentialReportOperations } from './credential-report.js';
import { grantingPolicyOperations } from './granting-policy-operations.js';
import { groupOperations } from './group-operations.js';
import { inlinePolicyOperations } from './inline-policy-operations.js';
import { instanceProfileOperations } from './instance-profile-operations.js';
import { lastAccessedOperations } from './last-accessed-operations.js';
import { loginProfileOperations } from './login-profile-operations.js';
import { mfaDeviceOperations } from './mfa-device-operations.js';
import { oidcProviderOperations } from './oidc-provider-operations.js';
import { organizationsFeatureOperations } from './organizations-feature-operations.js';
import { outboundFederationOperations } from './outbound-federation.js';
import { passwordPolicyOperations } from './password-policy-operations.js';
import { policyListOperations } from './policy-list-operations.js';
import { policyOperations } from './policy-operations.js';
import { roleOperations } from './role-operations.js';
import { samlProviderOperations } from './saml-provider-operations.js';
import { serverCertificateOperations } from './server-certificate-operations.js';
import { serviceCredentialOperations } from './service-credential-operations.js';
import { serviceLinkedRoleOperations } from './service-linked-roles.js';
import { signingCertificateOperations } from './signing-certificate-operations.js';
import { simulationOperations } from './simulation-operations.js';
import { sshPublicKeyOperations } from './ssh-public-key-operations.js';
import { tagOperations } from './tag-operations.js';
import { tokenPreferenceOperations } from './token-preferences.js';
import { userOperations } from './user-operations.js';
/** IAM's APIs, in lists by what they are about. */
export const iamOperations = [
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
];
//# sourceMappingURL=iam-operations.js.map