import { describe, expect, it } from 'vitest'
import {
  compareAddresses,
  isInNetwork,
  parseAddress,
  parseAddressOrNetwork,
  parseNetwork,
} from '../../../src/language/ip.ts'

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
})

describe('networks', () => {
  it.each([
    ['10.9.9.9', '10.6.48.157/8', true],
    ['11.0.0.0', '10.0.0.0/8', false],
    ['1.2.3.4', '0.0.0.0/0', true],
    ['::1', '0.0.0.0/0', false],
    ['2001:db8:ffff::1', '2001:db8::/32', true],
    ['2001:db9::1', '2001:db8::/32', false],
    ['::ffff:10.0.0.1', '10.0.0.0/24', true],
    ['10.0.0.129', '10.0.0.128/25', true],
    ['10.0.0.127', '10.0.0.128/25', false],
    ['::1', '::/0', true],
  ])('%s in %s is %s', (address, network, expected) => {
    expect(isInNetwork(parseAddress(address)!, parseNetwork(network)!)).toBe(expected)
  })

  it('refuses what is no network', () => {
    const texts = [
      '10.0.0.0',
      '10.0.0.0/33',
      '::/129',
      '10.0.0.0/',
      '10.0.0.0/-1',
      '10.0.0/8',
      '/8',
      '10.0.0.0/1e1',
    ]
    expect(texts.filter((text) => parseNetwork(text) !== undefined)).toEqual([])
  })

  it('takes an address as the network of it alone', () => {
    expect(parseAddressOrNetwork('10.0.0.1')).toEqual({
      address: [0, 0, 0xffff, 0x0a000001],
      prefix: 128,
    })
  })

  it('orders addresses as numbers', () => {
    const texts = ['::1', '10.0.0.2', '10.0.0.10', '2001:db8::', 'ffff::']
    const sorted = texts
      .toReversed()
      .sort((left, right) => compareAddresses(parseAddress(left)!, parseAddress(right)!))
    expect(sorted).toEqual(texts)
  })
})
