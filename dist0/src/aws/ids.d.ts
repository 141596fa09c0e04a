import type { Chance } from '../time/chance.ts';
/** Prefixes of IAM's unique ids: user, role, managed policy, group, instance profile, server certificate. */
export type EntityPrefix = 'AIDA' | 'AROA' | 'ANPA' | 'AGPA' | 'AIPA' | 'ASCA';
/** Prefixes of ids of 20 characters: long-term key, a session's key, SSH public key, credential of one service. */
export type KeyPrefix = 'AKIA' | 'ASIA' | 'APKA' | 'ACCA';
/** A unique id of an IAM entity, 21 characters, with the account's number inside as AWS has it.
 * @example entityId('AIDA', '123456789012', chance) // 'AIDARZ5BM7IKA…' */
export declare function entityId(prefix: EntityPrefix, account: string, chance: Chance): string;
/** The id of an access key, or of what IAM numbers like one: 20 characters. */
export declare function accessKeyId(prefix: KeyPrefix, account: string, chance: Chance): string;
/** The account number inside a unique id or key of today's form; undefined for older ids, which hold none. */
export declare function accountInId(id: string): string | undefined;
/** Twelve digits, the first not zero. */
export declare function accountNumber(chance: Chance): string;
/** A secret access key: 40 characters of base64's alphabet. */
export declare function secretAccessKey(chance: Chance): string;
/** A session token; AWS's begin alike and have 700 to 1,400 characters. */
export declare function sessionToken(chance: Chance): string;
/** A UUID of version 4, as eventID and most requestIDs are. */
export declare function uuid(chance: Chance): string;
/** S3's requestID: 16 characters of digits and upper-case letters. */
export declare function s3RequestId(chance: Chance): string;
/** S3's second request id (`x-amz-id-2`): 76 characters of base64. */
export declare function s3HostId(chance: Chance): string;
/** The id of something in EC2: a prefix and 17 hexadecimal digits.
 * @example ec2Id('i', chance) // 'i-0f3a…' */
export declare function ec2Id(prefix: string, chance: Chance): string;
/** Hexadecimal digits, as trailing ids of log groups, permission sets and certificates have them. */
export declare function hexDigits(count: number, chance: Chance): string;
/** Capital letters and digits, as ids of signing certificates have them. */
export declare function upperAlphanumerics(count: number, chance: Chance): string;
/** Letters of both cases and digits: the end of a secret's ARN, a session of Systems Manager. */
export declare function alphanumerics(count: number, chance: Chance): string;
/** Small letters and digits, as ids of sessions and buckets' suffixes have them. */
export declare function lowerAlphanumerics(count: number, chance: Chance): string;
/** Characters of base64, as key material and digests look. */
export declare function base64Text(count: number, chance: Chance): string;
/** A TOTP secret as CreateVirtualMFADevice gives it: 64 characters of base32. */
export declare function totpSecret(chance: Chance): string;
