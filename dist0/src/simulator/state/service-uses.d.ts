import type { Instant } from '../../time/duration.ts';
import type { AccountState } from './account-state.ts';
/** When, and in which region, somebody called a service last. */
export interface ServiceUse {
    readonly at: Instant;
    readonly region: string;
}
/** Notes that a user or role called a service. */
export declare function noteServiceUse(account: AccountState, entityId: string, use: ServiceUse & {
    readonly service: string;
}): void;
/** What a user or role called last, by the prefix of the service's actions. */
export declare function serviceUsesOf(account: AccountState, entityId: string): ReadonlyMap<string, ServiceUse>;
