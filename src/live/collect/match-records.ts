import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import type { PlayedRecord } from '../../scenario/played-case.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { RunNames } from '../names/run-names.ts'

/** The records of a run, each with the step that made it, in the scenario's names. */
export interface MatchedRecords {
  readonly records: readonly PlayedRecord[]
  /** Steps of which no record came. */
  readonly missing: readonly { readonly step: string; readonly operation: string }[]
}

/** Finds the records of a run's calls by CloudTrail's requestID. What the run did to build its world counts as before it. */
export function matchRecords(
  entries: readonly LedgerEntry[],
  records: readonly CloudTrailRecord[],
  names: Pick<RunNames, 'fromRun'>,
): MatchedRecords {
  const attempts = entries.filter((entry) => entry.kind === 'attempt')
  const byRequest = new Map(attempts.map((attempt) => [attempt.requestId, attempt]))
  const seen = new Set<string>()
  const matched = records.flatMap((record): readonly PlayedRecord[] => {
    const id = record['requestID']
    const attempt = typeof id === 'string' ? byRequest.get(id) : undefined
    if (attempt === undefined) return []
    seen.add(attempt.step)
    const { step, phase } = attempt
    return [{ record: names.fromRun(record), step, phase: phase === 'world' ? 'before' : phase }]
  })
  const missing = attempts
    .filter(({ step, phase }) => phase === 'judged' && !seen.has(step))
    .map(({ step, operation }) => ({ step, operation }))
  return { records: matched, missing }
}
