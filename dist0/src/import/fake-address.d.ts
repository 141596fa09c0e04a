import { type Address } from '../ip/address.ts';
/** Gives documentation addresses for real ones: the same network stays one network as far as there is room. */
export declare class AddressFakes {
    #private;
    /** `isAmazon` tells whether Amazon announces an address outside the atlas. */
    constructor(isAmazon: (ip: string) => boolean);
    /** The next free address of the network that an address lies in. Private addresses stay private. */
    next(ip: string, address: Address): string;
}
