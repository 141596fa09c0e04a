import { isIpv4 } from '../ip/address.js';
const unique = {
    name: 'fd00::/8',
    networkOf: (address) => `${address[0]} ${address[1]}`,
    address: (position, host) => `fd00:0:0:${(position & 0xffff).toString(16)}::${host.toString(16)}`,
};
// RFC 1918, RFC 6598 and RFC 3927: first address, bits that count, and how many networks of 24 bits there are.
const ranges = [
    fourRange('10.0.0.0/8', 0x0a000000, 8),
    fourRange('172.16.0.0/12', 0xac100000, 12),
    fourRange('192.168.0.0/16', 0xc0a80000, 16),
    fourRange('100.64.0.0/10', 0x64400000, 10),
    fourRange('169.254.0.0/16', 0xa9fe0000, 16),
];
/** The private range that an address lies in, if any. */
export function privateRange(address) {
    if (!isIpv4(address)) {
        const first = address[0] >>> 16;
        return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80 ? unique : undefined;
    }
    const word = address[3];
    return ranges.find(({ start, bits }) => (word ^ start) >>> (32 - bits) === 0);
}
function fourRange(name, start, bits) {
    const networks = 2 ** (24 - bits);
    return {
        name,
        start,
        bits,
        networkOf: (address) => String(address[3] >>> 8),
        address: (position, host) => {
            const word = start + (position % networks) * 256 + (host % 256);
            return [24, 16, 8, 0].map((by) => (word >>> by) & 255).join('.');
        },
    };
}
//# sourceMappingURL=private-range.js.map