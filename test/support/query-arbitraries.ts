import * as fc from 'fast-check'
import type { FieldType } from '../../src/language/field-source.ts'
import type { FlatEvent } from './kql-interpreter.ts'

/** The fields of random queries and events. */
export const randomTypes: Readonly<Record<string, FieldType>> = {
  k1: 'keyword',
  k2: 'keyword',
  n1: 'long',
  n2: 'long',
  b1: 'boolean',
}

/** Few texts, so that random queries and events meet. */
const randomText: fc.Arbitrary<string> = fc.constantFrom(
  'a',
  'b',
  'ab',
  'A',
  'a b',
  'and',
  'x*y',
  '5',
  'true',
  'é',
  '',
)

/** Events with missing, single and several values. */
export const randomEvent: fc.Arbitrary<FlatEvent> = fc.record(
  {
    k1: several(randomText),
    k2: several(randomText),
    n1: several(fc.integer({ min: -2, max: 6 })),
    n2: several(fc.integer({ min: -2, max: 6 })),
    b1: several(fc.boolean()),
  },
  { requiredKeys: [] },
)

function several<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | readonly T[] | null> {
  return fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.constant(null))
}

/** Any text at all, with control characters, lone surrogates and much ASCII. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff })), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))
