import { type Address } from '../ip/address.ts';
/** A range of addresses that no network announces, and how the import numbers networks in it. */
export interface PrivateRange {
    readonly name: string;
    /** What addresses of one network have in common. */
    readonly networkOf: (address: Address) => string;
    /** Host `host` (from 1) of the network at `position` (from 0). */
    readonly address: (position: number, host: number) => string;
}
/** The private range that an address lies in, if any. */
export declare function privateRange(address: Address): PrivateRange | undefined;
