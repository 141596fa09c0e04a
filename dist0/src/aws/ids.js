const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const upperAlphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const hexadecimal = '0123456789abcdef';
/** A unique id of an IAM entity, 21 characters, with the account's number inside as AWS has it.
 * @example entityId('AIDA', '123456789012', chance) // 'AIDARZ5BM7IKA…' */
export function entityId(prefix, account, chance) {
    return prefix + accountLetters(account, chance) + letters(base32, 8, chance);
}
/** The id of an access key, or of what IAM numbers like one: 20 characters. */
export function accessKeyId(prefix, account, chance) {
    return prefix + accountLetters(account, chance) + letters(base32, 7, chance);
}
/** The account number inside a unique id or key of today's form; undefined for older ids, which hold none. */
export function accountInId(id) {
    let bits = 0;
    for (const letter of id.slice(4, 13)) {
        const value = base32.indexOf(letter);
        if (value === -1)
            return undefined;
        bits = bits * 32 + value;
    }
    const highest = 2 ** 44;
    if (id.length < 20 || bits < highest)
        return undefined;
    return String(Math.floor((bits - highest) / 16)).padStart(12, '0');
}
// 48 bits, big-endian: a one, forty bits of account number, seven of chance; base32 shows the first 45.
// Decoded that way, 761 of 761 keys of one log and 676 of 676 of another give their account.
function accountLetters(account, chance) {
    let bits = 2 ** 44 + Number(account) * 16 + chance.below(16);
    let text = '';
    for (let index = 0; index < 9; index += 1) {
        text = base32[bits % 32] + text;
        bits = Math.floor(bits / 32);
    }
    return text;
}
/** Twelve digits, the first not zero. */
export function accountNumber(chance) {
    return String(100_000_000_000 + Math.floor(chance.fraction() * 900_000_000_000));
}
/** A secret access key: 40 characters of base64's alphabet. */
export function secretAccessKey(chance) {
    return letters(base64, 40, chance);
}
/** A session token; AWS's begin alike and have 700 to 1,400 characters. */
export function sessionToken(chance) {
    const length = 4 * (180 + chance.below(120));
    return `IQoJb3JpZ2luX2Vj${letters(base64, length - 17, chance)}=`;
}
/** A UUID of version 4, as eventID and most requestIDs are. */
export function uuid(chance) {
    // Version 4 and variant 10xx stand in fixed bits (RFC 9562, section 5.4).
    const [a, b, c, d] = [chance.bits(), chance.bits(), chance.bits(), chance.bits()];
    return (`${hexOfTwo(a >>> 16)}${hexOfTwo(a)}-${hexOfTwo(b >>> 16)}-${hexOfTwo((b & 0x0fff) | 0x4000)}` +
        `-${hexOfTwo(((c >>> 16) & 0x3fff) | 0x8000)}-${hexOfTwo(c)}${hexOfTwo(d >>> 16)}${hexOfTwo(d)}`);
}
/** S3's requestID: 16 characters of digits and upper-case letters. */
export function s3RequestId(chance) {
    return letters(upperAlphanumeric, 16, chance);
}
/** S3's second request id (`x-amz-id-2`): 76 characters of base64. */
export function s3HostId(chance) {
    return `${letters(base64, 75, chance)}=`;
}
/** The id of something in EC2: a prefix and 17 hexadecimal digits.
 * @example ec2Id('i', chance) // 'i-0f3a…' */
export function ec2Id(prefix, chance) {
    return `${prefix}-0${letters(hexadecimal, 16, chance)}`;
}
/** Hexadecimal digits, as trailing ids of log groups, permission sets and certificates have them. */
export function hexDigits(count, chance) {
    return letters(hexadecimal, count, chance);
}
/** Capital letters and digits, as ids of signing certificates have them. */
export function upperAlphanumerics(count, chance) {
    return letters(upperAlphanumeric, count, chance);
}
/** Letters of both cases and digits: the end of a secret's ARN, a session of Systems Manager. */
export function alphanumerics(count, chance) {
    return letters(base64.slice(0, 62), count, chance);
}
/** Small letters and digits, as ids of sessions and buckets' suffixes have them. */
export function lowerAlphanumerics(count, chance) {
    return letters(upperAlphanumeric.toLowerCase(), count, chance);
}
/** Characters of base64, as key material and digests look. */
export function base64Text(count, chance) {
    return letters(base64, count, chance);
}
/** A TOTP secret as CreateVirtualMFADevice gives it: 64 characters of base32. */
export function totpSecret(chance) {
    return letters(base32, 64, chance);
}
const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
// A table: ids are the dearest part of a record, and Number.toString(16) was a fifth of its time.
function hexOfTwo(bits) {
    return hexOfByte[(bits >>> 8) & 0xff] + hexOfByte[bits & 0xff];
}
/** Draws several characters from each number: a token has a thousand of them. */
function letters(alphabet, count, chance) {
    const size = alphabet.length;
    let text = '';
    while (text.length < count) {
        let bits = chance.bits();
        // Four characters take at most 24 of the 32 bits, so what the modulo favours is negligible.
        for (let index = 0; index < 4 && text.length < count; index += 1) {
            text += alphabet[bits % size];
            bits = Math.floor(bits / size);
        }
    }
    return text;
}
//# sourceMappingURL=ids.js.map