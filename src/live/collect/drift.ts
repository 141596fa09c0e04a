import { isJsonList, isJsonObject } from '../../cloudtrail/json.ts'
import type { CloudTrailRecord, Json, JsonObject } from '../../cloudtrail/record.ts'

/** A field in which a real record is not like that of the simulator. */
export interface Drift {
  /** `userIdentity.sessionContext.attributes`; list items are `[]`. Of an object that only one has, its own path alone. */
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
export const driftOf = (real: CloudTrailRecord, simulated: CloudTrailRecord): readonly Drift[] =>
  compareObjects({ real, simulated }, '', 0)

const deepest = 12

function compareObjects(
  { real, simulated }: { readonly real: JsonObject; readonly simulated: JsonObject },
  path: string,
  depth: number,
): readonly Drift[] {
  const names = new Set([...Object.keys(real), ...Object.keys(simulated)])
  return [...names].flatMap((name) =>
    compare(real[name], simulated[name], {
      path: path === '' ? name : `${path}.${name}`,
      depth: depth + 1,
    }),
  )
}

function compare(
  real: Json | undefined,
  simulated: Json | undefined,
  { path, depth }: { readonly path: string; readonly depth: number },
): readonly Drift[] {
  if (real === undefined) {
    return simulated === undefined ? [] : [{ path, kind: 'only in the simulator', simulated }]
  }
  if (simulated === undefined) return [{ path, kind: 'only in the real record', real }]
  if (typeOf(real) !== typeOf(simulated)) return [{ path, kind: 'another type', real, simulated }]
  if (depth >= deepest) return []
  if (isJsonObject(real) && isJsonObject(simulated)) {
    return compareObjects({ real, simulated }, path, depth)
  }
  if (isJsonList(real) && isJsonList(simulated)) {
    return compare(anItem(real), anItem(simulated), { path: `${path}[]`, depth: depth + 1 })
  }
  return fixed.has(path) && real !== simulated
    ? [{ path, kind: 'another value', real, simulated }]
    : []
}

/** An item that has what any item of the list has: how many there are hangs on the account. */
function anItem(list: readonly Json[]): Json | undefined {
  const [first] = list
  if (!isJsonObject(first)) return first
  const members = new Map<string, Json[]>()
  for (const item of list) {
    for (const [name, value] of isJsonObject(item) ? Object.entries(item) : []) {
      if (value !== undefined) members.set(name, [...(members.get(name) ?? []), value])
    }
  }
  return Object.fromEntries(
    [...members].map(([name, values]) => [
      name,
      isJsonList(values[0]) ? values.filter(isJsonList).flat() : (anItem(values) ?? null),
    ]),
  )
}

const typeOf = (value: Json): string =>
  value === null ? 'null' : isJsonList(value) ? 'list' : typeof value
