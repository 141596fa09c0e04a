import { cover } from '../../coverage/cover.ts'
import { coverageChange } from '../../coverage/coverage-change.ts'
import { checkGates, judgeGates, type Gates } from '../../coverage/gates.ts'
import type { Evidence } from '../../coverage/evidence.ts'
import { staleBefore } from '../../coverage/sort-evidence.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { CoverageRun } from '../../report/coverage-run.ts'
import type { Duration } from '../../time/duration.ts'
import { readEvidence } from '../evidence/read-evidence.ts'
import type { CommonOptions } from '../options.ts'
import { allowedUnsupported, settingsOf } from '../settings.ts'
import { coveredSince } from './covered-since.ts'
import { playForCoverage } from './play-for-coverage.ts'
import { profileText } from './profile-text.ts'

/** What `coverage` can be asked. */
export interface CoverageOptions extends CommonOptions, Gates {
  /** Evidence files; without one all cases are played and replayed now. */
  readonly evidence?: readonly string[] | undefined
  /** An earlier evidence file, or a commit: the report says what was gained and lost since. */
  readonly since?: string | undefined
  /** With evidence: plays and replays all cases too. */
  readonly play?: boolean | undefined
  /** How old evidence may be; any age by default. Needs `now`. */
  readonly maxAge?: Duration | undefined
  /** The time by which evidence is too old, in epoch milliseconds. */
  readonly now?: number | undefined
}

/** Says what the loaded rules cover of ATT&CK, by what they did: in a play of all cases, or by evidence of earlier runs.
 * @throws TrailproofError TECHNIQUE_UNKNOWN, GATE_EMPTY, INPUT_UNREADABLE and what `verify` throws
 * @example const { techniques } = await coverage({ rules: ['my-rules'] }) */
export async function coverage(options: CoverageOptions = {}): Promise<CoverageRun> {
  checkGates(options)
  const oldest = oldestOf(options)
  const settings = settingsOf(options)
  const files = options.evidence ?? []
  const read = readEvidence(files)
  const plays = files.length === 0 || options.play === true
  const { loaded, basis, findings } = await playForCoverage(settings, {
    ...options,
    replays: plays,
  })
  const evidence: readonly Evidence[] = [...read.evidence, ...basis.evidence]
  const covered = cover({ ...basis, evidence, staleBefore: oldest })
  const { since } = options
  const before = since === undefined ? undefined : await coveredSince(since, { basis, options })
  const { loaded: rules, ...others } = loaded.rules
  return {
    scope: {
      attackVersion: '19',
      rules: rules.length,
      scenarios: new Set(basis.cases.map(({ scenario }) => scenario)).size,
      cases: basis.cases.length,
      profile: profileText(settings.profile),
      from: [...files, ...(plays ? ['this run'] : [])],
      asOf: oldest === undefined ? undefined : dayOf(options.now ?? 0),
    },
    ...covered,
    since: before && coverageChange(before.since, before.techniques, covered.techniques),
    gates: judgeGates(covered.techniques, options),
    findings: [...read.findings, ...(before?.findings ?? []), ...findings],
    rules: { loaded: rules.length, ...others, allowed: allowedUnsupported(options) },
  }
}

function oldestOf({ maxAge, now }: CoverageOptions): number | undefined {
  if (maxAge === undefined) return undefined
  if (now !== undefined) return staleBefore(now, maxAge)
  throw new TrailproofError('USAGE', 'maxAge says how old evidence may be, but not by which day.', {
    hint: 'Give `now` too, in epoch milliseconds.',
  })
}

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
