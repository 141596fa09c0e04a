import type { Chance } from '../../time/chance.ts';
import { type Instant } from '../../time/duration.ts';
import type { AccountState } from './account-state.ts';
/** What declared things are made with. */
export interface Installation {
    readonly account: AccountState;
    readonly start: Instant;
    /** When the account and what is in it came to be; between one and three years before the start by default. */
    readonly born?: Instant | undefined;
    /** Chance of one thing, from its kind and name: what else the world holds does not change its ids. */
    readonly chanceFor: (...path: readonly string[]) => Chance;
}
/** Between one and three years before the start. */
export declare function bornAt({ start, born }: Installation, chance: Chance): Instant;
