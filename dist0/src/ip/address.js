const mappedPrefix = 0xffff;
const longestAddress = 45;
/** Reads an IPv4 or IPv6 address; leading zeros in IPv4 and zone ids are refused, as Elasticsearch's `ip` type does.
 * @example parseAddress('10.0.0.1') // [0, 0, 0xffff, 0x0a000001] */
export function parseAddress(text) {
    if (text.length > longestAddress)
        return undefined;
    if (!text.includes(':')) {
        const word = parseIpv4(text);
        return word === undefined ? undefined : [0, 0, mappedPrefix, word];
    }
    return parseIpv6(text);
}
/** True for an IPv4 or IPv6 literal, as Elasticsearch's `ip` type takes it.
 * @example isAddress('iam.amazonaws.com') // false */
export function isAddress(text) {
    return parseAddress(text) !== undefined;
}
/** True for an IPv4 address, also one that is written as IPv4-mapped IPv6. */
export function isIpv4(address) {
    return address[0] === 0 && address[1] === 0 && address[2] === mappedPrefix;
}
/** Orders two addresses as 128-bit numbers. */
export function compareAddresses(left, right) {
    for (let word = 0; word < 4; word += 1) {
        if (left[word] !== right[word])
            return left[word] - right[word];
    }
    return 0;
}
function parseIpv4(text) {
    let word = 0;
    let parts = 0;
    let octet = -1;
    for (let index = 0; index <= text.length; index += 1) {
        const digit = index === text.length ? -2 : text.charCodeAt(index) - 48;
        if (digit >= 0 && digit <= 9) {
            if (octet === 0)
                return undefined;
            octet = octet === -1 ? digit : octet * 10 + digit;
            if (octet > 255)
                return undefined;
        }
        else if (digit === -2) {
            if (octet === -1)
                return undefined;
            word = word * 256 + octet;
            parts += 1;
            octet = -1;
        }
        else
            return undefined;
    }
    return parts === 4 ? word : undefined;
}
function parseIpv6(text) {
    const groups = splitIpv6(text);
    if (groups === undefined)
        return undefined;
    const words = [0, 0, 0, 0];
    for (let index = 0; index < 8; index += 1) {
        words[index >> 1] = words[index >> 1] * 0x10000 + groups[index];
    }
    return words;
}
function splitIpv6(text) {
    const gap = text.indexOf('::');
    if (gap === -1) {
        const groups = readGroups(text, 'tail');
        return groups?.length === 8 ? groups : undefined;
    }
    if (text.includes('::', gap + 1))
        return undefined;
    const head = readGroups(text.slice(0, gap), 'head');
    const tail = readGroups(text.slice(gap + 2), 'tail');
    if (head === undefined || tail === undefined || head.length + tail.length > 7)
        return undefined;
    return [...head, ...Array(8 - head.length - tail.length).fill(0), ...tail];
}
// Only the end of an address may be written as IPv4.
function readGroups(text, part) {
    if (text === '')
        return [];
    const groups = [];
    const texts = text.split(':');
    for (const [index, group] of texts.entries()) {
        if (/^[0-9a-f]{1,4}$/i.test(group))
            groups.push(Number.parseInt(group, 16));
        else {
            const mayBeIpv4 = part === 'tail' && index === texts.length - 1;
            const word = mayBeIpv4 ? parseIpv4(group) : undefined;
            if (word === undefined)
                return undefined;
            groups.push(word >>> 16, word & 0xffff);
        }
    }
    return groups;
}
//# sourceMappingURL=address.js.map