/** An address as four unsigned 32-bit words; an IPv4 address is held as IPv4-mapped IPv6, as Elasticsearch does. */
export type Address = readonly [number, number, number, number];
/** Reads an IPv4 or IPv6 address; leading zeros in IPv4 and zone ids are refused, as Elasticsearch's `ip` type does.
 * @example parseAddress('10.0.0.1') // [0, 0, 0xffff, 0x0a000001] */
export declare function parseAddress(text: string): Address | undefined;
/** True for an IPv4 or IPv6 literal, as Elasticsearch's `ip` type takes it.
 * @example isAddress('iam.amazonaws.com') // false */
export declare function isAddress(text: string): boolean;
/** True for an IPv4 address, also one that is written as IPv4-mapped IPv6. */
export declare function isIpv4(address: Address): boolean;
/** Orders two addresses as 128-bit numbers. */
export declare function compareAddresses(left: Address, right: Address): number;
