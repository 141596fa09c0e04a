import { describe, expect, it } from 'vitest'
import { settingsOf } from '../../../src/app/settings.ts'

describe('settingsOf', () => {
  it('repeats every flag that changes what a run sees', () => {
    const given = { rules: ['r'], scenarios: ['s'], golden: 'g', seed: '7', start: 0 }
    const { repeat } = settingsOf({
      ...given,
      indicators: ['i.ndjson'],
      exceptions: ['e'],
      phase: 1500,
      lag: 60_000,
      geoip: 'city.mmdb',
      asn: 'asn.mmdb',
    })
    expect(repeat.join(' ')).toBe(
      '--rules r --indicators i.ndjson --exceptions e --scenarios s --golden g --seed 7 --start 1970-01-01T00:00:00.000Z --phase 1500ms --lag 60000ms --geoip city.mmdb --asn asn.mmdb',
    )
  })
})
