import { compareAddresses, parseAddress } from '../../ip/address.js';
/** An address as Elasticsearch prints it: IPv4 dotted, IPv6 lower-case with its longest run of zeros cut; undefined for other text.
 * @example canonicalAddress('2001:DB8:0:0::1') // '2001:db8::1' */
export function canonicalAddress(text) {
    const address = parseAddress(text);
    if (address === undefined)
        return undefined;
    const [first, second, third, last] = address;
    if (first === 0 && second === 0 && third === 0xffff)
        return ipv4Text(last);
    return ipv6Text(address);
}
/** Orders canonical addresses by their numbers. */
export function compareAddressTexts(left, right) {
    const a = parseAddress(left);
    const b = parseAddress(right);
    return a === undefined || b === undefined ? 0 : compareAddresses(a, b);
}
function ipv4Text(word) {
    return [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255].join('.');
}
function ipv6Text(address) {
    const groups = address.flatMap((word) => [word >>> 16, word & 0xffff]);
    const run = longestZeroRun(groups);
    const texts = groups.map((group) => group.toString(16));
    if (run.length < 2)
        return texts.join(':');
    const head = texts.slice(0, run.start).join(':');
    return `${head}::${texts.slice(run.start + run.length).join(':')}`;
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    for (let start = 0; start < groups.length; start += 1) {
        let length = 0;
        while (groups[start + length] === 0)
            length += 1;
        if (length > best.length)
            best = { start, length };
    }
    return best;
}
//# sourceMappingURL=address.js.map