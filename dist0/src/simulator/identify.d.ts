import type { Actor } from '../scenario/actor.ts';
import type { Instant } from '../time/duration.ts';
import type { CastCredential } from './credential-making.ts';
import type { Principal } from './principal.ts';
import { type CloudState } from './state/cloud-state.ts';
/** Finds out who calls.
 * @throws AwsFailure for credentials that AWS does not accept; CloudTrail has no record of such calls: nobody's account is known */
export declare function identify(request: {
    readonly cloud: CloudState;
    readonly service: string;
    readonly at: Instant;
    readonly credential: CastCredential | Extract<Actor['identity'], {
        readonly kind: 'credentials';
    }>;
}): Principal;
