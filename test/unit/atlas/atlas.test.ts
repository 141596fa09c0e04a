import { describe, expect, it } from 'vitest'
import { addressesPerPlace, addressIn, placeNamed, placeOf } from '../../../src/atlas/atlas.ts'
import { places } from '../../../src/atlas/places.ts'

const names = places.map(({ name }) => name)

/** RFC 5737 and RFC 3849. */
const documentation = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+\/27$|^2001:db8:[0-9a-f]+::\/48$/

describe('places', () => {
  it('are all in documentation ranges, each with blocks of its own', () => {
    const blocks = places.flatMap(({ ipv4, ipv6 }) => [ipv4, ipv6])
    expect([blocks.filter((block) => !documentation.test(block)), new Set(blocks).size]).toEqual([
      [],
      2 * places.length,
    ])
  })

  it('have names of their own and AS numbers of the documentation range, but for Amazon’s', () => {
    const networks = places.map(({ network }) => network)
    const foreign = networks.filter(({ number }) => number < 64_496 || number > 64_511)
    expect([
      new Set(names).size,
      new Set(foreign.map((network) => JSON.stringify(network))),
    ]).toEqual([places.length, new Set(['{"number":16509,"organization":"AMAZON-02"}'])])
  })

  it('know the places that scenarios name', () => {
    const wanted = [
      'amsterdam',
      'lisbon',
      'singapore',
      'frankfurt-office',
      'sao-paulo',
      'seattle',
      'amazon-us-east-1',
    ]
    expect(wanted.filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('addresses', () => {
  it('lie in their place, each with its number', () => {
    const wrong = names.flatMap((name) =>
      Array.from({ length: addressesPerPlace }, (_, index) => addressIn(name, index)).filter(
        (address) => placeOf(address)?.name !== name,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('begin at the block’s first host', () => {
    expect([addressIn('amsterdam', 0), addressIn('lisbon', 0), addressIn('lisbon', 29)]).toEqual([
      '192.0.2.1',
      '192.0.2.33',
      '192.0.2.62',
    ])
  })

  it.each([
    ['192.0.2.1', 'amsterdam'],
    ['2001:db8:1::5', 'amsterdam'],
    ['2001:0DB8:0002::', 'lisbon'],
    ['203.0.113.200', undefined],
    ['8.8.8.8', undefined],
    ['2001:db9:1::1', undefined],
    ['iam.amazonaws.com', undefined],
    ['192.0.02.1', undefined],
    ['::ffff:192.0.2.1', 'amsterdam'],
    ['fe80::1%eth0', undefined],
    ['AWS Internal', undefined],
  ])('%s lies in %s', (ip, name) => {
    expect(placeOf(ip)?.name).toBe(name)
  })

  it('refuses a place that the atlas lacks, with the nearest name', () => {
    expect(() => placeNamed('amsterdm')).toThrow(
      expect.objectContaining({
        code: 'PLACE_UNKNOWN',
        message: 'The atlas has no place "amsterdm".',
        hint: 'Did you mean "amsterdam"?',
      }),
    )
  })

  it.each([-1, 30, 1.5])('refuses address number %s', (index) => {
    expect(() => addressIn('lisbon', index)).toThrow(
      expect.objectContaining({
        code: 'ADDRESS_OUT_OF_RANGE',
        message: `"lisbon" has no address number ${index}.`,
        hint: 'A place has 30 addresses, numbered from 0 to 29.',
      }),
    )
  })
})
