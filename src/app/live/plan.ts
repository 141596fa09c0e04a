import { techniqueOf } from '../../attack/current-ids.ts'
import { caseId } from '../../golden/golden.ts'
import { managedParts, policyLimits, policySize } from '../../live/policy/policy-size.ts'
import type { LivePlan, PlannedBoundary, PlannedSize } from '../../report/live-plan.ts'
import type { PolicyDocument } from '../../scenario/world.ts'
import type { Instant } from '../../time/duration.ts'
import { loadDetectors, type LoadedDetectors } from '../load-detectors.ts'
import { settingsOf, type Settings } from '../settings.ts'
import { casesFor, type LiveSelection } from './cases-for.ts'
import { liveCase, type LiveCase } from './live-case.ts'
import { madeThings } from './made-things.ts'
import { operatorPolicies } from './operator-policies.ts'
import { alertsOf } from './planned-alerts.ts'
import { callsOf, undoOf } from './planned-calls.ts'
import { plannedRepeats } from './planned-repeats.ts'
import { regionsOf } from './regions-of.ts'
import { defaultRuns, readableRuns, type KnownRun } from './run-files.ts'
import { sideEffectsOf } from './side-effects.ts'

/** Says what a run of a scenario's cases would do; nothing is called.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN */
export async function planLive(
  options: LiveSelection & {
    /** The folder of the ledgers, which tell of earlier runs. */
    readonly runs?: string | undefined
    readonly now: Instant
  },
): Promise<readonly LivePlan[]> {
  const settings = settingsOf(options)
  const loaded = loadDetectors(settings.rules, {
    ...settings.besideRules,
    profile: settings.profile,
  })
  const { runs } = readableRuns(options.runs ?? defaultRuns, [])
  const plans: LivePlan[] = []
  for (const one of await casesFor(options, settings)) {
    plans.push(
      await planOf(await liveCase(one, settings), { settings, loaded, runs, now: options.now }),
    )
  }
  return plans
}

async function planOf(
  one: LiveCase,
  context: {
    readonly settings: Settings
    readonly loaded: LoadedDetectors
    readonly runs: readonly KnownRun[]
    readonly now: Instant
  },
): Promise<LivePlan> {
  const about = {
    scenario: one.scenario.name,
    case: caseId(one.scenarioCase.kind, one.scenarioCase.name),
    title: one.scenario.title,
    techniques: one.scenario.techniques.map((id) => ({ id, name: techniqueOf(id)?.name })),
  }
  if (one.kind === 'refused') return { ...about, kind: 'refused', reasons: one.reasons }
  const { dry, boundaries } = one
  const earlier = context.runs.filter(
    ({ begun }) => begun.scenario === about.scenario && begun.case === about.case,
  )
  const policies = await operatorPolicies(one, dry, context.settings)
  return {
    ...about,
    kind: 'playable',
    regions: regionsOf(dry.entries),
    makes: madeThings(dry.entries),
    calls: callsOf(dry.entries),
    policy: policies.run,
    cleanupPolicy: policies.cleanUp,
    policySizes: { run: sizeOf(policies.run), cleanUp: sizeOf(policies.cleanUp) },
    undo: undoOf(dry.entries),
    alerts: alertsOf(dry, one.synthetic, context),
    repeats: plannedRepeats(dry, one.synthetic, { ...context, earlier }),
    sideEffects: sideEffectsOf(dry),
    boundaries: [...boundaries.policies].map(([name, document]) => boundaryOf(name, document)),
    seconds: Math.ceil(dry.duration / 1000),
  }
}

function sizeOf(document: PolicyDocument): PlannedSize {
  const characters = policySize(document)
  const managedPolicies = managedParts(document).length
  return { characters, managedPolicies, fitsInline: characters <= policyLimits.inlineOfRole }
}

function boundaryOf(name: string, document: string): PlannedBoundary {
  const policy = JSON.parse(document) as PolicyDocument
  const actions = policy.Statement.flatMap(({ Action = [] }) => Action)
  return { name, actions: [...new Set(actions)].toSorted(), policy }
}
