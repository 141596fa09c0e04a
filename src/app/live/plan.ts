import { isReadOnly, namespaceOf } from '../../aws/namespaces.ts'
import { caseNaming } from '../../golden/case-naming.ts'
import { caseId } from '../../golden/golden.ts'
import { matchRecords } from '../../live/collect/match-records.ts'
import type { LedgerEntry } from '../../live/ledger/entry.ts'
import { managedParts, policyLimits, policySize } from '../../live/policy/policy-size.ts'
import type { LivePlan, PlannedAlert, PlannedCall, PlannedSize } from '../../report/live-plan.ts'
import type { PolicyDocument } from '../../scenario/world.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { ingestClock } from '../../ecs/ingest-clock.ts'
import { trailEvent } from '../../ecs/make-trail-event.ts'
import { foldAll } from '../../engine/fold-all.ts'
import { matchAll } from '../../engine/match-all.ts'
import { loadDetectors, type LoadedDetectors } from '../load-detectors.ts'
import { settingsOf, type Settings } from '../settings.ts'
import { casesFor, type LiveSelection } from './cases-for.ts'
import type { DryPlay } from './dry-play.ts'
import { liveCase, type LiveCase } from './live-case.ts'
import { operatorPolicies } from './operator-policies.ts'

/** Says what a run of a scenario's cases would do; nothing is called.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN */
export async function planLive(options: LiveSelection): Promise<readonly LivePlan[]> {
  const settings = settingsOf(options)
  const loaded = loadDetectors(settings.rules, {
    ...settings.besideRules,
    profile: settings.profile,
  })
  const plans: LivePlan[] = []
  for (const one of await casesFor(options, settings)) {
    plans.push(await planOf(await liveCase(one, settings), { settings, loaded }))
  }
  return plans
}

async function planOf(
  one: LiveCase,
  context: { readonly settings: Settings; readonly loaded: LoadedDetectors },
): Promise<LivePlan> {
  const about = {
    scenario: one.scenario.name,
    case: caseId(one.scenarioCase.kind, one.scenarioCase.name),
  }
  if (one.kind === 'refused') return { ...about, kind: 'refused', reasons: one.reasons }
  const { dry, boundaries } = one
  const policies = await operatorPolicies(one, dry, context.settings)
  return {
    ...about,
    kind: 'playable',
    calls: callsOf(dry.entries),
    policy: policies.run,
    cleanupPolicy: policies.cleanUp,
    policySizes: { run: sizeOf(policies.run), cleanUp: sizeOf(policies.cleanUp) },
    undo: undoOf(dry.entries),
    alerts: alertsOf(dry, one.synthetic, context),
    boundaries: [...boundaries.policies].map(([name, document]) => ({
      name,
      policy: JSON.parse(document) as object,
    })),
    seconds: Math.ceil(dry.duration / 1000),
  }
}

function sizeOf(document: PolicyDocument): PlannedSize {
  const characters = policySize(document)
  const managedPolicies = managedParts(document).length
  return { characters, managedPolicies, fitsInline: characters <= policyLimits.inlineOfRole }
}

function callsOf(entries: readonly LedgerEntry[]): readonly PlannedCall[] {
  return entries.flatMap((entry): readonly PlannedCall[] => {
    if (entry.kind !== 'attempt') return []
    const { phase, step, service, operation, region, outcome } = entry
    const namespace = namespaceOf(service)
    const action = `${namespace.signingName}:${operation}`
    const changes = !isReadOnly(namespace, operation)
    return [{ phase, step, action, region, outcome, changes }]
  })
}

/** Steps of the world and of the undo say so themselves. */
const plainStep = (step: string): string => step.replace(/^(?:before|undo)\//, '')

function undoOf(entries: readonly LedgerEntry[]) {
  const steps = new Map(
    entries.flatMap((entry) => (entry.kind === 'intent' ? [[entry.id, entry.step]] : [])),
  )
  return entries.flatMap((entry) =>
    entry.kind === 'made' && entry.undo.length > 0
      ? [
          {
            step: steps.get(entry.id) ?? '',
            calls: entry.undo.map(
              ({ service, operation }) => `${namespaceOf(service).signingName}:${operation}`,
            ),
          },
        ]
      : [],
  )
}

/** The alerts of all that a run does: those of its judged steps, and those that the world and the undo raise besides. */
function alertsOf(
  { entries, records, names }: DryPlay,
  synthetic: PlayedCase,
  { settings, loaded }: { readonly settings: Settings; readonly loaded: LoadedDetectors },
): readonly PlannedAlert[] {
  const { profile } = settings
  const played = { ...synthetic, records: matchRecords(entries, records, names).records }
  const naming = caseNaming(played)
  const clock = ingestClock(profile)
  const events = played.records.map(({ record }, at) => trailEvent(record, at, clock))
  const hits = matchAll(events, loaded.detectors)
  const { alerts } = foldAll(hits, { phase: profile.phase, wholeHistory: true })
  const planned = alerts.map((alert): PlannedAlert => ({
    rule: alert.rule.shortName,
    severity: alert.rule.severity,
    by: alert.events.some(naming.isJudged) ? 'judged' : 'besides',
    steps: [...new Set(alert.events.map((event) => plainStep(naming.stepOf(event))))],
  }))
  return planned.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
}

const orderOf = ({ by, rule, steps }: PlannedAlert): string =>
  [by === 'judged' ? '1' : '2', rule, ...steps].join(' ')
