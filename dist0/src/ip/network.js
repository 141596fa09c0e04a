import { parseAddress } from './address.js';
/** Reads a network in CIDR notation; host bits may be set.
 * @example parseNetwork('10.6.48.157/8')?.prefix // 104 */
export function parseNetwork(text) {
    const slash = text.indexOf('/');
    if (slash === -1)
        return undefined;
    const address = parseAddress(text.slice(0, slash));
    const digits = text.slice(slash + 1);
    if (address === undefined || !/^\d{1,3}$/.test(digits))
        return undefined;
    const width = text.includes(':') ? 128 : 32;
    const prefix = Number(digits);
    return prefix > width ? undefined : { address, prefix: prefix + 128 - width };
}
/** Reads a network, or an address as the network that holds it alone. */
export function parseAddressOrNetwork(text) {
    const address = parseAddress(text);
    return address === undefined ? parseNetwork(text) : { address, prefix: 128 };
}
/** True when an address lies in a network. */
export function isInNetwork(address, network) {
    let left = network.prefix;
    for (let word = 0; word < 4 && left > 0; word += 1) {
        const mask = left >= 32 ? 0xffffffff : (0xffffffff << (32 - left)) >>> 0;
        if (((address[word] ^ network.address[word]) & mask) !== 0)
            return false;
        left -= 32;
    }
    return true;
}
//# sourceMappingURL=network.js.map