import type { Place } from './place.ts';
/** How many IPv4 addresses a place has, numbered from 0: the hosts of a /27. */
export declare const addressesPerPlace = 30;
/** The place of that name.
 * @throws TrailproofError PLACE_UNKNOWN with the nearest name
 * @example placeNamed('lisbon').geo.country // 'Portugal' */
export declare function placeNamed(name: string): Place;
/** The place that an address lies in, or undefined for addresses outside the atlas.
 * @example placeOf('192.0.2.1')?.name // 'amsterdam' */
export declare function placeOf(ip: string): Place | undefined;
/** The IPv4 address number `index` (from 0) of a place: calls from the same place and number share an address.
 * @throws TrailproofError PLACE_UNKNOWN, or ADDRESS_OUT_OF_RANGE past the last of its 30 addresses
 * @example addressIn('amsterdam', 0) // '192.0.2.1' */
export declare function addressIn(name: string, index: number): string;
