import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { AwsFailure } from '../../src/simulator/aws-failure.ts'
import { globMatches } from '../../src/simulator/policy/glob.ts'
import { parsePolicy } from '../../src/simulator/policy/parse-policy.ts'

const seeded = { seed: 20_260_302, numRuns: 500 }
const letters = fc.string({ unit: fc.constantFrom('a', 'b', ':', '.'), maxLength: 12 })
const patterns = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 8 })

it('compares patterns as a regular expression would', () => {
  fc.assert(
    fc.property(patterns, letters, (pattern, text) => {
      const source = pattern.replaceAll('*', '[^]*').replaceAll('?', '[^]')
      expect(globMatches(pattern, text)).toBe(new RegExp(`^(?:${source})$`).test(text))
    }),
    seeded,
  )
})

it('reads any text as a policy or refuses it as AWS does', () => {
  const element = fc.oneof(fc.json(), fc.string(), documents())
  fc.assert(
    fc.property(element, (text) => {
      try {
        expect(parsePolicy(text, { kind: 'identity' }).text).toBe(text)
      } catch (error) {
        if (!(error instanceof AwsFailure)) throw error
        expect(error.code).toBe('MalformedPolicyDocumentException')
      }
    }),
    seeded,
  )
})

function documents(): fc.Arbitrary<string> {
  const part = fc.oneof(fc.string(), fc.constantFrom('Allow', '*', 's3:*'), fc.jsonValue())
  const names = fc.constantFrom('Effect', 'Action', 'Resource', 'Condition', 'Sid', 'Principal')
  const statement = fc.dictionary(names, part)
  return fc
    .record({ Version: fc.constantFrom('2012-10-17', '2008-10-17', 'x'), Statement: statement })
    .map((document) => JSON.stringify(document))
}
