import { resolve } from 'node:path'
import type { ReadReport } from '../../cloudtrail/input/reading.ts'
import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Alert } from '../../engine/alert.ts'
import type { PageStore } from '../../engine/memory/page-store.ts'
import type { ReplayResult } from '../../engine/replay-result.ts'
import type { AlertNumbers, ChangedRule, ChangesReport } from '../../report/changes-report.ts'
import { bundledRules } from '../bundled.ts'
import { eventView } from '../event-view.ts'
import { feedEvents } from '../feed-events.ts'
import { type FilesAt, withFilesAt } from '../git/files-at.ts'
import { settingsAt } from '../git/settings-at.ts'
import { withHitStore } from '../hit-store.ts'
import { loadDetectors, type LoadedDetectors } from '../load-detectors.ts'
import type { ReplayOptions } from '../replay.ts'
import { allowedUnsupported, settingsOf, type Settings } from '../settings.ts'
import { changedRule } from './changed-rule.ts'
import { pairRules, type RulePair, sideRules } from './pair-rules.ts'
import { TwoSidedReplay } from './two-sided-replay.ts'

/** What `replayAgainst` can be asked. */
export interface ReplayAgainstOptions extends Omit<
  ReplayOptions,
  'lateness' | 'details' | 'plan' | 'onAlert'
> {
  /** A commit: its rules are the rules of before. */
  readonly against: string
}

/** What a change of the rules comes to, with what was wrong with the input. */
export interface ReplayedAgainst extends ChangesReport {
  readonly input: ReadReport
}

/** Replays the same records through the rules of the working tree and through those of a commit, in one pass, and says
 * which alerts the change adds, loses and alters. The commit's `trailproof.toml` says where its rules lay; how events
 * are seen (profile, lag, geo data) is the working tree's on both sides, so that what differs is due to the rules.
 * @throws TrailproofError GIT_UNUSABLE, RULE_UNKNOWN, CONFIG_SYNTAX and its like, SPILL_UNWRITABLE
 * @example const { totals } = await replayAgainst({ against: 'origin/main', rules: ['rules'], inputs: ['logs'] }) */
export function replayAgainst(options: ReplayAgainstOptions): Promise<ReplayedAgainst> {
  return withHitStore(options.memory, (store) => replayInto(store, options))
}

async function replayInto(
  store: PageStore,
  options: ReplayAgainstOptions,
): Promise<ReplayedAgainst> {
  const settings = settingsOf(options)
  refuseBundled(settings)
  const { folder, profile } = settings
  return withFilesAt(options.against, { folder, flag: '--against' }, async (files) => {
    const view = await eventView({ ...options, profile })
    const load = (from: Pick<Settings, 'rules' | 'besideRules'>): LoadedDetectors =>
      loadDetectors(from.rules, { ...from.besideRules, fields: view.fields, profile })
    const before = load(settingsBefore(files, { options, settings }))
    const now = load(settings)
    const pairs = chosen(
      pairRules(sideRules(before, files.nameOf), sideRules(now)),
      options.rule ?? [],
    )
    const running = new TwoSidedReplay(pairs, {
      fields: view.fields,
      phase: profile.phase,
      store,
    })
    const interest = options.parseAll === true ? undefined : running.sieve
    const input = await feedEvents(
      view,
      { ...options, interest },
      {
        rememberSkipped: (time) => running.rememberSkipped(time),
        skip: (time) => running.skip(time),
        remember: (read) => running.remember(read),
        take: (read) => running.take(read),
      },
    )
    const results = running.finish(input.malformed)
    const alerts = { before: byRule(results.before, files), now: byRule(results.now) }
    const told = pairs.map((pair) => tellRule(pair, { alerts, running }))
    const rules = told.filter((one) => one !== undefined).toSorted(lostFirst)
    const { loaded, ...others } = now.rules
    return {
      against: { ref: files.ref, commit: files.commit },
      records: results.now.records,
      span: spanOf(running.span),
      rules,
      same:
        pairs.filter(({ now: side }) => side?.detector !== undefined).length -
        rules.filter(runs).length,
      totals: totalsOf(results, rules),
      now: { loaded: loaded.length, ...others, allowed: allowedUnsupported(options) },
      input,
    }
  })
}

/** The package's own rules are in no commit of the user's. */
function refuseBundled({ rules }: Settings): void {
  if (!rules.some((path) => resolve(path) === resolve(bundledRules))) return
  throw new TrailproofError(
    'USAGE',
    '--against compares rules of yours; these are the bundled ones.',
    {
      hint: 'Name yours with --rules PATH, or with `rules` in trailproof.toml.',
    },
  )
}

/** Where the rules of before lay: as the commit's configuration says, else where they lie now. */
function settingsBefore(
  files: FilesAt,
  { options, settings }: { readonly options: ReplayAgainstOptions; readonly settings: Settings },
): Settings {
  const before = settingsAt(files, options)
  const isNamed = before.rules.every((path) => resolve(path) !== resolve(bundledRules))
  return isNamed ? before : settingsAt(files, { ...options, rules: settings.rules })
}

function chosen(pairs: readonly RulePair[], names: readonly string[]): readonly RulePair[] {
  if (names.length === 0) return pairs
  const namesOf = ({ before, now }: RulePair): readonly string[] =>
    [before, now].flatMap((side) => [side?.shortName ?? [], side?.rule?.id ?? []].flat())
  const known = pairs.flatMap(namesOf)
  for (const name of names) {
    if (known.includes(name)) continue
    throw new TrailproofError('RULE_UNKNOWN', `There is no rule "${name}", before or now.`, {
      hint: didYouMean(name, known) ?? '`trailproof rules` lists those of now.',
    })
  }
  return pairs.filter((pair) => namesOf(pair).some((name) => names.includes(name)))
}

type AlertsByRule = ReadonlyMap<string, readonly Alert[]>

/** The alerts of a side by short name, with files as they are named in the working tree. */
function byRule({ alerts }: ReplayResult, files?: FilesAt): AlertsByRule {
  const found = new Map<string, Alert[]>()
  for (const alert of alerts) {
    const { rule } = alert
    const named = files ? { ...alert, rule: { ...rule, file: files.nameOf(rule.file) } } : alert
    const known = found.get(rule.shortName)
    if (known === undefined) found.set(rule.shortName, [named])
    else known.push(named)
  }
  return found
}

function tellRule(
  pair: RulePair,
  {
    alerts,
    running,
  }: {
    readonly alerts: { readonly before: AlertsByRule; readonly now: AlertsByRule }
    readonly running: TwoSidedReplay
  },
): ChangedRule | undefined {
  return changedRule(pair, {
    before: alerts.before.get(pair.before?.shortName ?? '') ?? [],
    now: alerts.now.get(pair.now?.shortName ?? '') ?? [],
    detailOf: (alert) => running.detailOf(alert),
    whyLost: (alert) => running.whyLost(alert, pair),
  })
}

const runs = ({ change }: ChangedRule): boolean => change !== 'removed' && change !== 'broken'

const ranks: Readonly<Record<ChangedRule['change'], number>> = {
  broken: 0,
  removed: 1,
  changed: 2,
  renamed: 3,
  added: 4,
  mended: 5,
  same: 6,
}

function lostFirst(left: ChangedRule, right: ChangedRule): number {
  return (
    right.numbers.lost - left.numbers.lost ||
    ranks[left.change] - ranks[right.change] ||
    right.numbers.added - left.numbers.added ||
    (left.rule < right.rule ? -1 : 1)
  )
}

function totalsOf(
  results: { readonly before: ReplayResult; readonly now: ReplayResult },
  rules: readonly ChangedRule[],
): AlertNumbers {
  const sum = (kind: 'added' | 'lost' | 'altered'): number =>
    rules.reduce((total, { numbers }) => total + numbers[kind], 0)
  return {
    before: results.before.alerts.length,
    now: results.now.alerts.length,
    added: sum('added'),
    lost: sum('lost'),
    altered: sum('altered'),
  }
}

const day = 24 * 60 * 60 * 1000

function spanOf(span: TwoSidedReplay['span']): ChangesReport['span'] {
  if (span === undefined) return undefined
  const { first, last } = span
  const [from, to] = [first, last].map((time) => new Date(time).toISOString())
  return { from: from!, to: to!, days: (last - first) / day }
}
