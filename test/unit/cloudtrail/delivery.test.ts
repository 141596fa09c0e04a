import { expect, it } from 'vitest'
import { arrivalOf, deliveryOf } from '../../../src/cloudtrail/delivery.ts'
import { eventTimeOf } from '../../../src/cloudtrail/event-time.ts'
import { aRecord } from '../../support/a-record.ts'

const at = (eventTime: string, parts = {}): ReturnType<typeof aRecord> =>
  aRecord({ eventTime, ...parts })

const arrival = (record: ReturnType<typeof aRecord>, seed = 'a'): number =>
  arrivalOf(deliveryOf(record), seed)

const near = (value: number, real: number): boolean => Math.abs(value - real) < 0.5

it('puts a record into the file of its account, region and five minutes', () => {
  expect(deliveryOf(at('2026-03-02T09:04:59Z'))).toEqual({
    account: '111122223333',
    region: 'us-east-1',
    slotEnd: Date.UTC(2026, 2, 2, 9, 5),
  })
})

it('begins a new file on the slot’s first second', () => {
  expect(deliveryOf(at('2026-03-02T09:05:00Z')).slotEnd).toBe(Date.UTC(2026, 2, 2, 9, 10))
})

it('takes the caller’s account where no recipient is named', () => {
  const record = aRecord({
    recipientAccountId: null,
    userIdentity: { accountId: '444455556666' },
  })
  expect(deliveryOf(record).account).toBe('444455556666')
})

it('lets all records of a file arrive together, and files of another region or seed at another time', () => {
  const first = arrival(at('2026-03-02T09:00:00Z'))
  expect([
    arrival(at('2026-03-02T09:04:59Z')) === first,
    arrival(at('2026-03-02T09:00:00Z', { awsRegion: 'eu-west-1' })) === first,
    arrival(at('2026-03-02T09:00:00Z'), 'b') === first,
  ]).toEqual([true, false, false])
})

it('spreads eventTime to arrival like real logs: 5 % under 1.4, half under 3.4, 95 % under 7.1, all under 10 minutes', () => {
  const lags = Array.from({ length: 20_000 }, (_, index) => {
    const record = at(`${new Date(index * 61_000).toISOString().slice(0, 19)}Z`)
    return (arrivalOf(deliveryOf(record), 'seed') - eventTimeOf(record)) / 60_000
  }).sort((left, right) => left - right)
  const [low, half, high, most] = [0.05, 0.5, 0.95, 1].map(
    (share) => lags[Math.ceil(share * lags.length) - 1]!,
  )
  expect([near(low!, 1.4), near(half!, 3.4), near(high!, 7.1), most! <= 10]).toEqual([
    true,
    true,
    true,
    true,
  ])
})
