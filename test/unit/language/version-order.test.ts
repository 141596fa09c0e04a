import { describe, expect, it } from 'vitest'
import { versionOrder } from '../../../src/language/version-order.ts'

describe('versionOrder', () => {
  it('sorts versions by number, pre-releases before their release, and what is none at the end', () => {
    const sorted = [
      '0.9',
      '1.2.4-2',
      '1.2.4-11',
      '1.2.4-SNAPSHOT',
      '1.2.4-rc.1',
      '1.2.4',
      '1.2.4.1',
      '1.5.0',
      '1.11.3',
      '2',
      'bad',
      'v1',
    ]
    const shuffled = sorted.toReversed()
    expect(
      shuffled.sort((left, right) => (versionOrder(left) < versionOrder(right) ? -1 : 1)),
    ).toEqual(sorted)
  })

  it('takes no notice of build metadata', () => {
    expect(versionOrder('1.2.3+build.5')).toBe(versionOrder('1.2.3'))
  })
})
