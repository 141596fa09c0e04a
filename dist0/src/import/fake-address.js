import { addressesPerPlace, addressIn, placeOf } from '../atlas/atlas.js';
import { places } from '../atlas/places.js';
import { isIpv4 } from '../ip/address.js';
import { privateRange } from './private-range.js';
/** Gives documentation addresses for real ones: the same network stays one network as far as there is room. */
export class AddressFakes {
    #isAmazon;
    #blocks = new Map();
    #taken = { amazon: 0, other: 0, overflow: 0, six: 0 };
    #privates = new Map();
    /** `isAmazon` tells whether Amazon announces an address outside the atlas. */
    constructor(isAmazon) {
        this.#isAmazon = isAmazon;
    }
    /** The next free address of the network that an address lies in. Private addresses stay private. */
    next(ip, address) {
        const range = privateRange(address);
        if (range !== undefined)
            return this.#privateAddress(range, address);
        const network = networkOf(address);
        let block = this.#blocks.get(network);
        if (block === undefined || block.used >= block.size) {
            block = this.#newBlock(ip, address);
            this.#blocks.set(network, block);
        }
        block.used += 1;
        return block.address(block.used - 1);
    }
    #newBlock(ip, address) {
        if (!isIpv4(address)) {
            this.#taken.six += 1;
            const site = this.#taken.six;
            return { used: 0, size: 0xffff, address: (host) => `2001:db8:${hex(site)}::${hex(host + 1)}` };
        }
        const place = placeOf(ip);
        const amazon = place === undefined ? this.#isAmazon(ip) : place.kind === 'amazon';
        const name = amazon ? amazonPlaces[this.#taken.amazon++] : otherPlaces[this.#taken.other++];
        if (name !== undefined) {
            return { used: 0, size: addressesPerPlace, address: (host) => addressIn(name, host) };
        }
        const number = this.#taken.overflow++;
        return { used: 0, size: 30, address: (host) => overflowAddress(number, host) };
    }
    #privateAddress(range, address) {
        const networks = this.#privates.get(range.name) ?? new Map();
        this.#privates.set(range.name, networks);
        const key = range.networkOf(address);
        const network = networks.get(key) ?? { position: networks.size, used: 0 };
        networks.set(key, network);
        network.used += 1;
        return range.address(network.position, network.used);
    }
}
const amazonPlaces = places.filter(({ kind }) => kind === 'amazon').map(({ name }) => name);
const otherPlaces = places.filter(({ kind }) => kind !== 'amazon').map(({ name }) => name);
const hex = (value) => value.toString(16);
// RFC 2544's range for benchmarks: no real host has such an address, and 4,096 blocks of it are more than any log holds.
function overflowAddress(block, host) {
    const offset = (block % 4096) * 32 + host + 1;
    return `198.${18 + (offset >>> 16)}.${(offset >>> 8) & 255}.${offset & 255}`;
}
// Blocks of the atlas and of the overflow are smaller than a /24, so that what was replaced already stays apart.
const smallBlocks = [
    [0xc0000200, 24],
    [0xc6336400, 24],
    [0xcb007100, 24],
    [0xc6120000, 15],
];
function networkOf(address) {
    if (!isIpv4(address))
        return `${address[0]} ${address[1] >>> 16}`;
    const word = address[3];
    const isSmall = smallBlocks.some(([start, bits]) => (word ^ start) >>> (32 - bits) === 0);
    return isSmall ? `small ${word >>> 5}` : String(word >>> 8);
}
//# sourceMappingURL=fake-address.js.map