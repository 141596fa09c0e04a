import type { Client } from '../aws/client.ts';
import type { Actor } from './actor.ts';
/** Where an actor calls from and with what. */
export interface Whereabouts {
    /** A place of the atlas: `amsterdam`, `lisbon` … */
    readonly place: string;
    readonly client: Client;
    /** Which address of the place; 1 by default. Actors that share place and number share the address. */
    readonly address?: number | undefined;
}
/** Makes an actor of an identity; the constructors below do it for each kind. */
export declare function actorOf(name: string, identity: Actor['identity'], from: Whereabouts): Actor;
/** An IAM user with a long-term key, or in the console.
 * @example iamUser('alice', { place: 'lisbon', client: awsCli() }) */
export declare function iamUser(user: string, from: Whereabouts & {
    readonly credential?: 'long-term' | 'console' | undefined;
    /** Signed in to the console with MFA. */
    readonly mfa?: boolean | undefined;
    readonly account?: string | undefined;
    /** The actor's name where it is not the user's. */
    readonly as?: string | undefined;
}): Actor;
/** A session of a role that was assumed before the play. */
export declare function roleSession(role: string, session: string, from: Whereabouts & {
    readonly as?: string;
    readonly account?: string;
    readonly mfa?: boolean;
}): Actor;
/** An EC2 instance with its instance role, or whoever stole its credentials. */
export declare function ec2Instance(instance: string, from: Whereabouts & {
    readonly role: string;
    readonly as?: string;
    readonly account?: string;
}): Actor;
/** A Lambda function with its execution role. */
export declare function lambdaFunction(functionName: string, from: Whereabouts & {
    readonly role: string;
    readonly account?: string;
}): Actor;
/** A person who came through Identity Center with a permission set. */
export declare function ssoUser(user: string, from: Whereabouts & {
    readonly permissionSet: string;
    readonly as?: string;
    readonly account?: string;
}): Actor;
/** The root user of an account. */
export declare function root(from: Whereabouts & {
    readonly credential?: 'console' | 'long-term';
    readonly as?: string;
    readonly account?: string;
}): Actor;
/** An AWS service that acts by itself; its address and user agent are its name. */
export declare function awsService(service: string, from: Whereabouts & {
    readonly as?: string;
}): Actor;
/** Somebody without credentials: signs in, or assumes a role with SAML or a web identity. */
export declare function nobody(name: string, from: Whereabouts & {
    readonly account?: string;
}): Actor;
