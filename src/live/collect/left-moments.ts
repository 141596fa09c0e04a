import { namespaceOf } from '../../aws/namespaces.ts'
import { eventTimeOf } from '../../cloudtrail/event-time.ts'
import { isJsonObject } from '../../cloudtrail/json.ts'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import type { Duration } from '../../time/duration.ts'
import { isOfRun } from '../app-id.ts'
import type { Attempt } from './attempt.ts'
import type { Moment } from './pair-by-time.ts'

/** What names the caller of a call besides its requestID, and what of a run carries it. */
export interface CallerMark {
  /** Undefined for a call that does not carry the mark. */
  readonly ofAttempt: (attempt: Attempt) => string | undefined
  readonly ofRecord: (record: CloudTrailRecord) => string | undefined
}

/** The key that the call was signed with; which key the operator has no ledger tells. */
export const byAccessKey: CallerMark = {
  ofAttempt: ({ accessKeyId }) => accessKeyId,
  ofRecord: ({ userIdentity }) => {
    const key = isJsonObject(userIdentity) ? userIdentity['accessKeyId'] : undefined
    return typeof key === 'string' ? key : undefined
  },
}

/** The run's id in the user agent: of the operator's calls, which have none of a tool. */
export const byUserAgent = (run: string): CallerMark => ({
  ofAttempt: ({ accessKeyId }) => (accessKeyId === undefined ? run : undefined),
  ofRecord: ({ userAgent }) => (isOfRun(userAgent, run) ? run : undefined),
})

/** Attempts at the moments of their calls; those without the mark are left out. `late` is by how much the ledger's clock is
 * ahead of AWS's. */
export function attemptMoments(
  attempts: readonly Attempt[],
  { mark, late }: { readonly mark: CallerMark; readonly late: Duration },
): readonly (Moment & { readonly attempt: Attempt })[] {
  return attempts.flatMap((attempt) => {
    const caller = mark.ofAttempt(attempt)
    if (caller === undefined) return []
    const { service, operation, outcome, at } = attempt
    const { eventSource, eventName } = namespaceOf(service)
    const key = [caller, eventSource, eventName(operation), outcome === 'ok'].join(' ')
    return [{ attempt, key, at: at - late }]
  })
}

/** Records at the moments of their calls; those without the mark are left out. */
export function recordMoments(
  records: readonly CloudTrailRecord[],
  mark: CallerMark,
): readonly (Moment & { readonly record: CloudTrailRecord })[] {
  return records.flatMap((record) => {
    const caller = mark.ofRecord(record)
    if (caller === undefined) return []
    const { eventSource, eventName, errorCode } = record
    const key = [caller, eventSource, eventName, errorCode === undefined].join(' ')
    return [{ record, key, at: eventTimeOf(record) }]
  })
}
