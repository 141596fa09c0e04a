import { createHmac } from 'node:crypto';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const period = 30_000;
/** The six digits that a virtual MFA device shows (RFC 6238: SHA-1, thirty seconds).
 * @example totpCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59_000) // '287082'
 * @throws TrailproofError INTERNAL for a secret that is no base32 */
export function totpCode(secret, at) {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(at / period)));
    const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest();
    const offset = digest[digest.length - 1] & 0x0f;
    const number = digest.readUInt32BE(offset) & 0x7fffffff;
    return String(number % 1_000_000).padStart(6, '0');
}
function bytesOf(secret) {
    const bytes = [];
    let buffer = 0;
    let held = 0;
    for (const letter of secret.replace(/=+$/, '')) {
        const value = base32.indexOf(letter);
        if (value === -1)
            throw new TrailproofError('INTERNAL', 'A TOTP secret is no base32 text.');
        buffer = ((buffer << 5) | value) & 0xfff;
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes.push((buffer >> held) & 0xff);
        }
    }
    return Buffer.from(bytes);
}
//# sourceMappingURL=totp.js.map