import type { Instant } from '../../../time/duration.ts';
import type { Input, Operation, OperationContext, Output } from '../../operation.ts';
import { type RolesAnywhereRegion } from './rolesanywhere-state.ts';
interface Resource {
    readonly id: string;
    enabled: boolean;
    updated: Instant;
}
/** One of the two kinds of things that Roles Anywhere keeps, trust anchors and profiles. */
export interface ResourceKind<R extends Resource> {
    /** As in `GetTrustAnchor`. */
    readonly noun: 'TrustAnchor' | 'Profile';
    /** As in ARNs. */
    readonly arnKind: 'trust-anchor' | 'profile';
    /** As answers name one. */
    readonly member: 'trustAnchor' | 'profile';
    /** As AWS's messages name one. */
    readonly label: string;
    readonly of: (region: RolesAnywhereRegion) => Map<string, R>;
    readonly valueOf: (resource: R) => Output;
}
/** All resources of a kind in the call's region, by id. */
export declare function resourcesOf<R extends Resource>(kind: ResourceKind<R>, { account, call }: OperationContext): Map<string, R>;
/** The resource that a call is about.
 * @throws AwsFailure ResourceNotFoundException */
export declare function resourceNamed<R extends Resource>(kind: ResourceKind<R>, input: Input, context: OperationContext): R;
/** What both kinds have beside Create and Update: Enable, Disable, Get, Delete and List. */
export declare function resourceOperations<R extends Resource>(kind: ResourceKind<R>): readonly Operation[];
export {};
