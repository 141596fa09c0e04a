import { arrivalOf, deliveryOf, type Delivery } from '../cloudtrail/delivery.ts'
import type { CloudTrailRecord } from '../cloudtrail/record.ts'
import type { Instant } from '../time/duration.ts'
import type { Profile } from './profile.ts'

/** When the SIEM took a record in (event.ingested), from the record and its eventTime. */
export type IngestClock = (record: CloudTrailRecord, time: Instant) => Instant

/** The ingest clock of a profile's lag. With `cloudtrail` the lag belongs to the delivery file (account, region,
 * five-minute slot), whose records share one ingest time.
 * @example ingestClock({ ...defaultProfile, lag: minutes(2) })(record, 0) // 120000 */
export function ingestClock(profile: Profile): IngestClock {
  const { lag, seed } = profile
  if (lag === 'none') return (_record, time) => time
  if (lag === 'cloudtrail') return arrivalClock(seed)
  return (_record, time) => time + lag
}

/** Neighbours in a log mostly share a delivery file: the arrival of the last one is kept. */
function arrivalClock(seed: string): IngestClock {
  let last: Delivery = { account: '', region: '', slotEnd: 0 }
  let arrival: Instant = 0
  return (record) => {
    const delivery = deliveryOf(record)
    if (!isSame(delivery, last)) {
      last = delivery
      arrival = arrivalOf(delivery, seed)
    }
    return arrival
  }
}

function isSame(left: Delivery, right: Delivery): boolean {
  return (
    left.slotEnd === right.slotEnd && left.account === right.account && left.region === right.region
  )
}
