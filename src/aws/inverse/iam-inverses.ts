import { iamAccountInverses } from './iam-account-inverses.ts'
import { iamCertificateInverses } from './iam-certificate-inverses.ts'
import { iamCredentialInverses } from './iam-credential-inverses.ts'
import { iamEntityInverses } from './iam-entity-inverses.ts'
import { iamHolderInverses } from './iam-holder-inverses.ts'
import { iamPolicyInverses } from './iam-policy-inverses.ts'
import { iamProviderInverses } from './iam-provider-inverses.ts'
import { iamTagInverses } from './iam-tag-inverses.ts'
import type { Inverse } from './inverse.ts'

/** How IAM's mutating operations are taken back. */
export const iamInverses: Readonly<Record<string, Inverse>> = {
  ...iamHolderInverses,
  ...iamEntityInverses,
  ...iamPolicyInverses,
  ...iamCredentialInverses,
  ...iamCertificateInverses,
  ...iamProviderInverses,
  ...iamTagInverses,
  ...iamAccountInverses,
}
