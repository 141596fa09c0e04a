import type { Duration } from '../time/duration.ts';
import type { AddressFakes } from './fake-address.ts';
import type { Pseudonyms } from './pseudonyms.ts';
/** What replacing a value needs to know; one for all records of an import. */
export interface Disguise {
    readonly pseudonyms: Pseudonyms;
    readonly addresses: AddressFakes;
    /** Every account number that stands in the records as such. */
    readonly accounts: ReadonlySet<string>;
    /** Every name of a user, a role and the like: a key may be one. */
    readonly names: ReadonlySet<string>;
    /** How far times are moved: whole weeks. */
    readonly shift: Duration;
}
/** Where a text stands. */
export interface Spot {
    /** The key that holds it; that of the list for an item of a list. */
    readonly key: string;
    /** The key above that. */
    readonly within: string;
    /** The account that ids without one belong to. */
    readonly account: string | undefined;
    /** How many texts this one lies in: JSON in JSON. */
    readonly depth: number;
}
