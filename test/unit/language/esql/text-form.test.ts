import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../../../src/language/esql/address.ts'
import { formatDate } from '../../../../src/language/esql/date-format.ts'
import { textForm } from '../../../../src/language/esql/text-form.ts'

describe('a double as text', () => {
  // Double.toString of Java 19 and later.
  it.each([
    [0, '0.0'],
    [1, '1.0'],
    [-2.5, '-2.5'],
    [0.001, '0.001'],
    [0.0001, '1.0E-4'],
    [9_999_999, '9999999.0'],
    [12_345_678, '1.2345678E7'],
    [1e21, '1.0E21'],
  ])('%d', (value, text) => {
    expect(textForm(value, 'double')).toBe(text)
  })
})

describe('an address as text', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:0DB8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['::', '::'],
    ['1:2:3:4:5:6:0:8', '1:2:3:4:5:6:0:8'],
    ['192.0.2.01', undefined],
    ['host', undefined],
  ])('%s', (text, canonical) => {
    expect(canonicalAddress(text)).toBe(canonical)
  })
})

describe('a date as text', () => {
  it.each([
    ['yyyy-MM-dd', '2026-03-04'],
    ['yy/M/d', '26/3/4'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", '2026-03-04T09:08:07.065'],
    ["'day' d", 'day 4'],
  ])('%s', (pattern, text) => {
    expect(formatDate(Date.parse('2026-03-04T09:08:07.065Z'), pattern)).toBe(text)
  })
})
