import { readRecords } from '../../cloudtrail/input/read-records.ts'
import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { eventTimeOf } from '../../cloudtrail/event-time.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { compareCase } from '../../golden/compare.ts'
import { caseId } from '../../golden/golden.ts'
import { readGolden } from '../../golden/store.ts'
import { driftOf, type Drift } from '../../live/collect/drift.ts'
import { lookUp } from '../../live/collect/look-up.ts'
import { matchRecords } from '../../live/collect/match-records.ts'
import { withoutMarks } from '../../live/collect/without-marks.ts'
import { runNames } from '../../live/names/run-names.ts'
import type { LiveCollected } from '../../report/live-collected.ts'
import type { PlayedCase, PlayedRecord } from '../../scenario/played-case.ts'
import type { Duration } from '../../time/duration.ts'
import { anonymise } from '../../import/anonymise.ts'
import { appendEvidence } from '../evidence/append-evidence.ts'
import { evidenceOf } from '../evidence/evidence-of.ts'
import type { EvidenceTarget } from '../evidence/evidence-target.ts'
import { writeNew } from '../import/write-new.ts'
import { judgeCase } from '../judge-case.ts'
import { loadDetectors } from '../load-detectors.ts'
import type { CaseToPlay } from '../play-cases.ts'
import { settingsOf, type Settings } from '../settings.ts'
import { casesFor } from './cases-for.ts'
import { liveCase, type LiveCase } from './live-case.ts'
import type { LiveOptions } from './live-options.ts'
import { admittedTo } from './operator-of-run.ts'
import { playedRun, type PlayedRun } from './played-run.ts'
import type { KnownRun } from './run-files.ts'
import { withinPace } from './within-pace.ts'

/** What `live collect` can be asked. */
export interface CollectOptions extends Omit<LiveOptions, 'confirm'> {
  /** Files and folders of CloudTrail records, in place of the event history. */
  readonly records?: readonly string[] | undefined
  readonly deadline: Duration
  /** A file for the anonymised records. */
  readonly save?: string | undefined
  readonly evidence?: EvidenceTarget | undefined
  readonly onFound?: ((found: number, of: number) => void) | undefined
}

/** Reads the records of a run back, replays them through rules and compares the alerts with the golden.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, LOOKUP_FAILED, GUARD_…, SCENARIO_UNKNOWN, USAGE */
export async function collectRun(run: string, options: CollectOptions): Promise<LiveCollected> {
  const known = playedRun(run, options)
  refuseLocalEvidence(known, options)
  const settings = settingsOf(options)
  const { scenario, case: id, account } = known.begun
  const [one] = await casesFor({ only: [scenario], case: [id] }, settings)
  const live = await liveCase(one!, settings)
  const due = dueSteps(live)
  const { records, latency } = await recordsOf(known, due, options)
  const matched = matchRecords(known.entries, records, runNames(run, { account, operator: '' }))
  const played = playedOf(known, live, matched.records)
  const here = played.records.filter(({ phase }) => phase === 'judged')
  const came = new Set(here.map(({ step }) => step))
  return {
    run,
    scenario,
    case: id,
    account,
    found: [...due].filter((step) => came.has(step)).length,
    due: due.size,
    missing: matched.missing.filter(({ step }) => due.has(step)),
    latency,
    ...(await judged({ ...one!, played }, settings, options.evidence)),
    drift: driftIn(here, live.synthetic.records),
    saved: await save(options.save, here),
  }
}

/** The case as its records tell it, in the scenario's names and without the marks of its run. */
function playedOf(
  { played }: PlayedRun,
  { synthetic }: LiveCase,
  records: readonly PlayedRecord[],
): PlayedCase {
  const { start, names } = played
  const own = records
    .filter(({ phase }) => phase !== 'undo')
    .map((step) => ({ ...step, record: withoutMarks(step.record) }))
    .toSorted((left, right) => eventTimeOf(left.record) - eventTimeOf(right.record))
  return { ...synthetic, start, names, records: own }
}

/** What rules say of the case, beside its golden. */
async function judged(
  one: CaseToPlay & { readonly played: PlayedCase },
  settings: Settings,
  evidence: EvidenceTarget | undefined,
): Promise<Pick<LiveCollected, 'verdicts' | 'notLoaded' | 'evidence'>> {
  const { profile } = settings
  const loaded = loadDetectors(settings.rules, { ...settings.besideRules, profile })
  const judgement = judgeCase(one, { detectors: loaded.detectors, profile })
  const stored = await readGolden(settings.golden, one.scenario.name)
  const id = caseId(one.scenarioCase.kind, one.scenarioCase.name)
  const blocks = stored.kind === 'golden' ? stored.golden.cases : []
  const { verdicts, notLoaded } = compareCase({
    expected: blocks.find((block) => block.case === id),
    actual: judgement.alerts,
    loaded: new Set(loaded.rules.loaded.map(({ shortName }) => shortName)),
  })
  const kept = { verdicts: verdicts.map(withinPace), notLoaded }
  if (evidence === undefined) return kept
  const occasion = { date: evidence.date }
  const lines = evidenceOf([judgement], { loaded, settings, occasion, source: 'live' })
  return { ...kept, evidence: appendEvidence(evidence.file, lines) }
}

function refuseLocalEvidence({ begun }: KnownRun, { evidence }: CollectOptions): void {
  if (evidence === undefined || begun.mode === 'live') return
  throw new TrailproofError('USAGE', `The run ${begun.run} was played against an endpoint.`, {
    hint: 'Only records of a real account are evidence of a live run: leave --evidence out.',
  })
}

/** The judged steps that leave a record, as the simulator plays them. */
function dueSteps({ synthetic }: LiveCase): ReadonlySet<string> {
  return new Set(synthetic.records.flatMap(({ step, phase }) => (phase === 'judged' ? [step] : [])))
}

async function recordsOf(
  known: KnownRun,
  due: ReadonlySet<string>,
  options: CollectOptions,
): Promise<{
  readonly records: readonly CloudTrailRecord[]
  readonly latency?: LiveCollected['latency']
}> {
  if (options.records !== undefined) return { records: await recordsIn(options.records) }
  const attempts = known.entries.filter((entry) => entry.kind === 'attempt')
  const judged = attempts.filter(({ step, phase }) => phase === 'judged' && due.has(step))
  const wanted = new Set(judged.flatMap(({ requestId }) => requestId ?? []))
  const { call } = await admittedTo(known, options)
  const found = await lookUp({
    call,
    clock: { now: options.wallClock, sleep: (duration) => options.sleep(duration) },
    regions: [...new Set(['us-east-1', ...known.begun.regions])],
    accessKeys: [...new Set(judged.flatMap(({ accessKeyId }) => accessKeyId ?? []))],
    from: known.begun.at,
    wanted,
    deadline: options.deadline,
    onFound: options.onFound,
  })
  const waits = found
    .map(({ record, foundAt }) => (foundAt - eventTimeOf(record)) / 1000)
    .toSorted((one, other) => one - other)
  const median = waits[Math.floor(waits.length / 2)]
  return {
    records: found.map(({ record }) => record),
    latency:
      median === undefined
        ? undefined
        : { median: Math.round(median), longest: Math.round(waits.at(-1) ?? median) },
  }
}

async function recordsIn(paths: readonly string[]): Promise<readonly CloudTrailRecord[]> {
  const records: CloudTrailRecord[] = []
  for await (const batch of readRecords(paths)) records.push(...batch.map(({ value }) => value))
  return records
}

/** Each kind of difference once. */
function driftIn(
  real: readonly PlayedRecord[],
  simulated: readonly PlayedRecord[],
): readonly Drift[] {
  const ours = new Map(simulated.map(({ step, record }) => [step, record]))
  const found = new Map<string, Drift>()
  for (const { step, record } of real) {
    const twin = ours.get(step)
    if (twin === undefined) continue
    for (const drift of driftOf(record, twin)) {
      found.set(`${drift.eventName} ${drift.path} ${drift.kind}`, drift)
    }
  }
  return [...found.values()]
}

/** Writes the records without what names an account, for a case of recorded records. */
async function save(
  file: string | undefined,
  records: readonly PlayedRecord[],
): Promise<string | undefined> {
  if (file === undefined) return undefined
  const { groups } = anonymise([records.map(({ record }) => record)], { isAmazon: () => false })
  const text = (groups[0] ?? []).map((record) => `${JSON.stringify(record)}\n`).join('')
  await writeNew([{ path: file, text }])
  return file
}
