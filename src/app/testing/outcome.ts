import { caseId, type GoldenAlert } from '../../golden/golden.ts'
import { goldenAlerts } from '../../golden/golden-alert.ts'
import { allowUpdate } from '../../golden/store.ts'
import type { ScenarioReport } from '../../report/verify-report.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { whyLost } from '../explain/why-lost.ts'
import type { SeenCase } from '../explain/why-silent.ts'
import type { JudgedCase } from '../judge-case.ts'
import { judgeScenario } from '../judge-scenario.ts'
import { matchCase } from '../match-case.ts'
import { runningRule, type Bench } from './bench.ts'
import { logNaming } from './log-case.ts'

/** What rules raised over a played case or a log, as tests ask about it. */
export interface Outcome {
  /** `iam-mfa-deactivation attack/by name`, or the files of a log. */
  readonly name: string
  /** In names of steps and, for a case, of the cast. The steps of a log are its events' names: `create-user#2`. */
  readonly alerts: readonly GoldenAlert[]
  /** The short name of a rule that runs here, from its short name or id.
   * @throws TrailproofError for a rule that is not there or cannot run */
  readonly ruleNamed: (name: string) => string
  /** Why a rule raised nothing on these steps, by default on all: what failed on the nearest event. */
  readonly whySilent: (rule: string, steps?: readonly string[]) => readonly string[]
  /** Rule files that are wrong, a sentence each: silence proves nothing while there are any. */
  readonly invalid: readonly string[]
  /** Compares a case with its golden, or writes its block; undefined for a log, which has none. */
  readonly judge?: ((options: { readonly update: boolean }) => Promise<ScenarioReport>) | undefined
  /** Flags that a line which repeats this must carry. */
  readonly repeat: readonly string[]
}

/** The outcome of a case that was judged. */
export function caseOutcome(judged: JudgedCase, bench: Bench): Outcome {
  const { scenario, scenarioCase, alerts } = judged
  const context = { ...bench, phases: undefined }
  return {
    ...shared(judged, bench),
    name: `${scenario.name} ${caseId(scenarioCase.kind, scenarioCase.name)}`,
    alerts,
    judge: async ({ update }) => {
      if (update) await allowUpdate(bench.settings.golden)
      return (await judgeScenario(scenario, [judged], { ...context, update })).report
    },
  }
}

/** The outcome of a log that is seen as a case. */
export function logOutcome(name: string, log: PlayedCase, bench: Bench): Outcome {
  const { profile } = bench.settings
  const matched = matchCase(log, { detectors: bench.loaded.detectors, profile })
  const alerts = goldenAlerts(matched.fold(profile.phase), logNaming(log))
  return { ...shared({ played: log, events: matched.events }, bench), name, alerts }
}

function shared(
  { played, events }: SeenCase,
  bench: Bench,
): Pick<Outcome, 'ruleNamed' | 'whySilent' | 'invalid' | 'repeat'> {
  const { loaded, settings } = bench
  return {
    ruleNamed: (name) => runningRule(name, bench),
    whySilent: (rule, steps) => {
      const detector = loaded.detectors.find((one) => one.rule.shortName === rule)
      if (detector === undefined) return []
      const asked = steps ?? judgedSteps(played)
      if (asked.length === 0) return ['there are no records']
      return whyLost({ steps: asked }, { played, events }, { detector, profile: settings.profile })
        .because
    },
    invalid: loaded.rules.invalid.map(({ file, message }) => `${file}: ${message}`),
    repeat: settings.repeat,
  }
}

const judgedSteps = ({ records }: PlayedCase): readonly string[] =>
  records.flatMap(({ phase, step }) => (phase === 'judged' ? [step] : []))
