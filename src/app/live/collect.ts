import { eventTimeOf } from '../../cloudtrail/event-time.ts'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Attempt } from '../../live/collect/attempt.ts'
import { matchRecords, type MatchedRecords } from '../../live/collect/match-records.ts'
import { withoutMarks } from '../../live/collect/without-marks.ts'
import { runNames } from '../../live/names/run-names.ts'
import type { LiveCollected } from '../../report/live-collected.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import type { Duration } from '../../time/duration.ts'
import type { EvidenceTarget } from '../evidence/evidence-target.ts'
import { refuseExisting } from '../import/write-new.ts'
import { settingsOf } from '../settings.ts'
import { casesFor } from './cases-for.ts'
import { arrivedSteps, cameOf } from './collect/arrived-steps.ts'
import { dueSteps } from './collect/due-steps.ts'
import { judgeCollected } from './collect/judge-collected.ts'
import { liveDrift, twinsOf } from './collect/live-drift.ts'
import { recordsOfRun } from './collect/records-of-run.ts'
import { saveRecords } from './collect/save-records.ts'
import { liveCase, type LiveCase } from './live-case.ts'
import type { LiveOptions } from './live-options.ts'
import { playedRun, type PlayedRun } from './played-run.ts'
import type { KnownRun } from './run-files.ts'

/** What `live collect` can be asked. */
export interface CollectOptions extends Omit<LiveOptions, 'confirm'> {
  /** Files and folders of CloudTrail records, in place of the event history. */
  readonly records?: readonly string[] | undefined
  /** `s3://bucket/prefix` of a trail, in place of the event history. */
  readonly bucket?: string | undefined
  /** The profile that may read it; the credentials of the run by default. */
  readonly bucketProfile?: string | undefined
  readonly deadline: Duration
  /** A file for the anonymised records. */
  readonly save?: string | undefined
  readonly evidence?: EvidenceTarget | undefined
}

/** Reads the records of a run back, replays them through rules and compares the alerts with the golden.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, LOOKUP_FAILED, GUARD_…, SCENARIO_UNKNOWN, USAGE */
export async function collectRun(
  run: string,
  options: CollectOptions,
): Promise<{ readonly report: LiveCollected; readonly findings: readonly Finding[] }> {
  const known = playedRun(run, options)
  refuseLocalEvidence(known, options)
  if (options.save !== undefined) refuseExisting([options.save], {})
  const settings = settingsOf(options)
  const { scenario, case: id, account } = known.begun
  const [one] = await casesFor({ only: [scenario], case: [id] }, settings)
  const live = await liveCase(one!, settings)
  const due = dueSteps(live.synthetic, known.entries)
  const match = (records: readonly CloudTrailRecord[]): MatchedRecords =>
    matchRecords(known.entries, records, runNames(run, { account, operator: '' }))
  const attempts = new Set<Attempt>(due.flatMap(({ attempt }) => attempt ?? []))
  const { source, found, findings } = await recordsOfRun(known, due, {
    ...options,
    cameOf: (records) => cameOf(match(records), attempts),
  })
  const matched = match(found.map(({ record }) => record))
  const twinOf = twinsOf(live.synthetic.records)
  const played = playedOf(known, live, { matched, twinOf })
  const judged = played.records.filter(({ phase }) => phase === 'judged')
  const verdicts = await judgeCollected({ ...one!, played }, settings, options.evidence)
  if (options.save !== undefined) await saveRecords(options.save, judged, options)
  const about = { run, scenario, case: id, account, source }
  const arrived = arrivedSteps(due, matched, found)
  const drift = liveDrift(judged, twinOf)
  return { report: { ...about, ...arrived, ...verdicts, drift, saved: options.save }, findings }
}

/** The case as its records tell it, in the scenario's names and without the marks of its run. */
function playedOf(
  { played }: PlayedRun,
  { synthetic }: LiveCase,
  {
    matched,
    twinOf,
  }: { readonly matched: MatchedRecords; readonly twinOf: ReturnType<typeof twinsOf> },
): PlayedCase {
  const { start, names } = played
  const records = matched.records
    .filter(({ phase }) => phase !== 'undo')
    .map(({ step, phase, record }) => {
      return { step, phase, record: withoutMarks(record, twinOf({ step, record })) }
    })
    .toSorted((left, right) => eventTimeOf(left.record) - eventTimeOf(right.record))
  return { ...synthetic, start, names, records }
}

function refuseLocalEvidence({ begun }: KnownRun, { evidence }: CollectOptions): void {
  if (evidence === undefined || begun.mode === 'live') return
  throw new TrailproofError('USAGE', `The run ${begun.run} was played against an endpoint.`, {
    hint: 'Only records of a real account are evidence of a live run: leave --evidence out.',
  })
}
