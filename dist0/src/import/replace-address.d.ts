import type { Disguise } from './disguise.ts';
/** Replaces an address, or a network in CIDR notation by that address with the same length; undefined for other texts.
 * `0.0.0.0/0` and `::/0` stay: rules look for them. */
export declare function replaceAddress(text: string, disguise: Disguise): string | undefined;
