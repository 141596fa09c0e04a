import { Buffer } from 'node:buffer';
/** The bytes of a text, one character each. */
export function wideBytes(text, encoding) {
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf16le')
        return bytes;
    if (encoding === 'utf16be')
        return bytes.swap16();
    return Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]);
}
// How much of the ends depends on the neighbours, by shift: the first and the last digits of base64 mix with them.
const startOffsets = [0, 2, 3];
const endOffsets = [0, -3, -2];
/** The three forms in which bytes can stand inside a longer base64 text, without the digits that depend on their neighbours.
 * @example base64Offsets(Buffer.from('foo')) // ['Zm9v', 'Zvb', 'mb2'] */
export function base64Offsets(bytes) {
    return [0, 1, 2].map((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift, ' '), bytes]).toString('base64');
        const end = endOffsets[(bytes.length + shift) % 3];
        return encoded.slice(startOffsets[shift], end === 0 ? undefined : end);
    });
}
//# sourceMappingURL=encodings.js.map