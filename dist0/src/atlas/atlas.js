import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { isIpv4, parseAddress } from '../ip/address.js';
import { places } from './places.js';
/** How many IPv4 addresses a place has, numbered from 0: the hosts of a /27. */
export const addressesPerPlace = 30;
const byName = new Map(places.map((place) => [place.name, place]));
const byBlock = new Map(places.flatMap((place) => [
    [blockOf(parseAddress(place.ipv4.split('/')[0])), place],
    [blockOf(parseAddress(place.ipv6.split('/')[0])), place],
]));
/** The place of that name.
 * @throws TrailproofError PLACE_UNKNOWN with the nearest name
 * @example placeNamed('lisbon').geo.country // 'Portugal' */
export function placeNamed(name) {
    const place = byName.get(name);
    if (place !== undefined)
        return place;
    throw new TrailproofError('PLACE_UNKNOWN', `The atlas has no place "${name}".`, {
        hint: didYouMean(name, byName.keys()) ?? `Places: ${[...byName.keys()].join(', ')}.`,
    });
}
/** The place that an address lies in, or undefined for addresses outside the atlas.
 * @example placeOf('192.0.2.1')?.name // 'amsterdam' */
export function placeOf(ip) {
    const address = parseAddress(ip);
    return address === undefined ? undefined : byBlock.get(blockOf(address));
}
/** The IPv4 address number `index` (from 0) of a place: calls from the same place and number share an address.
 * @throws TrailproofError PLACE_UNKNOWN, or ADDRESS_OUT_OF_RANGE past the last of its 30 addresses
 * @example addressIn('amsterdam', 0) // '192.0.2.1' */
export function addressIn(name, index) {
    const place = placeNamed(name);
    if (!Number.isInteger(index) || index < 0 || index >= addressesPerPlace) {
        throw new TrailproofError('ADDRESS_OUT_OF_RANGE', `"${name}" has no address number ${index}.`, {
            hint: `A place has ${addressesPerPlace} addresses, numbered from 0 to ${addressesPerPlace - 1}.`,
        });
    }
    const [a, b, c, first] = place.ipv4.split('/')[0].split('.');
    return `${a}.${b}.${c}.${Number(first) + 1 + index}`;
}
/** What two addresses of one place have in common: the first 27 bits of an IPv4, 48 of an IPv6 address. */
function blockOf(address) {
    if (isIpv4(address))
        return `4 ${address[3] >>> 5}`;
    return `6 ${address[0]} ${address[1] >>> 16}`;
}
//# sourceMappingURL=atlas.js.map