import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs'
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

// A busy account gets several files of the same five minutes from CloudTrail too; here it keeps memory flat.
const mostInFile = 10_000

interface Slot {
  readonly end: Instant
  records: CloudTrailRecord[]
  /** How many files of it were written already. */
  files: number
}

/** Delivers records into a folder in CloudTrail's layout.
 * @throws TrailproofError OUTPUT_UNWRITABLE at once where there can be no such folder, else when a file is written */
export function trailFiles(folder: string, seed: string): TrailFiles {
  openFolder(folder)
  const slots = new Map<string, Slot>()
  const writeOut = (slot: Slot): void => {
    // The name of a file derives from its seed: the second of a slot has to have another.
    const own = slot.files === 0 ? seed : `${seed} ${slot.files}`
    for (const { path, body } of logFiles(slot.records, own)) write(join(folder, path), body)
    slot.files += 1
    slot.records = []
  }
  const deliver = (now: Instant): void => {
    for (const [key, slot] of slots) {
      if (slot.end > now) continue
      slots.delete(key)
      if (slot.records.length > 0) writeOut(slot)
    }
  }
  return {
    take: (record) => {
      const delivery = deliveryOf(record)
      const key = deliveryKey(delivery)
      const slot = slots.get(key) ?? { end: delivery.slotEnd, records: [], files: 0 }
      slots.set(key, slot)
      slot.records.push(record)
      if (slot.records.length >= mostInFile) writeOut(slot)
    },
    passTime: deliver,
    finish: () => deliver(Number.POSITIVE_INFINITY),
  }
}

function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw unwritable(folder, cause)
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
