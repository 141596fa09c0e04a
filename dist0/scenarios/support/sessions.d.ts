import type { Actor, Play, Whereabouts } from 'trailproof';
/** Gets a session token with MFA for a user's long-term key and uses it from somewhere: what a thief of key and code does. */
export declare function sessionWithMfa(play: Play, user: Actor, session: Whereabouts & {
    readonly as: string;
    readonly device: string;
}): Promise<Actor>;
