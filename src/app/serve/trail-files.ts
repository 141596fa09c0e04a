import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deliveryKey, deliveryOf } from '../../cloudtrail/delivery.ts'
import { logFiles } from '../../cloudtrail/output/log-files.ts'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import type { Instant } from '../../time/duration.ts'
import { unwritable } from '../unwritable.ts'

/** Log files as CloudTrail writes them, while records come. */
export interface TrailFiles {
  readonly take: (record: CloudTrailRecord) => void
  /** Writes the files whose five minutes are over. */
  readonly passTime: (now: Instant) => void
  /** Writes what is left. */
  readonly finish: () => void
}

/** Delivers records into a folder in CloudTrail's layout.
 * @throws TrailproofError OUTPUT_UNWRITABLE when a file is written */
export function trailFiles(folder: string, seed: string): TrailFiles {
  const slots = new Map<string, { readonly end: Instant; readonly records: CloudTrailRecord[] }>()
  const deliver = (now: Instant): void => {
    for (const [key, { end, records }] of slots) {
      if (end > now) continue
      slots.delete(key)
      for (const { path, body } of logFiles(records, seed)) write(join(folder, path), body)
    }
  }
  return {
    take: (record) => {
      const delivery = deliveryOf(record)
      const key = deliveryKey(delivery)
      const slot = slots.get(key) ?? { end: delivery.slotEnd, records: [] }
      slots.set(key, slot)
      slot.records.push(record)
    },
    passTime: deliver,
    finish: () => deliver(Number.POSITIVE_INFINITY),
  }
}

function write(file: string, body: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, body)
  } catch (cause) {
    throw unwritable(file, cause)
  }
}
