import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairAlerts } from '../../src/app/changes/pair-alerts.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { anAlert } from '../support/an-alert.ts'

describe('alerts before and now', () => {
  it('are all accounted for, and nothing differs from itself', () => {
    const alerts = fc.array(
      fc
        .record({
          events: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
          group: fc.constantFrom<Alert['group']>({}, { k: 'x' }, { k: 'y' }),
          severity: fc.constantFrom<Alert['rule']['severity']>('low', 'high'),
        })
        .map(anAlert),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(alerts, alerts, (before, now) => {
        const { same, added, lost, altered } = pairAlerts(before, now)
        const pairs = same + altered.length
        expect([pairs + lost.length, pairs + added.length]).toEqual([before.length, now.length])
        expect(pairAlerts(now, now)).toEqual({ same: now.length, added: [], lost: [], altered: [] })
      }),
    )
  })
})
