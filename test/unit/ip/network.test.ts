import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../src/ip/address.ts'
import { isInNetwork, parseAddressOrNetwork, parseNetwork } from '../../../src/ip/network.ts'

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
})
