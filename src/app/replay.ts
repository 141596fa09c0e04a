import type { Bytes } from '../cloudtrail/input/byte-source.ts'
import type { InputKind } from '../cloudtrail/input/detect-input.ts'
import type { ReadReport } from '../cloudtrail/input/reading.ts'
import { eventView } from './event-view.ts'
import { feedEvents, type EventTaker } from './feed-events.ts'
import type { Alert } from '../engine/alert.ts'
import type { PageStore } from '../engine/memory/page-store.ts'
import { Replay } from '../engine/replay.ts'
import { ReadingPlanner } from '../engine/reading-plan.ts'
import { Sieve } from '../engine/sieve.ts'
import type { ReplayReport } from '../report/replay-report.ts'
import type { Duration } from '../time/duration.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import { AlertDetails } from './alert-details.ts'
import type { EvidenceKeeper } from './evidence/evidence-keeper.ts'
import type { LogEvidenceTarget } from './evidence/evidence-target.ts'
import { withHitStore } from './hit-store.ts'
import { loadDetectors, type LoadedDetectors } from './load-detectors.ts'
import type { CommonOptions } from './options.ts'
import { type Settings, settingsOf } from './settings.ts'
import { UnplacedAddresses } from './unplaced-addresses.ts'

/** What `replay` can be asked. */
export interface ReplayOptions extends CommonOptions {
  /** Files and folders of CloudTrail records, gzipped or not; `-` is `stdin`. */
  readonly inputs: readonly string[]
  readonly stdin?: Bytes | undefined
  /** What the inputs hold; else their first object tells. */
  readonly input?: InputKind | undefined
  /** Short names or ids of rules; all by default. */
  readonly rule?: readonly string[] | undefined
  /** Files of what came before: they fill histories and raise no alerts. */
  readonly history?: readonly string[] | undefined
  /** For endless input: runs that ended this long before the newest record are decided, and what comes later is late.
   * Without it everything is decided at the end, and no order of the input changes an alert. */
  readonly lateness?: Duration | undefined
  /** Parses every record: by default those that no rule can match are skipped, which changes no alert. */
  readonly parseAll?: boolean | undefined
  /** Says in the result for which rules records had to be parsed. */
  readonly plan?: boolean | undefined
  /** Tells of each alert who did what, for people; keeps a little of every event that a rule matches. */
  readonly details?: boolean | undefined
  /** How many megabytes of what rules match stay in memory (64 by default); the rest is in a temporary file meanwhile. */
  readonly memory?: number | undefined
  /** Appends to a file which rules fired: evidence for `coverage`. */
  readonly evidence?: LogEvidenceTarget | undefined
  /** Takes each alert as soon as it is decided. */
  readonly onAlert?: ((alert: Alert) => void) | undefined
}

/** What a replay came to, with what was wrong with the input. */
export interface Replayed extends ReplayReport {
  readonly input: ReadReport
}

/** Replays CloudTrail records through rules on their schedule and gives the alerts, in time order.
 * What is wrong with the input or with rules stands in the result.
 * @throws TrailproofError RULE_UNKNOWN, CONFIG_SYNTAX and its like; with evidence SCENARIO_UNKNOWN, CASE_UNKNOWN,
 * EVIDENCE_REFUSED; with `plan` USAGE where nothing is skipped; SPILL_UNWRITABLE where the temporary
 * file takes no more
 * @example const { alerts } = await replay({ inputs: ['cloudtrail-logs/'], rules: ['my-rules'] }) */
export function replay(options: ReplayOptions): Promise<Replayed> {
  return withHitStore(options.memory, (store) => replayInto(store, options))
}

async function replayInto(store: PageStore, options: ReplayOptions): Promise<Replayed> {
  const settings = settingsOf(options)
  const { profile } = settings
  const keep = await keeperOf(options.evidence, settings)
  const view = await eventView({ ...options, profile })
  const { fields } = view
  const load = (seen: typeof fields): LoadedDetectors =>
    loadDetectors(settings.rules, {
      ...settings.besideRules,
      fields: seen,
      profile,
      only: options.rule,
    })
  const loaded = load(fields)
  const addresses = new UnplacedAddresses()
  const { rules } = loaded
  const details =
    options.details === true || keep?.needsDetails === true
      ? new AlertDetails(fields, store)
      : undefined
  const detectors = details?.watch(loaded.detectors) ?? loaded.detectors
  const { lateness, onAlert } = options
  const { phase } = profile
  const running = new Replay({ detectors, rules, fields, phase, lateness, store, onAlert })
  const sieve =
    options.parseAll === true || !view.skips
      ? undefined
      : // A rule on networks skips the records of addresses that have none.
        new Sieve(detectors, fields, { onAddress: (address) => addresses.lookAt(address) })
  const planner = options.plan === true ? plannerOf(sieve) : undefined
  const interest = planner ?? sieve
  const taker = takerOf(running, { details, addresses })
  const input = await feedEvents(view, { ...options, interest }, taker)
  running.skipMalformed(input.malformed)
  const result = running.finish()
  const blind = [...result.rules.blind, ...addresses.blindRules(profile, load)]
  const told = details && result.alerts.map((alert) => details.of(alert))
  keep?.keep({ ...result, details: told ?? [] }, { ...loaded, blind })
  return {
    ...result,
    rules: { ...result.rules, blind },
    details: options.details === true ? told : undefined,
    plan: planner?.plan((detector) => running.hitsOf(detector)?.length ?? 0),
    input,
  }
}

/** Hands events to a replay, and to what watches them beside it. */
function takerOf(
  running: Replay,
  { details, addresses }: { details: AlertDetails | undefined; addresses: UnplacedAddresses },
): EventTaker {
  return {
    rememberSkipped: (time) => running.rememberSkipped(time),
    skip: (time) => running.skip(time),
    remember: (read) => {
      details?.look(read)
      running.remember(read.event)
    },
    take: (read) => {
      details?.look(read)
      addresses.look(read.event)
      running.take(read.event)
    },
  }
}

function plannerOf(sieve: Sieve | undefined): ReadingPlanner {
  if (sieve !== undefined) return new ReadingPlanner(sieve)
  throw new TrailproofError('USAGE', 'Nothing is skipped here: there is no plan to explain.', {
    hint: 'Records of CloudTrail are skipped, ECS documents are not; and --no-skip parses all.',
  })
}

/** Loaded when asked for: to tie a log to a case takes the whole in-memory AWS. */
async function keeperOf(
  target: LogEvidenceTarget | undefined,
  settings: Settings,
): Promise<EvidenceKeeper | undefined> {
  if (target === undefined) return undefined
  const { evidenceKeeper } = await import('./evidence/evidence-keeper.ts')
  return evidenceKeeper(target, settings)
}
