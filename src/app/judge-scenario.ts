import type { Finding } from '../diagnostic/finding.ts'
import { shellLine } from '../diagnostic/shell-line.ts'
import { positionOf, stretchOf } from '../diagnostic/span.ts'
import { compareCase } from '../golden/compare.ts'
import { caseId, type Golden, type GoldenCase } from '../golden/golden.ts'
import { goldenFile, readGolden, writeGolden } from '../golden/store.ts'
import { updateGolden } from '../golden/update-golden.ts'
import type { CaseDetail } from '../report/case-detail.ts'
import type {
  CaseReport,
  JudgedVerdict,
  PhaseReport,
  ScenarioReport,
} from '../report/verify-report.ts'
import type { Rule } from '../rule/rule.ts'
import { isRefused } from '../scenario/is-refused.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { whyLost, type Loss } from './explain/why-lost.ts'
import { checkGolden } from './check-golden.ts'
import type { JudgedCase } from './judge-case.ts'
import type { LoadedDetectors } from './load-detectors.ts'
import { isPinned } from './pinned.ts'
import type { Settings } from './settings.ts'
import type { PhaseFinding } from './try-phases.ts'

/** What a scenario's cases are judged by. */
export interface JudgeContext {
  readonly settings: Settings
  readonly loaded: LoadedDetectors
  /** Undefined unless phases were tried. */
  readonly phases: readonly PhaseFinding[] | undefined
  readonly update: boolean
  /** Tells a case call by call; undefined unless details were asked for. */
  readonly tell?: ((one: JudgedCase) => CaseDetail) | undefined
}

/** A scenario's part of the report. */
export interface JudgedScenario {
  readonly report: ScenarioReport
  readonly notLoaded: readonly string[]
  readonly phases: readonly PhaseReport[]
}

/** Compares what the cases of a scenario raised with its golden, or writes the golden. */
export async function judgeScenario(
  scenario: Scenario,
  judged: readonly JudgedCase[],
  context: JudgeContext,
): Promise<JudgedScenario> {
  const { golden, findings, updated } = await goldenOf(scenario, judged, context)
  const blocks = new Map((golden?.cases ?? []).map((block) => [block.case, block]))
  const cases: CaseReport[] = []
  const notLoaded: string[] = []
  for (const one of judged) {
    const judgement = judgeOne(one, blocks.get(idOf(one)), context)
    cases.push(judgement.report)
    notLoaded.push(...judgement.notLoaded)
  }
  const more = checkGolden(scenario, judged, { golden, ...context })
  return {
    report: {
      name: scenario.name,
      title: scenario.title,
      file: scenario.file,
      golden: goldenFile(context.settings.golden, scenario.name),
      cases,
      findings: [...findings, ...more],
      updated,
    },
    notLoaded,
    phases: phasesOf(scenario, blocks, context),
  }
}

const idOf = ({ scenarioCase }: JudgedCase): string => caseId(scenarioCase.kind, scenarioCase.name)

interface ReadyGolden {
  readonly golden: Golden | undefined
  readonly findings: readonly Finding[]
  readonly updated: boolean
}

async function goldenOf(
  scenario: Scenario,
  judged: readonly JudgedCase[],
  context: JudgeContext,
): Promise<ReadyGolden> {
  const folder = context.settings.golden
  const stored = await readGolden(folder, scenario.name)
  // A file that cannot be read is not written over: it may hold what people wrote.
  if (stored.kind === 'invalid')
    return { golden: undefined, findings: stored.findings, updated: false }
  const known = stored.kind === 'golden' ? stored.golden : undefined
  if (!context.update) {
    return {
      golden: known,
      findings: known === undefined ? [missing(scenario, context)] : [],
      updated: false,
    }
  }
  const golden = updateGolden(known, {
    scenario: scenario.name,
    outcomes: judged
      .filter(({ played }) => played.broken === undefined)
      .map((one) => ({
        kind: one.scenarioCase.kind,
        name: one.scenarioCase.name,
        reason: one.scenarioCase.reason,
        alerts: one.alerts,
        refused: isRefused(one.played),
        phaseDependent: dependentRules(one, context),
      })),
    cases: new Set(scenario.cases.map(({ kind, name }) => caseId(kind, name))),
    loaded: loadedNames(context),
  })
  return { golden, findings: [], updated: await writeGolden(folder, golden) }
}

function missing(scenario: Scenario, { settings }: JudgeContext): Finding {
  const { name } = scenario
  const line = shellLine(['trailproof', 'verify', name, '--update', ...settings.repeat])
  return {
    severity: 'warning',
    code: 'GOLDEN_MISSING',
    message: `${goldenFile(settings.golden, name)} is not there.`,
    hint: `Look at what the cases raise, then write it: ${line}`,
  }
}

const loadedNames = ({ loaded }: JudgeContext): ReadonlySet<string> =>
  new Set(loaded.rules.loaded.map(({ shortName }) => shortName))

function dependentRules(one: JudgedCase, { phases }: JudgeContext): readonly string[] | undefined {
  return phases
    ?.filter(({ scenario, case: id }) => scenario === one.scenario.name && id === idOf(one))
    .map(({ rule }) => rule)
}

function judgeOne(
  one: JudgedCase,
  expected: GoldenCase | undefined,
  context: JudgeContext,
): { readonly report: CaseReport; readonly notLoaded: readonly string[] } {
  const { kind, name } = one.scenarioCase
  const detail = context.tell?.(one)
  const { broken } = one.played
  if (broken !== undefined) {
    const outcome = { kind: 'broken', finding: broken } as const
    return { report: { kind, name, outcome, detail }, notLoaded: [] }
  }
  const comparison = compareCase({ expected, actual: one.alerts, loaded: loadedNames(context) })
  const verdicts = comparison.verdicts.map((verdict) => judgeVerdict(verdict, one, context))
  const outcome =
    expected === undefined
      ? ({ kind: 'unreviewed', verdicts, fails: isSilenceMissed(one, context) } as const)
      : ({ kind: 'compared', verdicts } as const)
  return { report: { kind, name, outcome, detail }, notLoaded: comparison.notLoaded }
}

function judgeVerdict(
  verdict: JudgedVerdict['verdict'],
  one: JudgedCase,
  context: JudgeContext,
): JudgedVerdict {
  const rule = context.loaded.rules.loaded.find(({ shortName }) => shortName === verdict.alert.rule)
  const at = { scenario: one.scenario.name, kind: one.scenarioCase.kind }
  const pinned = rule === undefined || isPinned(rule, at, context.settings)
  const fails =
    verdict.kind === 'lost' || verdict.kind === 'changed' || (verdict.kind !== 'match' && pinned)
  const loss = lossOf(verdict, one, context)
  const place = rule && placeIn(rule, loss)
  return { verdict, file: rule?.file, place, fails, because: loss?.because }
}

/** The clause that fails, where it stands in the rule's own file, else where its query begins. */
function placeIn({ query }: Rule, loss: Loss | undefined): JudgedVerdict['place'] {
  const start = query.spanOf(0, 0)
  const isInFile = loss?.at !== undefined && loss.at.source.name === start.source.name
  return isInFile ? stretchOf(loss.at) : positionOf(start)
}

function lossOf(
  { kind, alert }: JudgedVerdict['verdict'],
  one: JudgedCase,
  { loaded, settings }: JudgeContext,
): Loss | undefined {
  if (kind !== 'lost') return undefined
  const blind = loaded.rules.blind.find(({ rule }) => rule === alert.rule)
  if (blind !== undefined) {
    return { because: [`the rule is blind: no document carries ${blind.field}`] }
  }
  const detector = loaded.detectors.find(({ rule }) => rule.shortName === alert.rule)
  return detector && whyLost(alert, one, { detector, profile: settings.profile })
}

/** Silence has to be reviewed too, where any loaded rule is pinned. */
function isSilenceMissed(one: JudgedCase, { loaded, settings }: JudgeContext): boolean {
  const place = { scenario: one.scenario.name, kind: one.scenarioCase.kind }
  return (
    one.alerts.length === 0 && loaded.rules.loaded.some((rule) => isPinned(rule, place, settings))
  )
}

function phasesOf(
  scenario: Scenario,
  blocks: ReadonlyMap<string, GoldenCase>,
  { phases }: JudgeContext,
): readonly PhaseReport[] {
  return (phases ?? [])
    .filter((phase) => phase.scenario === scenario.name)
    .map((phase) => ({
      ...phase,
      known: blocks.get(phase.case)?.phaseDependent?.includes(phase.rule) ?? false,
    }))
}
