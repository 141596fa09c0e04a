import type { Client } from '../aws/client.ts';
import type { JsonObject } from '../cloudtrail/record.ts';
import type { Instant } from '../time/duration.ts';
import type { Role, User } from './estate/principals.ts';
/** Who calls and from where, as all records of one session have it. */
export interface Caller {
    /** The account that its records go to. */
    readonly account: string;
    /** Undefined for a service. */
    readonly arn: string | undefined;
    /** userIdentity; an emitter of eventVersion 1.08 writes empty objects that later ones leave out. */
    readonly identity: (eventVersion: string) => JsonObject;
    /** An address, or the name of the service that calls. */
    readonly address: string;
    /** Undefined where a service calls, whose name then stands for it. */
    readonly client: Client | undefined;
    /** The endpoint of the own network that calls go through. */
    readonly vpcEndpoint?: string | undefined;
}
/** Where a caller's calls come from. */
export interface Origin {
    readonly address: string;
    readonly client: Client;
    readonly vpcEndpoint?: string | undefined;
}
/** Temporary credentials. */
export interface Session {
    readonly key: string;
    readonly created: Instant;
    readonly mfa: boolean;
}
/** An IAM user with a long-term key, or with a session of the console or of GetSessionToken. */
export declare function userCaller(user: User, origin: Origin, session?: Session): Caller;
/** What sets a role session apart from others of its kind. */
export interface RoleSession extends Session {
    readonly name: string;
    readonly ec2RoleDelivery?: '2.0' | undefined;
    /** ARN of the provider that vouched for it. */
    readonly webIdentityProvider?: string | undefined;
    /** ARN of the function that runs with it. */
    readonly lambdaFunction?: string | undefined;
}
/** A role's session: of a person, a pipeline, an instance, a function, or of a service that works with it. */
export declare function roleCaller(role: Role, session: RoleSession, origin: Origin | {
    readonly invokedBy: string;
}): Caller;
/** A service that calls in its own name. */
export declare function serviceCaller(service: string, account: string): Caller;
/** Somebody with a token of an OpenID Connect provider, who takes a role with it. */
export declare function webIdentityCaller(account: string, token: {
    readonly issuer: string;
    readonly audience: string;
    readonly subject: string;
}, origin: Origin): Caller;
/** A role of another account, as the owner of the role that it takes sees it. */
export declare function foreignCaller(account: string, from: {
    readonly account: string;
    readonly principalId: string;
}, origin: Origin): Caller;
/** The same person at the sign-in page, where there is no key yet. */
export declare function signInCaller(user: User, origin: Origin): Caller;
