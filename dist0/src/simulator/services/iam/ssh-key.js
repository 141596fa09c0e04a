import { createHash, createPublicKey } from 'node:crypto';
/** The longest key that IAM takes, in characters; no key of 16,384 bits is longer. */
const longest = 16_384;
const algorithm = 'ssh-rsa';
/** Reads `ssh-rsa AAAA…` or PEM; undefined for what is neither, or no RSA key. */
export function readSshKey(text) {
    if (text.length > longest)
        return undefined;
    return text.trimStart().startsWith('-----BEGIN') ? readPem(text) : readOpenSsh(text);
}
function readPem(text) {
    try {
        return numbersOf(createPublicKey(text));
    }
    catch {
        return undefined;
    }
}
function numbersOf(key) {
    if (key.asymmetricKeyType !== 'rsa')
        return undefined;
    const { e, n } = key.export({ format: 'jwk' });
    if (e === undefined || n === undefined)
        return undefined;
    return { exponent: Buffer.from(e, 'base64url'), modulus: Buffer.from(n, 'base64url') };
}
// RFC 4253, section 6.6: name, exponent and modulus, each with its length in four bytes before it.
function readOpenSsh(text) {
    const [name, encoded = ''] = text.trim().split(/\s+/, 2);
    if (name !== algorithm)
        return undefined;
    const parts = partsOf(Buffer.from(encoded, 'base64'));
    const [inner, exponent, modulus, ...rest] = parts ?? [];
    if (inner?.toString('latin1') !== algorithm || rest.length > 0)
        return undefined;
    if (exponent === undefined || modulus === undefined)
        return undefined;
    return { exponent: withoutSign(exponent), modulus: withoutSign(modulus) };
}
function partsOf(wire) {
    const parts = [];
    let at = 0;
    while (at + 4 <= wire.length) {
        const end = at + 4 + wire.readUInt32BE(at);
        if (end > wire.length)
            return undefined;
        parts.push(wire.subarray(at + 4, end));
        at = end;
    }
    return at === wire.length ? parts : undefined;
}
const withoutSign = (number) => (number[0] === 0 ? number.subarray(1) : number);
// A number whose first bit is set would be negative: a zero stands before it.
const withSign = (number) => (number[0] ?? 0) < 128 ? number : Buffer.concat([Buffer.from([0]), number]);
function wireOf({ exponent, modulus }) {
    const parts = [Buffer.from(algorithm), withSign(exponent), withSign(modulus)];
    return Buffer.concat(parts.flatMap((part) => {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(part.length);
        return [length, part];
    }));
}
/** How long a key is, in bits. */
export function bitsOf({ modulus }) {
    const [first = 0] = modulus;
    return first === 0 ? 0 : modulus.length * 8 - Math.clz32(first) + 24;
}
/** The MD5 of a key as SSH writes it: `7a:1d:ea:…`. */
export function fingerprintOf(key) {
    const digest = createHash('md5').update(wireOf(key)).digest('hex');
    return digest.replace(/(..)(?=.)/g, '$1:');
}
/** A key as `ssh-rsa AAAA…`; a comment is not kept. */
export function openSshText(key) {
    return `${algorithm} ${wireOf(key).toString('base64')}`;
}
/** A key as PEM. */
export function pemText({ exponent, modulus }) {
    const key = {
        kty: 'RSA',
        e: exponent.toString('base64url'),
        n: modulus.toString('base64url'),
    };
    return String(createPublicKey({ key, format: 'jwk' }).export({ format: 'pem', type: 'spki' }));
}
//# sourceMappingURL=ssh-key.js.map