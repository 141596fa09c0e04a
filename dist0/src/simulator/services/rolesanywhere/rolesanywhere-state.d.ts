import type { Instant } from '../../../time/duration.ts';
import type { Output } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
export interface TrustAnchor {
    readonly id: string;
    readonly arn: string;
    readonly created: Instant;
    readonly tags: ReadonlyMap<string, string>;
    name: string;
    enabled: boolean;
    /** As it was sent, but that AWS ends a PEM text with a line break. */
    source: Output;
    /** Set where a call set it. */
    crlDpRevocationEnabled: boolean | undefined;
    notificationSettings: readonly Output[];
    updated: Instant;
}
export interface RolesAnywhereProfile {
    readonly id: string;
    readonly arn: string;
    readonly created: Instant;
    readonly tags: ReadonlyMap<string, string>;
    /** ARN of the caller that made it. */
    readonly createdBy: string;
    name: string;
    enabled: boolean;
    roleArns: readonly string[];
    managedPolicyArns: readonly string[];
    sessionPolicy: string | undefined;
    requireInstanceProperties: boolean | undefined;
    acceptRoleSessionName: boolean;
    durationSeconds: number;
    updated: Instant;
}
/** Roles Anywhere of one region. */
export interface RolesAnywhereRegion {
    readonly trustAnchors: Map<string, TrustAnchor>;
    readonly profiles: Map<string, RolesAnywhereProfile>;
}
/** Roles Anywhere of an account in a region. */
export declare function rolesAnywhereOf(account: AccountState, region: string): RolesAnywhereRegion;
