import { staleGoldens, allowUpdate } from '../golden/store.ts'
import type { VerifyReport } from '../report/verify-report.ts'
import { loadScenarios } from '../scenario/catalogue.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { caseDetails } from './case-detail.ts'
import { coverRun } from './coverage/cover-run.ts'
import { allowEvidence, appendEvidence } from './evidence/append-evidence.ts'
import { earlierEvidence, type EarlierEvidence } from './evidence/earlier-evidence.ts'
import { evidenceOf } from './evidence/evidence-of.ts'
import type { EvidenceTarget } from './evidence/evidence-target.ts'
import { headCommit } from './evidence/head-commit.ts'
import { changesOf } from './changed-selection.ts'
import { checkExpect } from './check-expect.ts'
import { detectionsOf } from './detections.ts'
import { judgeCase, type JudgedCase } from './judge-case.ts'
import { judgeScenario, type JudgedScenario } from './judge-scenario.ts'
import { loadDetectors, type LoadedDetectors } from './load-detectors.ts'
import { nothingPinned } from './nothing-pinned.ts'
import type { CommonOptions } from './options.ts'
import { casesToPlay, playCases } from './play-cases.ts'
import { allowedUnsupported, settingsOf, type Settings } from './settings.ts'
import { tryPhases } from './try-phases.ts'
import type { KeptPlays } from './watch/kept-plays.ts'

/** What `verify` can be asked. */
export interface VerifyOptions extends CommonOptions {
  /** Names of scenarios; all by default. */
  readonly only?: readonly string[] | undefined
  /** Short names or ids of rules; all by default. */
  readonly rule?: readonly string[] | undefined
  /** Cases (`kind/name`); all by default. */
  readonly case?: readonly string[] | undefined
  /** Writes the goldens instead of failing on a difference. Refused where CI is set and inside node_modules. */
  readonly update?: boolean | undefined
  /** Where CI is looked for; the process's environment by default. */
  readonly environment?: { readonly CI?: string | undefined } | undefined
  /** Tries every phase of the ticks and of the start. */
  readonly phases?: boolean | undefined
  /** Appends to a file what each rule did in each case that was played: evidence for `coverage`. */
  readonly evidence?: EvidenceTarget | undefined
  /** Tells every case call by call: records, documents, alerts, and why rules are silent. */
  readonly details?: boolean | undefined
  /** What an earlier run left that is still right; `watch` gives it. */
  readonly kept?: KeptPlays | undefined
  /** Says what the rules cover of ATT&CK by what they did in this run; with `evidence` also what was gained and lost since
   * the last run that kept its evidence there. */
  readonly coverage?: boolean | undefined
}

/** Plays scenarios, replays their records through rules and compares the alerts with the goldens.
 * What differs stands in the report (`verifyFailed` says whether anything does); thrown is only what names nothing.
 * @throws TrailproofError SCENARIO_UNKNOWN, CASE_UNKNOWN, RULE_UNKNOWN, INPUT_UNREADABLE, GOLDEN_UPDATE_REFUSED
 * @example const report = await verify({ scenarios: ['my-scenarios'], rules: ['my-rules'] }) */
export async function verify(options: VerifyOptions = {}): Promise<VerifyReport> {
  const settings = settingsOf(options)
  const changes = changesOf(options, settings)
  if (options.update === true) await allowUpdate(settings.golden, options.environment)
  if (options.evidence !== undefined) await allowEvidence(options.evidence.file)

  const loaded = loadDetectors(settings.rules, {
    ...settings.besideRules,
    profile: settings.profile,
    only: options.rule,
  })
  const { kept } = options
  const catalogue = await loadScenarios(settings.scenarios, options.only, { load: kept?.load })
  const { findings } = catalogue
  const scenarios = catalogue.scenarios.filter(
    (scenario) => changes?.concerns(scenario, loaded.rules.loaded) ?? true,
  )

  const judged: JudgedCase[] = []
  const cases = casesToPlay(scenarios, options.case)
  const playing = { ...settings, onProgress: options.onProgress, play: kept?.play }
  for await (const one of playCases(cases, playing)) {
    judged.push(judgeCase(one, { detectors: loaded.detectors, profile: settings.profile }))
  }
  const phases =
    options.phases === true ? await tryPhases(judged, { ...options, loaded, settings }) : undefined

  const tell = options.details === true ? caseDetails({ settings, loaded }) : undefined
  const reports: JudgedScenario[] = []
  for (const scenario of scenarios) {
    const ofScenario = judged.filter((one) => one.scenario === scenario)
    const context = { settings, loaded, phases, update: options.update === true, tell }
    if (ofScenario.length > 0) reports.push(await judgeScenario(scenario, ofScenario, context))
  }
  const covered =
    options.coverage === true
      ? await coverRun(judged, { loaded, settings, earlier: earlierOf(options, loaded) })
      : undefined
  if (options.evidence !== undefined)
    keepEvidence(judged, { loaded, settings, target: options.evidence })
  const { loaded: rules, ...others } = loaded.rules
  const isChosen = changes !== undefined || (options.only ?? []).length > 0
  return {
    seed: settings.seed,
    start: new Date(settings.start).toISOString(),
    scenarios: reports.map(({ report }) => report),
    detections: detectionsOf(judged, {
      ...options,
      settings,
      rules,
      blind: others.blind,
      only: isChosen ? scenarios.map(({ name }) => name) : undefined,
    }),
    notLoaded: notLoadedOf(reports, options),
    rules: { loaded: rules.length, ...others, allowed: allowedUnsupported(options) },
    coverage: covered,
    phases: phases === undefined ? undefined : reports.flatMap((one) => one.phases),
    findings: [
      ...findings,
      ...checkExpect(settings, { catalogue, rules: loaded.rules }, options),
      ...nothingPinned(settings, loaded),
      ...(await staleFindings(settings, catalogue.scenarios, options)),
    ],
    repeat: settings.repeat,
  }
}

/** Whoever asks for some rules does not lose what the others covered. */
function earlierOf(
  { evidence, rule }: VerifyOptions,
  { rules }: LoadedDetectors,
): EarlierEvidence | undefined {
  const asked = rule === undefined ? undefined : rules.loaded.map(({ shortName }) => shortName)
  return earlierEvidence(evidence?.file, asked)
}

function keepEvidence(
  judged: readonly JudgedCase[],
  context: {
    readonly loaded: LoadedDetectors
    readonly settings: Settings
    readonly target: EvidenceTarget
  },
): void {
  const { target, settings } = context
  const occasion = { date: target.date, commit: headCommit(settings.folder) }
  appendEvidence(target.file, evidenceOf(judged, { ...context, occasion }))
}

function notLoadedOf(
  reports: readonly JudgedScenario[],
  options: VerifyOptions,
): readonly string[] {
  // Whoever asks for some rules knows that the others are not compared.
  if ((options.rule ?? []).length > 0) return []
  return [...new Set(reports.flatMap(({ notLoaded }) => notLoaded))].toSorted()
}

async function staleFindings(
  settings: Settings,
  scenarios: readonly Scenario[],
  options: VerifyOptions,
): Promise<VerifyReport['findings']> {
  if ((options.only ?? []).length > 0) return []
  const files = await staleGoldens(settings.golden, new Set(scenarios.map(({ name }) => name)))
  return files.map((file) => ({
    severity: 'warning',
    code: 'GOLDEN_STALE',
    message: `${file} belongs to no scenario.`,
    hint: 'Delete it, or give the scenario its name back.',
  }))
}
