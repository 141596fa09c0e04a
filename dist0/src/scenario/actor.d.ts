import type { Client } from '../aws/client.ts';
import type { Identity } from './identity.ts';
/** AWS credentials in the SDK's spelling, so that a response can be handed on as it is. */
export interface Credentials {
    readonly AccessKeyId?: string | undefined;
    readonly SecretAccessKey?: string | undefined;
    readonly SessionToken?: string | undefined;
}
/** Who calls and from where: an identity of the world, or credentials that the play obtained. */
export interface Actor {
    /** The name that goldens use: `<mallory.key>`. */
    readonly name: string;
    readonly identity: Identity | {
        readonly kind: 'credentials';
        readonly credentials: Credentials;
    };
    /** A place of the atlas, such as `amsterdam`; calls come from an address in it. */
    readonly place: string;
    /** Which address of the place: two actors with the same place and number share it. */
    readonly address: number;
    readonly client: Client;
}
