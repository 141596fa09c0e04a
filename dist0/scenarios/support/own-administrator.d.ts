import type { Actor, Play } from 'trailproof';
/** Makes a user of an attacker's own, with a key and the administrator policy, and gives what its actor is made of. */
export declare function ownAdministrator(play: Play, leaked: Actor, UserName: string): Promise<import("@aws-sdk/client-iam").AccessKey | undefined>;
