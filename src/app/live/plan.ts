import { isReadOnly, namespaceOf } from '../../aws/namespaces.ts'
import { caseNaming } from '../../golden/case-naming.ts'
import { caseId } from '../../golden/golden.ts'
import { matchRecords } from '../../live/collect/match-records.ts'
import type { LedgerEntry } from '../../live/ledger/entry.ts'
import { leastPolicy, type Asked } from '../../live/policy/least-policy.ts'
import type { LivePlan, PlannedAlert, PlannedCall } from '../../report/live-plan.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { ingestClock } from '../../ecs/ingest-clock.ts'
import { trailEvent } from '../../ecs/make-trail-event.ts'
import { foldAll } from '../../engine/fold-all.ts'
import { matchAll } from '../../engine/match-all.ts'
import { loadDetectors, type LoadedDetectors } from '../load-detectors.ts'
import { settingsOf, type Settings } from '../settings.ts'
import { casesFor, type LiveSelection } from './cases-for.ts'
import { planRun, type DryPlay } from './dry-play.ts'
import { liveCase, type LiveCase } from './live-case.ts'
import { sweepPermissions } from './sweep-permissions.ts'

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
    plans.push(planOf(await liveCase(one, settings), { settings, loaded }))
  }
  return plans
}

function planOf(
  one: LiveCase,
  context: { readonly settings: Settings; readonly loaded: LoadedDetectors },
): LivePlan {
  const about = {
    scenario: one.scenario.name,
    case: caseId(one.scenarioCase.kind, one.scenarioCase.name),
  }
  if (one.kind === 'refused') return { ...about, kind: 'refused', reasons: one.reasons }
  const { dry, boundaries } = one
  return {
    ...about,
    kind: 'playable',
    calls: callsOf(dry.entries),
    policy: policyFor(ownPermissions(dry), dry),
    cleanupPolicy: policyFor(sweepPermissions(dry.account), dry),
    undo: undoOf(dry.entries),
    alerts: alertsOf(dry, one.synthetic, context),
    boundaries: [...boundaries.policies].map(([name, document]) => ({
      name,
      policy: JSON.parse(document) as object,
    })),
    seconds: Math.ceil(dry.duration / 1000),
  }
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

const ownPermissions = ({ permissions, operator }: DryPlay): readonly Asked[] =>
  permissions.filter(({ holder }) => holder !== undefined && operator.endsWith(`:${holder}`))

/** A policy that holds for every run of the case in whatever account. */
function policyFor(asked: readonly Asked[], { account }: DryPlay): object {
  const text = JSON.stringify(leastPolicy(asked.map(withoutRun)))
  return JSON.parse(text.replaceAll(account, '<account>')) as object
}

/** Steps of the world and of the undo say so themselves. */
const plainStep = (step: string): string => step.replace(/^(?:before|undo)\//, '')

const drawnId = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

const withoutRun = ({ action, resource }: Asked): Asked => ({
  action,
  resource: resource.replaceAll(planRun, '*').replaceAll(drawnId, '*'),
})

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
  return foldAll(hits, { phase: profile.phase, wholeHistory: true }).alerts.map((alert) => ({
    rule: alert.rule.shortName,
    severity: alert.rule.severity,
    by: alert.events.some(naming.isJudged) ? 'judged' : 'besides',
    steps: [...new Set(alert.events.map((event) => plainStep(naming.stepOf(event))))],
  }))
}
