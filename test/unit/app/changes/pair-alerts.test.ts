import { describe, expect, it } from 'vitest'
import { pairAlerts } from '../../../../src/app/changes/pair-alerts.ts'
import type { Alert } from '../../../../src/engine/alert.ts'
import { anAlert } from '../../../support/an-alert.ts'

/** What came of it in short: the events of what is added and lost, the fields of what is altered. */
function outcome(before: readonly Alert[], now: readonly Alert[]): object {
  const { same, added, lost, altered } = pairAlerts(before, now)
  return {
    same,
    added: added.map(({ events }) => events.join(' ')),
    lost: lost.map(({ events }) => events.join(' ')),
    altered: altered.map(({ fields }) =>
      fields.map(({ field, before: was, now: is }) => [field, was, is]),
    ),
  }
}

const nothing = { same: 0, added: [], lost: [], altered: [] }

describe('alerts before and now', () => {
  it('are the same whatever their ids and runs are', () => {
    const moved = { ...anAlert({ id: 'other' }), run: { from: 'x', to: 'y' } }
    expect(outcome([anAlert()], [moved])).toEqual({ ...nothing, same: 1 })
  })

  it('are altered where severity and values differ', () => {
    const now = anAlert({ severity: 'high', values: { count: 3 } })
    expect(outcome([anAlert()], [now])).toEqual({
      ...nothing,
      altered: [
        [
          ['severity', 'low', 'high'],
          ['values.count', null, 3],
        ],
      ],
    })
  })

  it('are a pair where the group is the same and some events are, the most first', () => {
    const before = [anAlert({ events: ['a', 'b', 'c'] }), anAlert({ events: ['c', 'd'] })]
    const now = [anAlert({ events: ['b', 'c'] }), anAlert({ events: ['e'] })]
    expect(outcome(before, now)).toEqual({
      same: 0,
      added: ['e'],
      lost: ['c d'],
      altered: [
        [
          ['events', 3, 2],
          ['first event', 'a', 'b'],
        ],
      ],
    })
  })

  it('are a pair where the group differs, if they share events', () => {
    const before = [anAlert({ group: { 'user.name': 'alice' } })]
    const now = [anAlert({ group: { 'user.id': 'A1' } })]
    expect(outcome(before, now)).toEqual({
      ...nothing,
      altered: [
        [
          ['group.user.name', 'alice', null],
          ['group.user.id', null, 'A1'],
        ],
      ],
    })
  })

  it('of equal content are paired one by one, and what is over is added', () => {
    expect(outcome([anAlert()], [anAlert(), anAlert()])).toEqual({
      ...nothing,
      same: 1,
      added: ['e1'],
    })
  })

  it('without events are told by their times', () => {
    const [first, later] = ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z']
    const before = [anAlert({ events: [], time: first })]
    const now = [anAlert({ events: [], time: first }), anAlert({ events: [], time: later })]
    expect(outcome(before, now)).toEqual({ ...nothing, same: 1, added: [''] })
  })
})
