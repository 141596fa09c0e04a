import { assert, bigInt, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as ids from '../../../src/aws/ids.ts'
import { chanceOf } from '../../../src/time/chance.ts'

const account = bigInt({ min: 0n, max: 999_999_999_999n }).map((n) => String(n).padStart(12, '0'))

describe('unique ids', () => {
  it('hold the account number, in every prefix and for every account', () => {
    assert(
      property(account, string(), (number, path) => {
        const chance = chanceOf('ids', path)
        const made = [
          ids.accessKeyId('AKIA', number, chance),
          ids.accessKeyId('ASIA', number, chance),
          ids.entityId('AIDA', number, chance),
          ids.entityId('AROA', number, chance),
        ]
        expect(made.map(ids.accountInId)).toEqual([number, number, number, number])
      }),
      { seed: 1 },
    )
  })

  it('share eight letters within one account', () => {
    const chance = chanceOf('ids')
    const made = [1, 2, 3].map(() => ids.entityId('AIDA', '123456789012', chance).slice(4, 12))
    expect(new Set(made)).toEqual(new Set([made[0]]))
  })

  it('decode the letters of real keys of one account', () => {
    // The letters of the SANS-504 lab; the number was decoded with another base32.
    expect(ids.accountInId('ASIATFQR7NSCAAAAAAAA')).toBe('218007301252')
  })

  it('hold no account when they are of the older form', () => {
    expect(ids.accountInId('AKIAIOSFODNN7EXAMPLE')).toBeUndefined()
    expect(ids.accountInId('AKIA')).toBeUndefined()
  })
})

describe.each([
  [
    'accessKeyId',
    () => ids.accessKeyId('ASIA', '123456789012', chanceOf('x')),
    /^ASIA[A-Z2-7]{16}$/,
  ],
  ['entityId', () => ids.entityId('ANPA', '123456789012', chanceOf('x')), /^ANPA[A-Z2-7]{17}$/],
  ['accountNumber', () => ids.accountNumber(chanceOf('x')), /^[1-9]\d{11}$/],
  ['secretAccessKey', () => ids.secretAccessKey(chanceOf('x')), /^[A-Za-z0-9+/]{40}$/],
  [
    'sessionToken',
    () => ids.sessionToken(chanceOf('x')),
    /^IQoJb3JpZ2luX2Vj[A-Za-z0-9+/]{684,1380}=$/,
  ],
  [
    'uuid',
    () => ids.uuid(chanceOf('x')),
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  ],
  ['s3RequestId', () => ids.s3RequestId(chanceOf('x')), /^[0-9A-Z]{16}$/],
  ['s3HostId', () => ids.s3HostId(chanceOf('x')), /^[A-Za-z0-9+/]{75}=$/],
  ['ec2Id', () => ids.ec2Id('vpc', chanceOf('x')), /^vpc-0[0-9a-f]{16}$/],
  ['totpSecret', () => ids.totpSecret(chanceOf('x')), /^[A-Z2-7]{64}$/],
])('%s', (_, make, shape) => {
  it('has its shape and depends on chance alone', () => {
    expect(make()).toMatch(shape)
    expect(make()).toBe(make())
  })
})

it('no two of a hundred thousand UUIDs are equal', () => {
  const made = new Set<string>()
  for (let step = 0; step < 100_000; step += 1) made.add(ids.uuid(chanceOf('x', String(step))))
  expect(made.size).toBe(100_000)
})
