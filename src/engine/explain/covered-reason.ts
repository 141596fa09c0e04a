import type { Instant } from '../../time/duration.ts'
import type { AlertValue } from '../alert.ts'
import { isoText } from '../field-columns.ts'
import { groupText } from './group-text.ts'
import type { Reason } from './reason.ts'

/** Suppression: the last alert of the group reaches past the event. */
export function coveredReason(
  names: readonly string[],
  values: readonly AlertValue[],
  { end }: { readonly end: Instant },
): Reason {
  const message = `suppression: an alert for ${groupText(names, values)} reaches to ${isoText(end)}`
  return { kind: 'suppressed', message, progress: 1 }
}
