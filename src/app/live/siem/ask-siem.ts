import { TrailproofError } from '../../../diagnostic/trailproof-error.ts'
import { caseNaming } from '../../../golden/case-naming.ts'
import { runNames } from '../../../live/names/run-names.ts'
import type { LiveSiem } from '../../../report/live-siem.ts'
import { loadRules } from '../../../rule/load-rules.ts'
import type { Rule } from '../../../rule/rule.ts'
import { openElasticsearch } from '../../../siem/elasticsearch.ts'
import type { RunKnowledge } from '../../../siem/match-alerts.ts'
import type { RunCall } from '../../../siem/run-call.ts'
import type { Instant } from '../../../time/duration.ts'
import { settingsOf, type Settings } from '../../settings.ts'
import { deployedStates } from './deployed-states.ts'
import { expectedOfRun } from './expected-of-run.ts'
import { playedRun, type PlayedRun } from '../played-run.ts'
import { siemAccess } from './siem-access.ts'
import type { SiemOptions } from './siem-options.ts'
import { siemReport } from './siem-report.ts'
import { watchSiem } from './watch-siem.ts'

/** Asks a SIEM whether its deployed rules fired for a run. Only reads.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, SIEM_…, USAGE, INPUT_UNREADABLE */
export async function askSiem(run: string, options: SiemOptions): Promise<LiveSiem> {
  const known = playedRun(run, options)
  const settings = settingsOf(options)
  const rules = rulesOf(settings)
  const expected = await expectedOfRun(known, { folder: settings.golden, rules })
  const { address, kibana } = siemAccess(options)
  const calls = callsOf(known)
  const seen = await watchSiem(await openElasticsearch(address), {
    ...options,
    clock: { now: options.wallClock, sleep: (duration) => options.sleep(duration) },
    since: known.begun.at,
    calls,
    expected: expected.asked,
    knowledge: knowledgeOf(known, calls),
  })
  const asked = new Set(expected.asked.map(({ ruleId }) => ruleId))
  const states = await deployedStates({
    kibana,
    rules: rules.filter(({ id }) => asked.has(id)),
    alerts: seen.fired.flat(),
    events: seen.events,
  })
  return siemReport({ known, address, space: options.space, calls, expected, seen, states, rules })
}

/** Rules that a mistyped path does not name would make silence of what should fire.
 * @throws TrailproofError INPUT_UNREADABLE */
function rulesOf({ rules: paths, besideRules }: Settings): readonly Rule[] {
  const { rules, findings } = loadRules(paths, besideRules)
  const unreadable = findings.find(({ code }) => code === 'INPUT_UNREADABLE')
  if (unreadable === undefined) return rules
  throw new TrailproofError(unreadable.code, unreadable.message)
}

const callsOf = ({ entries }: PlayedRun): readonly RunCall[] =>
  entries.flatMap((entry) => (entry.kind === 'attempt' ? [entry] : []))

function knowledgeOf({ run, begun, played }: PlayedRun, calls: readonly RunCall[]): RunKnowledge {
  const names = runNames(run, { account: begun.account, operator: '' })
  const naming = caseNaming({ ...played, records: [] })
  const judged = calls.flatMap(({ phase, at }): Instant[] => (phase === 'judged' ? [at] : []))
  return {
    nameOf: (value) => String(naming.nameOf(names.fromRun(value))),
    from: Math.min(played.start, ...judged),
    to: Math.max(played.start, ...judged),
  }
}
