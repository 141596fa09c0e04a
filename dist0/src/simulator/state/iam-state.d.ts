import type { Instant } from '../../time/duration.ts';
import type { Policy } from '../policy/policy.ts';
/** What users, groups and roles hold of policies. */
export interface PolicyHolder {
    /** ARNs of managed policies, in the order they were attached. */
    readonly attached: Set<string>;
    readonly inline: Map<string, Policy>;
}
export interface AccessKey {
    readonly id: string;
    readonly secret: string;
    readonly created: Instant;
    status: 'Active' | 'Inactive';
    lastUsed: {
        readonly at: Instant;
        readonly service: string;
        readonly region: string;
    } | undefined;
}
export interface LoginProfile {
    readonly created: Instant;
    password: string;
    passwordResetRequired: boolean;
    /** When the password was set last; undefined as long as the first one serves. */
    changed?: Instant | undefined;
    /** Passwords before this one, the youngest last. */
    former?: readonly string[] | undefined;
}
/** What an account asks of the passwords of its users. */
export interface PasswordPolicy {
    readonly minimumLength: number;
    readonly requireSymbols: boolean;
    readonly requireNumbers: boolean;
    readonly requireUppercase: boolean;
    readonly requireLowercase: boolean;
    readonly usersMayChange: boolean;
    /** Days; undefined where passwords do not run out. */
    readonly maxAge: number | undefined;
    /** How many passwords before may not come again. */
    readonly reusePrevention: number | undefined;
    readonly hardExpiry: boolean | undefined;
}
/** Whose an MFA device is. */
export type DeviceOwner = {
    readonly kind: 'user';
    name: string;
} | {
    readonly kind: 'root';
};
/** A virtual MFA device; `enabledFor` is undefined until EnableMFADevice. */
export interface MfaDevice {
    readonly serialNumber: string;
    readonly name: string;
    /** The TOTP secret in base32. */
    readonly seed: string;
    readonly tags: Map<string, string>;
    enabledFor: {
        readonly owner: DeviceOwner;
        readonly since: Instant;
    } | undefined;
    /** The half minute (since 1970) whose code was taken last: AWS takes no code twice. */
    lastCode: number | undefined;
}
export interface IamUser extends PolicyHolder {
    readonly name: string;
    readonly path: string;
    readonly id: string;
    readonly arn: string;
    readonly created: Instant;
    readonly groups: Set<string>;
    readonly accessKeys: Map<string, AccessKey>;
    readonly tags: Map<string, string>;
    loginProfile: LoginProfile | undefined;
    boundary: string | undefined;
    /** When the user last signed in with a password. */
    passwordLastUsed?: Instant | undefined;
}
export interface IamGroup extends PolicyHolder {
    readonly name: string;
    readonly path: string;
    readonly id: string;
    readonly arn: string;
    readonly created: Instant;
}
export interface IamRole extends PolicyHolder {
    readonly name: string;
    readonly path: string;
    readonly id: string;
    readonly arn: string;
    readonly created: Instant;
    description: string | undefined;
    readonly tags: Map<string, string>;
    trust: Policy;
    maxSessionDuration: number;
    boundary: string | undefined;
    /** When, and in which region, a session of the role last called. */
    lastUsed?: {
        readonly at: Instant;
        readonly region: string;
    } | undefined;
}
export interface PolicyVersion {
    readonly id: string;
    readonly created: Instant;
    readonly policy: Policy;
}
/** A managed policy: the customer's, or one of AWS's when its ARN begins with `arn:aws:iam::aws:`. */
export interface ManagedPolicy {
    readonly name: string;
    readonly path: string;
    readonly id: string;
    readonly arn: string;
    readonly created: Instant;
    readonly description: string | undefined;
    readonly versions: Map<string, PolicyVersion>;
    readonly tags: Map<string, string>;
    updated: Instant;
    defaultVersion: string;
    /** The number of the version that was made last; numbers are never used again. */
    lastVersion: number;
}
export interface InstanceProfile {
    readonly name: string;
    readonly path: string;
    readonly id: string;
    readonly arn: string;
    readonly created: Instant;
    readonly tags: Map<string, string>;
    /** Name of the one role that it can hold. */
    role: string | undefined;
}
export interface SamlProvider {
    readonly name: string;
    readonly arn: string;
    readonly created: Instant;
    readonly tags: Map<string, string>;
    metadata: string;
}
export interface OidcProvider {
    readonly url: string;
    readonly arn: string;
    readonly created: Instant;
    readonly clientIds: Set<string>;
    readonly tags: Map<string, string>;
    thumbprints: readonly string[];
}
/** IAM of one account. Names are keys in lower case where AWS compares them without case: users, groups, roles, instance profiles. */
export interface IamState {
    readonly users: Map<string, IamUser>;
    readonly groups: Map<string, IamGroup>;
    readonly roles: Map<string, IamRole>;
    /** Customer-managed policies by ARN. */
    readonly policies: Map<string, ManagedPolicy>;
    readonly instanceProfiles: Map<string, InstanceProfile>;
    readonly mfaDevices: Map<string, MfaDevice>;
    readonly samlProviders: Map<string, SamlProvider>;
    readonly oidcProviders: Map<string, OidcProvider>;
    readonly root: {
        loginProfile: LoginProfile | undefined;
        readonly accessKeys: Map<string, AccessKey>;
        passwordLastUsed?: Instant | undefined;
    };
    /** The last credential report, and when it was asked for. */
    credentialReport: {
        readonly asked: Instant;
        readonly content: string;
    } | undefined;
    accountAlias: string | undefined;
    /** Undefined as long as AWS's default holds. */
    passwordPolicy: PasswordPolicy | undefined;
}
