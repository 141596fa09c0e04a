import { iamAccountInverses } from './iam-account-inverses.js';
import { iamCertificateInverses } from './iam-certificate-inverses.js';
import { iamCredentialInverses } from './iam-credential-inverses.js';
import { iamEntityInverses } from './iam-entity-inverses.js';
import { iamHolderInverses } from './iam-holder-inverses.js';
import { iamPolicyInverses } from './iam-policy-inverses.js';
import { iamProviderInverses } from './iam-provider-inverses.js';
import { iamTagInverses } from './iam-tag-inverses.js';
/** How IAM's mutating operations are taken back. */
export const iamInverses = {
    ...iamHolderInverses,
    ...iamEntityInverses,
    ...iamPolicyInverses,
    ...iamCredentialInverses,
    ...iamCertificateInverses,
    ...iamProviderInverses,
    ...iamTagInverses,
    ...iamAccountInverses,
};
//# sourceMappingURL=iam-inverses.js.map