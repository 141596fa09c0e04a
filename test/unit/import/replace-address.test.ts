import { describe, expect, it } from 'vitest'
import { replaceAddress } from '../../../src/import/replace-address.ts'
import { aDisguise } from '../../support/a-disguise.ts'

describe('an address', () => {
  it.each([
    ['81.2.69.142', '192.0.2.1'],
    ['81.2.69.142/32', '192.0.2.1/32'],
    ['::ffff:81.2.69.142', '192.0.2.1'],
    // Amazon's place of the atlas.
    ['52.1.2.3', '192.0.2.193'],
    ['2a02:26f0::17', '2001:db8:1::1'],
    ['10.1.2.3', '10.0.0.1'],
    ['172.20.1.1', '172.16.0.1'],
    ['192.168.7.7', '192.168.0.1'],
    ['100.64.3.4', '100.64.0.1'],
    ['169.254.1.1', '169.254.0.1'],
    ['fd12::1', 'fd00:0:0:0::1'],
    ['fe80::1', 'fd00:0:0:0::1'],
  ])('%s becomes %s', (text, expected) => {
    expect(replaceAddress(text, aDisguise())).toBe(expected)
  })

  it.each(['0.0.0.0/0', '::/0', '::1', '127.0.0.1', '127.8.0.0/16', '169.254.169.254'])(
    '%s stays: it is nobody’s',
    (text) => {
      expect(replaceAddress(text, aDisguise())).toBe(text)
    },
  )

  it.each(['300.1.1.1', '1.2.3', '81.2.69.142/33', 'alice', ''])('%j is none', (text) => {
    expect(replaceAddress(text, aDisguise())).toBeUndefined()
  })

  it('stays in its network, one that is full goes on in the next place, and the same has the same fake', () => {
    const disguise = aDisguise()
    const of = (text: string): string | undefined => replaceAddress(text, disguise)
    expect([
      ['81.2.69.1', '81.2.69.2', '81.2.70.1', '81.2.69.1'].map(of),
      ['10.1.2.3', '10.1.2.4', '10.1.3.3'].map(of),
    ]).toEqual([
      ['192.0.2.1', '192.0.2.2', '192.0.2.33', '192.0.2.1'],
      ['10.0.0.1', '10.0.0.2', '10.0.1.1'],
    ])
  })
})
