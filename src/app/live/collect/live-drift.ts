import type { CloudTrailRecord } from '../../../cloudtrail/record.ts'
import { driftOf } from '../../../live/collect/drift.ts'
import type { CollectedDrift } from '../../../report/live-collected.ts'
import type { PlayedRecord } from '../../../scenario/played-case.ts'

/** The simulator's records of a case, found by step and event. */
export function twinsOf(
  simulated: readonly PlayedRecord[],
): (one: {
  readonly step: string
  readonly record: CloudTrailRecord
}) => CloudTrailRecord | undefined {
  const twins = new Map<string, CloudTrailRecord>()
  for (const one of simulated) {
    const key = keyOf(one)
    if (!twins.has(key)) twins.set(key, one.record)
  }
  return (one) => twins.get(keyOf(one))
}

/** The fields in which records differ from their twins, each once with the events that have it. */
export function liveDrift(
  real: readonly PlayedRecord[],
  twinOf: ReturnType<typeof twinsOf>,
): readonly CollectedDrift[] {
  const found = new Map<string, CollectedDrift>()
  for (const one of real) {
    const twin = twinOf(one)
    for (const drift of twin === undefined ? [] : driftOf(one.record, twin)) {
      const key = `${drift.path} ${drift.kind}`
      const events = new Set(found.get(key)?.events).add(one.record.eventName)
      found.set(key, { ...drift, ...found.get(key), events: [...events] })
    }
  }
  return [...found.values()]
}

const keyOf = ({ step, record }: Pick<PlayedRecord, 'step' | 'record'>): string =>
  `${step} ${record.eventName}`
