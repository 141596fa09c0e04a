import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { agreed } from '../../../src/schema/agreed.ts'

interface Told {
  readonly kind: 'a' | 'b'
  readonly lines?: readonly string[]
}

const kinds = z.enum(['a', 'b'])
const lines = z.array(z.string()).optional()

describe('agreed', () => {
  it('takes a shape that says what the type says', () => {
    const shape = z.strictObject({ kind: kinds, lines })
    expect(agreed<Told, z.infer<typeof shape>>(shape)).toBe(shape)
  })

  it('does not compile where a member or a kind is missing or too many', () => {
    const short = z.strictObject({ kind: kinds })
    const long = z.strictObject({ kind: kinds, lines, more: z.string().optional() })
    const narrow = z.strictObject({ kind: z.literal('a'), lines })
    // @ts-expect-error -- `lines` is missing.
    expect(agreed<Told, z.infer<typeof short>>(short)).toBe(short)
    // @ts-expect-error -- `more` is too many.
    expect(agreed<Told, z.infer<typeof long>>(long)).toBe(long)
    // @ts-expect-error -- kind b is missing.
    expect(agreed<Told, z.infer<typeof narrow>>(narrow)).toBe(narrow)
  })
})
