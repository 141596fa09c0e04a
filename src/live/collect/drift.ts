import type { CloudTrailRecord, Json } from '../../cloudtrail/record.ts'

/** A field in which a real record is not like that of the simulator. */
export interface Drift {
  readonly eventName: string
  /** `userIdentity.sessionContext.attributes`; list items are `[]`. */
  readonly path: string
  readonly kind:
    'only in the real record' | 'only in the simulator' | 'another type' | 'another value'
  /** What the real record has, where it has something. */
  readonly real?: Json | undefined
  readonly simulated?: Json | undefined
}

/** Members whose values are the same in every account. */
const fixed: ReadonlySet<string> = new Set([
  'eventVersion',
  'eventType',
  'eventCategory',
  'eventSource',
  'readOnly',
  'managementEvent',
  'errorCode',
  'apiVersion',
])

/** Compares a real record with the simulator's of the same step, field by field: which fields there are, their types, and
 * the values that do not hang on the account. */
export function driftOf(real: CloudTrailRecord, simulated: CloudTrailRecord): readonly Drift[] {
  const { eventName } = real
  const before = leaves(simulated)
  const after = leaves(real)
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((path): readonly Drift[] => {
    const [theirs, ours] = [after.get(path), before.get(path)]
    const about = { eventName, path }
    if (ours === undefined) return [{ ...about, kind: 'only in the real record', real: theirs }]
    if (theirs === undefined) return [{ ...about, kind: 'only in the simulator', simulated: ours }]
    const both = { ...about, real: theirs, simulated: ours }
    if (typeOf(theirs) !== typeOf(ours)) return [{ ...both, kind: 'another type' }]
    return fixed.has(path) && theirs !== ours ? [{ ...both, kind: 'another value' }] : []
  })
}

const deepest = 12

/** The values of a record by their paths; of a list, the first item of each shape. */
function leaves(record: CloudTrailRecord): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>()
  const walk = (value: Json, path: string, depth: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, `${path}[]`, depth + 1)
    } else if (typeof value === 'object' && value !== null && depth < deepest) {
      for (const [name, inner] of Object.entries(value)) {
        if (inner !== undefined) walk(inner, path === '' ? name : `${path}.${name}`, depth + 1)
      }
    } else if (!found.has(path)) {
      found.set(path, value)
    }
  }
  walk(record, '', 0)
  return found
}

const typeOf = (value: Json): string => (value === null ? 'null' : typeof value)
