import { expect, it } from 'vitest'
import { ingestClock } from '../../../src/ecs/ingest-clock.ts'
import { trailEvent } from '../../../src/ecs/make-trail-event.ts'
import { defaultProfile, type Profile } from '../../../src/ecs/profile.ts'
import { minutes } from '../../../src/time/duration.ts'
import { aRecord } from '../../support/a-record.ts'

const lagOf = (eventTime: string, profile: Partial<Profile>): number => {
  const { time, ingested } = trailEvent(
    aRecord({ eventTime }),
    0,
    ingestClock({ ...defaultProfile, ...profile }),
  )
  return (ingested ?? Number.NaN) - time
}

it('takes a record in when it happened, or a fixed time later', () => {
  const at = '2026-03-02T09:00:00Z'
  expect([lagOf(at, { lag: 'none' }), lagOf(at, { lag: minutes(2) })]).toEqual([0, 120_000])
})

it('takes the records of a delivery file in together, always after they happened and by seed', () => {
  const first = lagOf('2026-03-02T09:00:00Z', { lag: 'cloudtrail' })
  const later = lagOf('2026-03-02T09:03:20Z', { lag: 'cloudtrail' })
  const other = lagOf('2026-03-02T09:00:00Z', { lag: 'cloudtrail', seed: 'other' })
  expect([first - later, later > 100_000, other === first]).toEqual([200_000, true, false])
})
