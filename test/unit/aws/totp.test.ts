import { expect, it } from 'vitest'
import { totpCode } from '../../../src/aws/totp.ts'

// RFC 6238, appendix B, SHA-1, last six digits; the secret is "12345678901234567890" in base32.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('shows at second %i what RFC 6238 says', (second, code) => {
  expect(totpCode(secret, second * 1_000)).toBe(code)
})

it('keeps its code for half a minute', () => {
  expect(totpCode(secret, 30_000)).toBe(totpCode(secret, 59_999))
  expect(totpCode(secret, 60_000)).not.toBe(totpCode(secret, 59_999))
})

it('refuses a secret that is no base32', () => {
  expect(() => totpCode('0189', 0)).toThrow('A TOTP secret is no base32 text.')
})
