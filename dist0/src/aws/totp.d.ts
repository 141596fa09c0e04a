import type { Instant } from '../time/duration.ts';
/** The six digits that a virtual MFA device shows (RFC 6238: SHA-1, thirty seconds).
 * @example totpCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59_000) // '287082'
 * @throws TrailproofError INTERNAL for a secret that is no base32 */
export declare function totpCode(secret: string, at: Instant): string;
