import type { JsonObject } from '../cloudtrail/record.ts';
import type { Principal } from './principal.ts';
import { type CloudState } from './state/cloud-state.ts';
/** Who made a call, as records and messages name it. Described before the call runs: a user that deletes itself is still named. */
export interface CallerIdentity {
    /** `arn:aws:iam::…:user/eve`; undefined for services and for nobody. */
    readonly arn: string | undefined;
    /** The record's userIdentity. An emitter of eventVersion 1.08 writes empty objects that later ones leave out. */
    readonly userIdentity: (eventVersion: string) => JsonObject;
}
/** Describes a caller in every form that CloudTrail knows.
 * @example describeCaller(principal, cloud).arn // 'arn:aws:sts::123456789012:assumed-role/ci/deploy' */
export declare function describeCaller(principal: Principal, cloud: CloudState): CallerIdentity;
