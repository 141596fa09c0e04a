import type { TrailEvent } from './trail-event.ts';
/** Who the integration says has called. */
export interface CallerIdentity {
    /** Set for calls that AWS itself makes; then there is neither name nor id. */
    readonly service?: string | undefined;
    readonly name?: string | undefined;
    readonly id?: string | undefined;
    readonly email?: string | undefined;
    /** The last part of an STS ARN; it goes to related.user only. */
    readonly session?: string | undefined;
}
/** user.name, user.id, user.email and service.name of an event, by the identity's type. */
export declare const identityOf: (event: TrailEvent) => CallerIdentity | undefined;
/** The key of additionalEventData that moved to user.name, if one did. */
export declare function movedToUserName(event: TrailEvent): string | undefined;
