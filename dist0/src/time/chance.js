/** A stream of chance that depends only on the seed and the parts of its path.
 * The state has 128 bits, so ids drawn from a million different paths do not collide.
 * @example chanceOf('seed', 'scenario', 'case', 'step').below(6) */
export function chanceOf(seed, ...path) {
    // Parts are joined by a character that no name holds, so ('a', 'bc') and ('ab', 'c') differ.
    const text = [seed, ...path].join('\u0001');
    let a = hash32(text, 0x9e3779b9);
    let b = hash32(text, 0x243f6a88);
    let c = hash32(text, 0xb7e15162);
    let counter = hash32(text, 0x6a09e667);
    // sfc32 (Chris Doty-Humphrey, public domain): small, fast, no BigInt.
    const bits = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        return sum >>> 0;
    };
    for (let warmUp = 0; warmUp < 12; warmUp += 1)
        bits();
    const fraction = () => bits() / 0x1_0000_0000;
    const below = (limit) => Math.floor(fraction() * limit);
    return { bits, fraction, below, pick: (items) => items[below(items.length)] };
}
/** A 32-bit hash of a text: FNV-1a over UTF-16 units from a chosen basis, finished with an avalanche step. */
export function hash32(text, basis = 0x811c9dc5) {
    let hash = basis;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
//# sourceMappingURL=chance.js.map