import type { Instant } from '../../time/duration.ts'
import type { Policy } from '../policy/policy.ts'

/** What users, groups and roles hold of policies. */
export interface PolicyHolder {
  /** ARNs of managed policies, in the order they were attached. */
  readonly attached: Set<string>
  readonly inline: Map<string, Policy>
}

export interface AccessKey {
  readonly id: string
  readonly secret: string
  readonly created: Instant
  status: 'Active' | 'Inactive'
  lastUsed: { readonly at: Instant; readonly service: string; readonly region: string } | undefined
}

export interface LoginProfile {
  readonly created: Instant
  password: string
  passwordResetRequired: boolean
}

/** Whose an MFA device is. */
export type DeviceOwner =
  { readonly kind: 'user'; readonly name: string } | { readonly kind: 'root' }

/** A virtual MFA device; `enabledFor` is undefined until EnableMFADevice. */
export interface MfaDevice {
  readonly serialNumber: string
  readonly name: string
  /** The TOTP secret in base32. */
  readonly seed: string
  enabledFor: { readonly owner: DeviceOwner; readonly since: Instant } | undefined
  /** The half minute (since 1970) whose code was taken last: AWS takes no code twice. */
  lastCode: number | undefined
}

export interface IamUser extends PolicyHolder {
  readonly name: string
  readonly path: string
  readonly id: string
  readonly arn: string
  readonly created: Instant
  readonly groups: Set<string>
  readonly accessKeys: Map<string, AccessKey>
  readonly tags: Map<string, string>
  loginProfile: LoginProfile | undefined
  boundary: string | undefined
}

export interface IamGroup extends PolicyHolder {
  readonly name: string
  readonly path: string
  readonly id: string
  readonly arn: string
  readonly created: Instant
}

export interface IamRole extends PolicyHolder {
  readonly name: string
  readonly path: string
  readonly id: string
  readonly arn: string
  readonly created: Instant
  description: string | undefined
  readonly tags: Map<string, string>
  trust: Policy
  maxSessionDuration: number
  boundary: string | undefined
}

export interface PolicyVersion {
  readonly id: string
  readonly created: Instant
  readonly policy: Policy
}

/** A managed policy: the customer's, or one of AWS's when its ARN begins with `arn:aws:iam::aws:`. */
export interface ManagedPolicy {
  readonly name: string
  readonly path: string
  readonly id: string
  readonly arn: string
  readonly created: Instant
  readonly description: string | undefined
  readonly versions: Map<string, PolicyVersion>
  readonly tags: Map<string, string>
  updated: Instant
  defaultVersion: string
  /** The number of the version that was made last; numbers are never used again. */
  lastVersion: number
}

export interface SamlProvider {
  readonly name: string
  readonly arn: string
  readonly created: Instant
  metadata: string
}

export interface OidcProvider {
  readonly url: string
  readonly arn: string
  readonly created: Instant
  readonly clientIds: readonly string[]
}

/** IAM of one account. Names are keys in lower case where AWS compares them without case: users, groups, roles, policies. */
export interface IamState {
  readonly users: Map<string, IamUser>
  readonly groups: Map<string, IamGroup>
  readonly roles: Map<string, IamRole>
  /** Customer-managed policies by ARN. */
  readonly policies: Map<string, ManagedPolicy>
  readonly mfaDevices: Map<string, MfaDevice>
  readonly samlProviders: Map<string, SamlProvider>
  readonly oidcProviders: Map<string, OidcProvider>
  readonly root: {
    loginProfile: LoginProfile | undefined
    readonly accessKeys: Map<string, AccessKey>
  }
  /** The last credential report, and when it was asked for. */
  credentialReport: { readonly asked: Instant; readonly content: string } | undefined
  accountAlias: string | undefined
}
