import { type Address } from './address.ts';
/** A network: the address that was written and how many of its 128 bits count. */
export interface Network {
    readonly address: Address;
    readonly prefix: number;
}
/** Reads a network in CIDR notation; host bits may be set.
 * @example parseNetwork('10.6.48.157/8')?.prefix // 104 */
export declare function parseNetwork(text: string): Network | undefined;
/** Reads a network, or an address as the network that holds it alone. */
export declare function parseAddressOrNetwork(text: string): Network | undefined;
/** True when an address lies in a network. */
export declare function isInNetwork(address: Address, network: Network): boolean;
