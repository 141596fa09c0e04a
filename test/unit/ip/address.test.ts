import { isIP } from 'node:net'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAddresses, isAddress, parseAddress } from '../../../src/ip/address.ts'

describe('parseAddress', () => {
  it.each([
    ['10.1.2.3', [0, 0, 0xffff, 0x0a010203]],
    ['255.255.255.255', [0, 0, 0xffff, 0xffffffff]],
    ['::', [0, 0, 0, 0]],
    ['::1', [0, 0, 0, 1]],
    ['2001:DB8::1', [0x20010db8, 0, 0, 1]],
    ['1:2:3:4:5:6:7:8', [0x10002, 0x30004, 0x50006, 0x70008]],
    ['::ffff:10.1.2.3', [0, 0, 0xffff, 0x0a010203]],
    ['1::', [0x10000, 0, 0, 0]],
  ])('reads %s', (text, words) => {
    expect(parseAddress(text)).toEqual(words)
  })

  it.each([
    [
      '',
      '1.2.3',
      '1.2.3.4.5',
      '1.2.3.256',
      '01.2.3.4',
      '1.2.3.4.',
      '.1.2.3.4',
      '1..2.3',
      ' 1.2.3.4',
      '1.2.3.4 ',
      'a.b.c.d',
    ],
    [
      ':',
      ':::',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '1::2::3',
      '12345::',
      '1.2.3.4::',
      'fe80::1%eth0',
      '1:2:3:4:5:6:7::8',
      'iam.amazonaws.com',
    ],
  ])('refuses what Elasticsearch refuses', (...texts) => {
    expect(texts.filter((text) => parseAddress(text) !== undefined)).toEqual([])
  })

  it('takes the literals that Node takes, but for zones', () => {
    const literal = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.stringMatching(/^[0-9a-f:.]{1,20}$/),
      fc.stringMatching(/^[0-9.]{5,16}$/),
    )
    fc.assert(
      fc.property(literal, (text) => {
        expect(isAddress(text)).toBe(isIP(text) !== 0)
      }),
      { seed: 4, numRuns: 2_000 },
    )
  })
})

describe('compareAddresses', () => {
  it('orders addresses as numbers', () => {
    const texts = ['::1', '10.0.0.2', '10.0.0.10', '2001:db8::', 'ffff::']
    const sorted = texts
      .toReversed()
      .sort((left, right) => compareAddresses(parseAddress(left)!, parseAddress(right)!))
    expect(sorted).toEqual(texts)
  })
})
