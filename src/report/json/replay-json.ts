import type { Alert } from '../../engine/alert.ts'
import type { ReadingPlan } from '../../engine/reading-plan.ts'
import type { ReplayResult } from '../../engine/replay-result.ts'
import type { ReplayReport } from '../replay-report.ts'
import { rulesJson, type RulesJson } from './rules-json.ts'

/** What `replay --format json` prints. */
export interface ReplayJson {
  readonly records: ReplayResult['records']
  readonly rules: RulesJson
  readonly alerts: readonly Alert[]
  /** With --explain-plan. */
  readonly plan?: ReadingPlan | undefined
}

/** Writes a replay as one JSON object, in pieces: a million alerts do not fit one string. */
export function* replayJson(result: ReplayReport): Iterable<string> {
  const { loaded, ...others } = result.rules
  const rules = rulesJson({ loaded: loaded.length, ...others })
  yield `{"records":${JSON.stringify(result.records)},"rules":${JSON.stringify(rules)},"alerts":[`
  for (const [index, alert] of result.alerts.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(alert)}`
  }
  yield result.plan === undefined ? ']}\n' : `],"plan":${JSON.stringify(result.plan)}}\n`
}

/** Writes one alert a line. */
export function* alertLines(alerts: readonly Alert[]): Iterable<string> {
  for (const alert of alerts) yield `${JSON.stringify(alert)}\n`
}
