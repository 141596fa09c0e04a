import { eventTimeOf } from '../../cloudtrail/event-time.ts'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import type { PlayedRecord } from '../../scenario/played-case.ts'
import { seconds, type Duration } from '../../time/duration.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { RunNames } from '../names/run-names.ts'
import { attemptsIn, lastAttempts, type Attempt } from './attempt.ts'
import {
  attemptMoments,
  byAccessKey,
  byUserAgent,
  recordMoments,
  type CallerMark,
} from './left-moments.ts'
import { pairByTime } from './pair-by-time.ts'

/** What said that a record is of a call. */
export type MatchedBy = 'request id' | 'access key and time' | 'user agent and time'

/** A record and the attempt of a call that made it. */
export interface MatchedRecord extends PlayedRecord {
  readonly attempt: Attempt
  readonly by: MatchedBy
}

/** The records of a run, each with the step that made it, in the scenario's names. */
export interface MatchedRecords {
  /** Of the last attempt of each step: that one is the step. */
  readonly records: readonly MatchedRecord[]
  /** Of attempts that were made again. They are no part of the case: the simulator has none of them. */
  readonly retried: readonly MatchedRecord[]
  /** Attempts whose records cannot be told from each other. */
  readonly ambiguous: readonly Attempt[]
}

interface Match {
  readonly record: CloudTrailRecord
  readonly attempt: Attempt
  readonly by: MatchedBy
}

/** How far the time of a record may be from that of its call. */
const within: Duration = seconds(10)

/** Finds the records of a run's calls: by CloudTrail's requestID; what is left by access key, event and time; then by the
 * run's id in the user agent. What the run did to build its world counts as before it. */
export function matchRecords(
  entries: readonly LedgerEntry[],
  records: readonly CloudTrailRecord[],
  names: Pick<RunNames, 'fromRun'>,
): MatchedRecords {
  const attempts = attemptsIn(entries)
  const run = entries.find((entry) => entry.kind === 'run')?.run
  const events = once(records)
  const matches = [...matchedByRequest(attempts, events)]
  const late = medianOf(matches.map(({ record, attempt }) => attempt.at - eventTimeOf(record)))
  const ambiguous: Attempt[] = []
  const marks: readonly (readonly [MatchedBy, CallerMark])[] = [
    ['access key and time', byAccessKey],
    ...(run === undefined ? [] : [['user agent and time', byUserAgent(run)] as const]),
  ]
  for (const [by, mark] of marks) {
    const left = leftOver(attempts, events, matches)
    const calls = attemptMoments(left.attempts, { mark, late })
    const found = pairByTime(calls, recordMoments(left.records, mark), { within })
    matches.push(...found.pairs.map(([{ attempt }, { record }]) => ({ record, attempt, by })))
    ambiguous.push(...found.ambiguous.map(({ attempt }) => attempt))
  }
  return { ...inSteps(matches, { attempts, names }), ambiguous }
}

function matchedByRequest(
  attempts: readonly Attempt[],
  records: readonly CloudTrailRecord[],
): readonly Match[] {
  const byRequest = new Map(attempts.map((attempt) => [attempt.requestId, attempt]))
  return records.flatMap((record): readonly Match[] => {
    const id = record['requestID']
    const attempt = typeof id === 'string' ? byRequest.get(id) : undefined
    return attempt === undefined ? [] : [{ record, attempt, by: 'request id' }]
  })
}

function leftOver(
  attempts: readonly Attempt[],
  records: readonly CloudTrailRecord[],
  matches: readonly Match[],
): { readonly attempts: readonly Attempt[]; readonly records: readonly CloudTrailRecord[] } {
  const taken = new Set(matches.map(({ record }) => record))
  const done = new Set(matches.map(({ attempt }) => attempt))
  return {
    attempts: attempts.filter((attempt) => !done.has(attempt)),
    records: records.filter((record) => !taken.has(record)),
  }
}

function inSteps(
  matches: readonly Match[],
  {
    attempts,
    names,
  }: { readonly attempts: readonly Attempt[]; readonly names: Pick<RunNames, 'fromRun'> },
): Omit<MatchedRecords, 'ambiguous'> {
  const last = lastAttempts(attempts)
  const found = matches.map(({ record, attempt, by }): MatchedRecord => {
    const { step, phase } = attempt
    const told = phase === 'world' ? 'before' : phase
    return { record: names.fromRun(record), step, phase: told, attempt, by }
  })
  const isLast = ({ attempt }: MatchedRecord): boolean => last.has(attempt)
  return { records: found.filter(isLast), retried: found.filter((one) => !isLast(one)) }
}

/** Each event once, however often its file was given. */
function once(records: readonly CloudTrailRecord[]): readonly CloudTrailRecord[] {
  return [...new Map(records.map((record) => [record['eventID'] ?? record, record])).values()]
}

/** Zero where there is nothing to take it of. */
const medianOf = (durations: readonly Duration[]): Duration =>
  durations.toSorted((one, other) => one - other)[Math.floor(durations.length / 2)] ?? 0
