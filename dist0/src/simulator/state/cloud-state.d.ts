import type { Duration, Instant } from '../../time/duration.ts';
import type { RequestKeys } from '../policy/request-keys.ts';
import type { Principal } from '../principal.ts';
import type { AccountState } from './account-state.ts';
import type { AccessKey, ManagedPolicy } from './iam-state.ts';
/** A temporary credential and whom it speaks for. */
export interface Session {
    readonly accessKeyId: string;
    readonly secret: string;
    readonly token: string;
    readonly expires: Instant;
    readonly principal: Principal;
}
/** A long-term key and whom it speaks for. */
export interface KeyOwner {
    readonly key: AccessKey;
    readonly principal: Principal;
}
/** A permission that a call asked for, whatever the answer was. */
export interface AskedPermission {
    /** `iam:CreateUser` */
    readonly action: string;
    /** The ARN that policies were matched against. */
    readonly resource: string;
    /** The condition keys of the call, as they are while it is heard. */
    readonly keys: RequestKeys;
    /** Who asked: `user/mallory`, `role/deploy`; undefined for others. */
    readonly holder: string | undefined;
}
/** All accounts of a scenario, and the credentials that work in them. */
export interface CloudState {
    /** The virtual start: what the world declares was created before it. */
    readonly start: Instant;
    /** How long LookupEvents hides a record; not at all by default. */
    readonly lookupDelay: Duration;
    /** The scenario's own account. */
    readonly home: AccountState;
    /** By account number. */
    readonly accounts: Map<string, AccountState>;
    /** Numbers of the accounts whose organisation the home account manages. */
    readonly memberAccounts: Set<string>;
    readonly managedByAws: ReadonlyMap<string, ManagedPolicy>;
    /** By access key id. */
    readonly sessions: Map<string, Session>;
    readonly keys: Map<string, KeyOwner>;
    /** Hears every permission that is asked for. */
    readonly onPermission?: ((asked: AskedPermission) => void) | undefined;
}
/** The account of a number that the simulator made itself. */
export declare function accountOf(cloud: CloudState, number: string): AccountState;
