import { isIpv4, parseAddress } from '../ip/address.js';
import { parseNetwork } from '../ip/network.js';
// They mean "anywhere", "this host" or the same in every network.
const fixed = new Set([
    '0.0.0.0',
    '::',
    '::1',
    '255.255.255.255',
    '169.254.169.254',
    'fd00:ec2::254',
]);
/** Replaces an address, or a network in CIDR notation by that address with the same length; undefined for other texts.
 * `0.0.0.0/0` and `::/0` stay: rules look for them. */
export function replaceAddress(text, disguise) {
    const slash = text.indexOf('/');
    if (slash === -1) {
        const address = parseAddress(text);
        return address && fake(text, address, disguise);
    }
    if (parseNetwork(text) === undefined)
        return undefined;
    const ip = text.slice(0, slash);
    return fake(ip, parseAddress(ip), disguise) + text.slice(slash);
}
function fake(ip, address, { pseudonyms, addresses }) {
    if (fixed.has(ip) || (isIpv4(address) && address[3] >>> 24 === 127))
        return ip;
    return pseudonyms.formed('address', ip.toLowerCase(), () => addresses.next(ip, address));
}
//# sourceMappingURL=replace-address.js.map