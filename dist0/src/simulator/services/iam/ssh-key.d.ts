/** An RSA key, as two numbers, big-endian. */
export interface SshKey {
    readonly exponent: Buffer;
    readonly modulus: Buffer;
}
/** Reads `ssh-rsa AAAA…` or PEM; undefined for what is neither, or no RSA key. */
export declare function readSshKey(text: string): SshKey | undefined;
/** How long a key is, in bits. */
export declare function bitsOf({ modulus }: SshKey): number;
/** The MD5 of a key as SSH writes it: `7a:1d:ea:…`. */
export declare function fingerprintOf(key: SshKey): string;
/** A key as `ssh-rsa AAAA…`; a comment is not kept. */
export declare function openSshText(key: SshKey): string;
/** A key as PEM. */
export declare function pemText({ exponent, modulus }: SshKey): string;
